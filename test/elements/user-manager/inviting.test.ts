import {expect, oneEvent} from '@open-wc/testing';
import {html} from 'lit';

import type {UsersAddedEvent, UsersAddEvent} from '../../../src/index.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {FOR_ALL, type InvitingPage, openInviting, seeClosed} from './inviting-page.js';
import {seeFocus} from './removing-page.js';

const [EVA, BO, KARIN] = ['eva@x.example', 'bo@x.example', 'karin.smit@rodelente.example'];
const LIST = `Eva Dijkstra <${EVA}>; Bo Smit <${BO}>`;

/** Adds those who can be added, as controllers. */
async function add(page: InvitingPage, button: string): Promise<void> {
  await page.fill(FOR_ALL, 'Job function', 'controller');
  await page.press(button);
}

const roleOf = (page: InvitingPage, email: string): string | undefined =>
  page.store.users.find(email)[0]?.role;

for (const adapter of ADAPTERS) {
  describe(`adding several users, ${adapter} adapter`, () => {
    it('adds those who are left, and tells it once', async () => {
      const page = await openInviting({adapter});
      await page.check(LIST);

      await add(page, 'Add 2 users');

      await page.see('2 users were added.');
      await seeClosed(page);
      expect(page.store.users.find(EVA)[0]).to.include({
        ...{firstName: 'Eva', lastName: 'Dijkstra', role: 'viewer', status: 'invited'},
        jobFunctionCode: 'controller',
      });
      await page.see('Dijkstra');
      await seeFocus(page, 'Add user');
    });

    it('tells of each address what is known of it', async () => {
      const page = await openInviting({adapter});

      await page.check(
        `${KARIN} anne.vanamersfoort@gmail.com tom.bos@groeneherfst.example ${EVA} ${EVA}`,
      );

      await page.see('2 users can be added. 1 address stood there more than once');
      await page.see('Is a user already anne.vanamersfoort@gmail.com');
      await page.see('This e-mail address is not available tom.bos@groeneherfst.example');
      await page.see(`${KARIN} Known contact`);
      expect(page.query('group', EVA)).not.to.equal(null);
    });
  });
}

describe('the list of who is to be added', () => {
  it('has to have an address', async () => {
    const page = await openInviting();

    await page.press('Check');

    await page.see('Give at least one e-mail address.');
    await seeFocus(page, 'E-mail addresses');
  });

  it('is told line by line what is no address', async () => {
    const page = await openInviting({adapter: 'http'});
    await page.paste(`${EVA}\nfoo\nbar@`);
    const before = page.requests.length;

    await page.press('Check');

    await page.see('Line 2: foo is not an e-mail address.');
    await page.see('Line 3: bar@ is not an e-mail address.');
    expect(page.requests).to.have.length(before);
  });

  it('takes a hundred at once', async () => {
    const page = await openInviting();
    const many = Array.from({length: 101}, (_each, index) => `user${index}@x.example`);

    await page.paste(many.join('\n'));
    await page.press('Check');

    await page.see('These are 101 addresses. Add 100 at once at most.');
  });

  it('is checked four at a time', async () => {
    const page = await openInviting();
    const {users} = page.store.api;
    const running = {now: 0, most: 0};
    page.store.api.users = {
      ...users,
      async checkEmail(request) {
        running.most = Math.max(running.most, (running.now += 1));
        const answer = await users.checkEmail(request);
        await Promise.resolve();
        running.now -= 1;
        return answer;
      },
    };

    await page.check(Array.from({length: 12}, (_each, index) => `u${index}@x.example`).join(' '));

    await page.see('12 users can be added.');
    expect(running.most).to.equal(4);
  });

  it('can be stopped being checked, and is still there', async () => {
    const page = await openInviting({faults: {'users.checkEmail': 'never'}});
    await page.paste(LIST);
    await page.press('Check');
    await page.see('Checking the addresses…');

    await page.press('Stop');

    const list = (await page.find('textbox', 'E-mail addresses')) as HTMLTextAreaElement;
    await page.find('button', 'Check');
    expect(list.value).to.equal(LIST);
  });

  it('is kept for the way back, with what was filled in', async () => {
    const page = await openInviting();
    await page.check(LIST);
    await page.fill(BO, 'Last name', 'Smits');
    await page.press('Back to the list');
    const list = (await page.find('textbox', 'E-mail addresses')) as HTMLTextAreaElement;
    expect(list.value).to.equal(LIST);

    await page.check(`${LIST}; ${KARIN}`);

    expect((await page.field(BO, 'Last name')).value).to.equal('Smits');
    await page.see('3 users can be added.');
  });

  it('can be checked again for those that could not be', async () => {
    const page = await openInviting({faults: {'users.checkEmail': '403'}});
    await page.paste(LIST);
    await page.press('Check');
    await page.see(`Could not be checked ${EVA}`);
    await page.see('Nobody on this list can be added.');
    page.store.faults.clear();

    await page.press('Check those again');

    await page.see('2 users can be added.');
  });

  it('says of support users that they support another organization', async () => {
    const page = await openInviting({}, html`<user-manager kind="support"></user-manager>`);

    await page.check(`ingrid.haugen@blauwefjord.example ${EVA}`);

    await page.see('Is a support user of another organization ingrid.haugen@blauwefjord.example');
    expect(page.query('combobox', 'Role')).to.equal(null);
  });
});

describe('those who are to be added', () => {
  it('begin with what is known of a contact, and keep it', async () => {
    const page = await openInviting();
    await page.check(KARIN);
    expect((await page.field(KARIN, 'First name')).value).to.equal('Karin');
    expect((await page.field(KARIN, 'Job function')).value).to.equal('payroll');

    await add(page, 'Add 1 user');

    await page.see('1 user was added.');
    expect(page.store.users.find(KARIN)[0]).to.include({
      jobFunctionCode: 'payroll',
      phone: '+31201234569',
    });
  });

  it('have what is chosen for all, unless something else is chosen', async () => {
    const page = await openInviting();
    await page.check(LIST);
    await page.fill(BO, 'Role', 'viewer');

    await page.fill(FOR_ALL, 'Role', 'admin');

    expect((await page.field(EVA, 'Role')).value).to.equal('admin');
    expect((await page.field(BO, 'Role')).value).to.equal('viewer');
    await add(page, 'Add 2 users');
    await page.see('2 users were added.');
    expect([roleOf(page, EVA), roleOf(page, BO)]).to.deep.equal(['admin', 'viewer']);
  });

  it('have to be complete', async () => {
    const page = await openInviting({adapter: 'http'});
    await page.check(`${EVA} Bo Smit <${BO}>`);

    await page.press('Add 2 users');

    await seeFocus(page, 'First name');
    expect(await page.problemOf(EVA, 'First name')).to.equal('Give the first name.');
    expect(await page.problemOf(EVA, 'Last name')).to.equal('Give the last name.');
    expect(await page.problemOf(BO, 'Job function')).to.equal('Choose a job function.');
    expect(page.writes()).to.have.length(0);
  });

  it('can be left out', async () => {
    const page = await openInviting();
    await page.check(LIST);

    await page.press(`Leave out ${EVA}`);

    await add(page, 'Add 1 user');
    await page.see('1 user was added.');
    expect(page.store.users.find(EVA)).to.deep.equal([]);
  });

  it('are support users without a role', async () => {
    const page = await openInviting({}, html`<user-manager kind="support"></user-manager>`);
    await page.check(LIST);

    await add(page, 'Add 2 users');

    await page.see('2 users were added.');
    expect(page.store.users.find(EVA)[0]).to.include({kind: 'support'}).and.not.have.property('role');
  });

  it('wait for the list of job functions, which can be read again', async () => {
    const page = await openInviting({faults: {'users.jobFunctions': '403'}});
    await page.check(LIST);
    const button = await page.find('button', 'Add 2 users');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
  });
});

describe('the events of adding several', () => {
  it('ask before, with all that would be sent, and send nothing when canceled', async () => {
    const page = await openInviting({adapter: 'http'});
    page.provider.addEventListener('users-add', (event) => event.preventDefault());
    await page.check(LIST);
    const asked = oneEvent(page.provider, 'users-add');

    await add(page, 'Add 2 users');

    const {users} = (await asked) as unknown as UsersAddEvent;
    expect(users.map(({email}) => email)).to.deep.equal([EVA, BO]);
    await page.find('button', 'Add 2 users');
    expect(page.writes()).to.have.length(0);
  });

  it('wait for the page', async () => {
    const page = await openInviting({adapter: 'http'});
    page.provider.addEventListener('users-add', (event) =>
      event.waitUntil(Promise.resolve(false)),
    );
    await page.check(LIST);

    await add(page, 'Add 2 users');

    await page.see('Nobody was added. What you filled in is still here.');
    expect(page.writes()).to.have.length(0);
  });

  it('tell once who was added', async () => {
    const page = await openInviting();
    await page.check(LIST);
    const told: UsersAddedEvent[] = [];
    page.provider.addEventListener('users-added', (event) => told.push(event));

    await add(page, 'Add 2 users');

    await waitFor(() => expect(told).to.have.length(1));
    expect(told[0]?.users.map(({email}) => email)).to.deep.equal([EVA, BO]);
    expect(told[0]?.organizationId).to.equal('rode-lente');
  });
});
