import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';

import {createStore, type Persona, type Store} from '../../mocks/index.js';
import {toApiError} from '../../src/api/errors.js';
import {createPortal} from '../../src/portal/portal.js';
import {open, type TestPage, waitFor} from '../support/open.js';

const organizationId = 'rode-lente';
const of = {organizationId};
const idempotencyKey = 'a-key-of-its-own';

const READERS: readonly Persona[] = ['viewer', 'admin'];
const WRITERS: readonly Persona[] = ['admin'];
const EVERYBODY: readonly Persona[] = ['viewer', 'admin', 'none'];

type Call = (api: Store['api']) => Promise<unknown>;

interface Action {
  name: string;
  who: readonly Persona[];
  /** At the store: what somebody asks for. */
  calls: readonly Call[];
  /** In the element: what it stands in, and what tells that it is offered. */
  markup: TemplateResult;
  offer: (page: TestPage) => unknown;
}

const person = {firstName: 'Noor', lastName: 'de Boer', jobFunctionCode: 'controller'};

const add =
  (kind: 'organization' | 'support'): Call =>
  ({users}) => {
    const role = kind === 'organization' ? {role: 'viewer'} : {};
    const body = {kind, email: 'noor.deboer@rodelente.example', ...person, ...role};
    return users.add({...of, idempotencyKey, body});
  };

// A user who may change nothing may read the version of nobody, which a server looks at after the right.
const versionOf = (api: Store['api'], userId: string): Promise<string> =>
  api.users.get({...of, userId}).then(
    ({version}) => version,
    () => '1',
  );

const change =
  (userId: string, more: object = {}): Call =>
  async (api) => {
    const body = {...person, ...more, version: await versionOf(api, userId)};
    return api.users.replace({...of, userId, idempotencyKey, body});
  };

const remove =
  (userId: string): Call =>
  async (api) => {
    const version = await versionOf(api, userId);
    const body = {version, reason: 'Heeft een andere functie.', leftOrganization: false};
    return api.users.remove({...of, userId, idempotencyKey, body});
  };

const USER = 'anne-van-amersfoort';
const SUPPORT_USER = 'bram-de-wit-support';
const invoices = html`<invoice-list></invoice-list>`;
const address = html`<billing-address-form></billing-address-form>`;
const users = html`<user-manager></user-manager>`;
const supportUsers = html`<user-manager kind="support"></user-manager>`;
const switcher = html`<org-switcher></org-switcher>`;
const invoiceId = 'rode-lente-2026-1118';

/** The action table of `domain.md` §9, row by row. */
const ACTIONS: readonly Action[] = [
  {
    name: 'see invoices',
    who: READERS,
    calls: [
      ({invoices: api}) => api.list({...of, limit: 1}),
      ({invoices: api}) => api.get({...of, invoiceId}),
    ],
    markup: invoices,
    offer: (page) => page.query('rowheader', /2026-1118/),
  },
  {
    name: 'download invoices',
    who: READERS,
    calls: [({invoices: api}) => api.file({...of, invoiceId, fileId: 'pdf'})],
    markup: invoices,
    offer: (page) => page.query('button', /^PDF of 2026-1118/),
  },
  {
    name: 'see the open balance',
    who: READERS,
    calls: [({invoices: api}) => api.openBalance(of)],
    markup: invoices,
    offer: (page) => page.text().includes('Open balance'),
  },
  {
    name: 'see the billing address',
    who: READERS,
    calls: [({billingAddress}) => billingAddress.get(of)],
    markup: address,
    offer: (page) => page.text().includes('Lange Gracht 16B'),
  },
  {
    name: 'change the billing address',
    who: WRITERS,
    calls: [
      async ({billingAddress}) => {
        const body = {
          version: '1',
          organizationName: 'Rode Lente',
          street: 'Lange Gracht 18',
          postalCode: '1234 AB',
          city: 'Amsterdam',
          countryCode: 'NL',
        };
        return billingAddress.replace({...of, idempotencyKey, body});
      },
    ],
    markup: address,
    offer: (page) => page.query('button', /^Edit/),
  },
  {
    name: 'see users',
    who: READERS,
    calls: (['organization', 'support'] as const).map(
      (kind): Call =>
        (api) =>
          api.users.list({...of, kind, limit: 1}),
    ),
    markup: users,
    offer: (page) => page.query('rowheader', /van Amersfoort/),
  },
  {
    name: 'see support users',
    who: READERS,
    calls: [({users: api}) => api.get({...of, userId: SUPPORT_USER})],
    markup: supportUsers,
    offer: (page) => page.query('rowheader', /de Wit/),
  },
  {
    name: 'add a user of the organization',
    who: WRITERS,
    calls: [add('organization')],
    markup: users,
    offer: (page) => page.query('button', 'Add user'),
  },
  {
    name: 'add a support user',
    who: WRITERS,
    calls: [add('support')],
    markup: supportUsers,
    offer: (page) => page.query('button', 'Add user'),
  },
  {
    name: 'change a user of the organization, and who is a contact for security and privacy',
    who: WRITERS,
    calls: [change(USER, {role: 'viewer', securityPrivacyContact: false})],
    markup: users,
    offer: (page) => page.query('button', 'Edit Anne van Amersfoort'),
  },
  {
    name: 'change a support user',
    who: WRITERS,
    calls: [change(SUPPORT_USER)],
    markup: supportUsers,
    offer: (page) => page.query('button', 'Edit Bram de Wit'),
  },
  {
    name: 'delete a user of the organization',
    who: WRITERS,
    calls: [remove(USER)],
    markup: users,
    offer: (page) => page.query('button', 'Delete Anne van Amersfoort'),
  },
  {
    name: 'delete a support user',
    who: WRITERS,
    calls: [remove(SUPPORT_USER)],
    markup: supportUsers,
    offer: (page) => page.query('button', 'Delete Bram de Wit'),
  },
  {
    name: 'go to an organization, choose a language and sign out',
    who: EVERYBODY,
    calls: [
      ({session}) => session.organization(of),
      ({session}) => session.signOut?.({idempotencyKey}) ?? Promise.reject(new Error('missing')),
    ],
    markup: switcher,
    offer: async (page) => {
      if (!page.query('button', 'Sign out')) await page.press('Rode Lente');
      await page.find('button', 'Sign out');
      return page.query('button', 'Nederlands') ?? page.query('radio', 'Nederlands');
    },
  },
];

/** What an answer is refused for; `undefined` when it is not. */
const refusalOf = (answer: Promise<unknown>): Promise<string | undefined> =>
  answer.then(
    () => undefined,
    (thrown: unknown) => toApiError(thrown).kind,
  );

for (const persona of EVERYBODY) {
  describe(`the persona ${persona}`, () => {
    for (const {name, who, calls, markup, offer} of ACTIONS) {
      const may = who.includes(persona);

      it(`${may ? 'may' : 'may not'} ${name}, at the store`, async () => {
        for (const call of calls) {
          const {api} = createStore({persona});
          expect(await refusalOf(call(api))).to.equal(may ? undefined : 'forbidden');
        }
      });

      it(`is ${may ? 'offered' : 'not offered'} to ${name}, in the element`, async () => {
        const page = await open({persona}, markup);
        await waitFor(() => expect(page.element.getAttribute('state')).not.to.equal('loading'));
        if (may) await waitFor(async () => expect(await offer(page)).to.be.ok);
        else expect(await offer(page)).to.be.not.ok;
      });
    }
  });
}

describe('what is not offered', () => {
  it('is offered as soon as the server grants it', async () => {
    const page = await open({persona: 'viewer'}, users);
    await page.see('You can view users.');

    page.store.persona = 'admin';
    page.provider.portal = createPortal({api: page.store.api});

    await page.find('button', 'Edit Anne van Amersfoort');
  });
});
