import {expect} from '@open-wc/testing';

import {ADAPTERS} from '../../support/open.js';
import {collaborationOf, openClient, openOwn, seeClosed, seeFocus} from './acting-page.js';

const GARDENER = 'bergset-gartneri';
const END = 'End the collaboration';

for (const adapter of ADAPTERS) {
  describe(`ending a collaboration, ${adapter} adapter`, () => {
    it('lets the client continue alone', async () => {
      const page = await openClient(GARDENER, {adapter});
      await page.begin(END);
      await page.choose('Continue alone');

      await page.press(END);

      await page.see('The collaboration has ended. Bergset Gartneri AS keeps the service, and continues alone.');
      const {state, endMode, endedBy} = collaborationOf(page, GARDENER) ?? {};
      expect([state, endMode, endedBy]).to.deep.equal(['ended', 'continue', 'office']);
    });

    it('deactivates the service, also by the client', async () => {
      const page = await openOwn({adapter, scenario: 'collaboration-active'});
      await page.begin(END);
      await page.choose('Deactivate the service');

      await page.press(END);

      await page.see('The service is deactivated: what is there can be read, and not changed.');
      const {endMode, endedBy} = collaborationOf(page, GARDENER) ?? {};
      expect([endMode, endedBy]).to.deep.equal(['deactivate', 'client']);
    });
  });
}

describe('the dialog that ends a collaboration', () => {
  it('says what to do before, and what is not touched', async () => {
    const page = await openClient(GARDENER);

    await page.begin(END);

    await seeFocus(page, END);
    const said = page.said();
    expect(said).to.contain('Finish the work that is under way.');
    expect(said).to.contain('End the collaboration in Visma Scanner.');
    expect(said).to.contain('End the bank integration.');
    expect(said).to.contain('Other collaborations are not affected.');
  });

  it('says what each choice means for the data', async () => {
    const page = await openClient(GARDENER);

    await page.begin(END);

    const radio = await page.radio('Deactivate the service');
    const id = radio.getAttribute('aria-describedby') ?? '';
    const help = page.element.shadowRoot?.getElementById(id)?.textContent;
    expect(help).to.contain('can still be read, and not changed any more');
  });

  it('needs the choice', async () => {
    const page = await openClient(GARDENER, {adapter: 'http'});
    await page.begin(END);

    await page.press(END);

    await page.see('Something is still missing or wrong');
    expect(page.problemOf('mode')).to.equal('Choose what becomes of the service.');
    expect(page.writes()).to.have.length(0);
  });

  for (const [party, open, said] of [
    [
      'office',
      () => openClient('myrvang-transport'),
      'the main contact of Myrvang Transport AS is missing',
    ],
    [
      'client',
      () => openOwn({scenario: 'collaboration-no-main-contact'}),
      'your main contact is missing',
    ],
  ] as const) {
    it(`says what is missing first, and only closes, for the ${party}`, async () => {
      const page = await open();

      await page.begin(END);

      await page.see(said);
      expect(page.query('radio', 'Continue alone')).to.equal(null);
      await page.press('Close');
      await seeClosed(page);
      await seeFocus(page, END);
    });
  }
});
