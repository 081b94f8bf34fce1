import {expect} from '@open-wc/testing';

import {createPortal, type PortalApi, type UserManager} from '../../../src/index.js';
import {fillDetails, openUsers, type PersonPage, seeFocus} from './person-page.js';

type UsersApi = NonNullable<PortalApi['users']>;

/** Adds somebody over an adapter of the host's own, which answers some calls in its own way. */
async function openOver(own: Partial<UsersApi>): Promise<PersonPage> {
  const page = await openUsers();
  const {api} = page.store;
  const users = {...api.users, ...own};
  (page.element as UserManager).portal = createPortal({api: {...api, users}});
  await page.press('Add user');
  await page.fill('E-mail', 'noor@rodelente.example');
  await page.press('Next');
  return page;
}

describe('an adapter of the host’s own, while a user is added', () => {
  it('may give a verdict that nobody knows, which is told as an error', async () => {
    const page = await openOver({checkEmail: () => Promise.resolve({verdict: 'on-hold'})});

    await page.see('an answer about this e-mail address that this page does not know: on-hold.');
    expect(page.query('textbox', 'First name')).to.equal(null);
  });

  it('may have no license to order: nobody is added, and whom to ask is told', async () => {
    const page = await openOver({
      licenses: () => Promise.resolve({counted: true, total: 2, next: 2, free: 0}),
    });
    await page.find('option', 'Controller');
    await fillDetails(page);
    await page.see('No license is free, and none can be ordered here');

    await page.press('Add');

    await seeFocus(page, /^No license is free/);
    expect(page.store.users.find('noor@rodelente.example')).to.have.length(0);
  });

  it('may refuse the address in words of its own', async () => {
    const page = await openOver({});
    page.store.faults.set('users.checkEmail', '422');
    await page.press('Previous');
    await page.fill('E-mail', 'other@rodelente.example');

    await page.press('Next');

    await page.see('Give another value.');
    expect((await page.field('E-mail')).value).to.equal('other@rodelente.example');
  });
});
