import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {ADAPTERS, open} from '../../support/open.js';
import {columnsOf, openUsers, rowsOf, users} from './list-support.js';

for (const adapter of ADAPTERS) {
  describe(`what a role sees of users, ${adapter} adapter`, () => {
    it('lets an Admin add, change and delete', async () => {
      const page = await openUsers({adapter});

      expect(page.query('button', 'Add user')).to.exist;
      expect(page.query('button', 'Edit Anne van Amersfoort')).to.exist;
      expect(page.query('button', 'Delete Anne van Amersfoort')).to.exist;
      expect(page.text()).not.to.contain('You can view users.');
    });

    for (const kind of ['organization', 'support']) {
      it(`shows a Viewer all users (${kind}), why nothing can be changed, and whom to ask`, async () => {
        const page = await openUsers(
          {adapter, persona: 'viewer'},
          html`<user-manager kind=${kind}></user-manager>`,
        );

        await page.see(
          'You can view users. An Admin can add, change and delete them: Ruud Coon.',
        );
        expect(rowsOf(page)).to.have.length(kind === 'organization' ? 2 : 3);
        expect(columnsOf(page)).not.to.contain('Actions');
        expect(page.query('button', /^(Add|Edit|Delete)/)).to.equal(null);
      });
    }

    it('lets a Viewer search, sort and export', async () => {
      const page = await openUsers({adapter, persona: 'viewer'});

      await page.press(/^Export/);

      await page.see('All 2 users that match, not just this page.');
    });

    it('tells who may not see users whom to ask', async () => {
      const page = await open({adapter, scenario: 'no-access'}, users);

      await page.see('You cannot view users.');
      expect(page.text()).to.match(/Ask an administrator: .+@/);
      expect(page.element.getAttribute('state')).to.equal('forbidden');
      expect(page.query('tab')).to.equal(null);
    });
  });
}

describe('the role of the reader', () => {
  it('is shown beside their own name', async () => {
    const page = await openUsers({persona: 'viewer'});

    const row = await page.find('row', /anne\.vanamersfoort/);
    expect(row.textContent).to.contain('(you)');
    expect((await page.find('row', /Coon/)).textContent).not.to.contain('(you)');
  });

  it('is that of who has signed in meanwhile', async () => {
    const page = await openUsers();
    page.store.persona = 'viewer';

    await page.portal.resume();

    await page.see('You can view users.');
    expect(page.query('button', /^(Add|Edit|Delete)/)).to.equal(null);
  });
});
