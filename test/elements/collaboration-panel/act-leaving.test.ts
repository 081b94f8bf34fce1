import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {unsavedOf} from '../../../src/portal/unsaved.js';
import type {CollaborationChangeEvent} from '../../../src/index.js';
import {waitFor} from '../../support/open.js';
import {type ActingPage, collaborationOf, openClient, seeClosed, seeFocus} from './acting-page.js';

const GARDENER = 'bergset-gartneri';
const TERMS = 'Change the agreement';

/** The dialog in which the agreement is changed, with another variant chosen. */
async function openTerms(world: Parameters<typeof openClient>[1] = {}): Promise<ActingPage> {
  const page = await openClient(GARDENER, world);
  await page.begin(TERMS);
  await page.choose('Visma eAccounting Pro');
  return page;
}

function tellOfAnotherTab({portal}: ActingPage): void {
  const tab = new BroadcastChannel('balie.portal');
  const user = portal.session?.user.email;
  tab.postMessage({type: 'switched', user, organizationId: GARDENER, name: 'Bergset Gartneri AS'});
  tab.close();
}

describe('leaving a dialog about a collaboration', () => {
  it('needs no answer while nothing was filled in, and goes back to the button', async () => {
    const page = await openClient(GARDENER);
    await page.begin(TERMS);

    await sendKeys({press: 'Escape'});

    await seeClosed(page);
    await seeFocus(page, TERMS);
  });

  it('asks before something is thrown away, and keeps it', async () => {
    const page = await openTerms();

    await sendKeys({press: 'Escape'});

    await page.see('Discard what you filled in?');
    await page.press('Keep editing');
    expect((await page.radio('Visma eAccounting Pro')).checked).to.equal(true);
    await page.press('Cancel');
    await page.see('Discard what you filled in?');
    await page.press('Discard');
    await seeClosed(page);
    await seeFocus(page, TERMS);
  });

  it('begins anew with the next press', async () => {
    const page = await openTerms();
    await page.press('Cancel');
    await page.press('Discard');
    await seeClosed(page);

    await page.begin(TERMS);

    expect((await page.radio('Visma eAccounting Smart')).checked).to.equal(true);
  });
});

describe('what is filled in about a collaboration', () => {
  it('counts as unsaved until it is sent', async () => {
    const page = await openTerms();
    await waitFor(() => expect(unsavedOf(page.portal).inputs).to.have.length(1));
    expect(unsavedOf(page.portal).inputs[0]?.label).to.equal(TERMS);

    await page.press('Save');

    await page.see('The agreement was changed.');
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
  });

  it('is thrown away by the page', async () => {
    const page = await openTerms();
    await waitFor(() => expect(unsavedOf(page.portal).inputs).to.have.length(1));

    unsavedOf(page.portal).discard();

    await seeClosed(page);
  });

  it('is gone, like all of its organization, when another one comes into view', async () => {
    const page = await openTerms();

    await page.portal.switchOrganization(GARDENER);

    await seeClosed(page);
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
  });

  it('is not sent while another tab is in another organization', async () => {
    const page = await openTerms({adapter: 'http'});
    tellOfAnotherTab(page);
    await page.see('In another tab you switched to Bergset Gartneri AS.');

    await page.press('Save');

    await page.see('Nothing was changed. In another tab you switched organization.');
    expect(page.writes()).to.have.length(0);
  });
});

describe('the page that is asked', () => {
  it('knows what is to be sent, and about what', async () => {
    const page = await openTerms();
    const asked = oneEvent(page.provider, 'collaboration-change');

    await page.press('Save');

    const event = (await asked) as unknown as CollaborationChangeEvent;
    expect([event.action, event.clientId]).to.deep.equal(['change-terms', GARDENER]);
    expect(event.body).to.deep.equal({version: '1', variant: 'pro'});
    expect(event.collaboration?.variant.code).to.equal('smart');
    await page.see('The agreement was changed.');
  });

  it('goes on in its own way when it cancels', async () => {
    const page = await openTerms({adapter: 'http'});
    page.provider.addEventListener('collaboration-change', (event) => event.preventDefault());
    const asked = oneEvent(page.provider, 'collaboration-change');

    await page.press('Save');

    await asked;
    await page.find('button', 'Save');
    expect((await page.radio('Visma eAccounting Pro')).checked).to.equal(true);
    expect(page.writes()).to.have.length(0);
  });

  it('is waited for, and may not want it', async () => {
    const page = await openTerms({adapter: 'http'});
    page.provider.addEventListener('collaboration-change', (event) =>
      event.waitUntil(Promise.resolve(false)),
    );

    await page.press('Save');

    await page.see('Nothing was changed. What you filled in is still here.');
    expect(page.writes()).to.have.length(0);
  });

  it('can be left alone while it thinks', async () => {
    const page = await openTerms();
    page.provider.addEventListener('collaboration-change', (event) =>
      event.waitUntil(new Promise(() => undefined)),
    );
    await page.press('Save');

    await page.press('Cancel');
    await page.press('Discard');

    await seeClosed(page);
    expect(collaborationOf(page, GARDENER)?.variant.code).to.equal('smart');
  });
});
