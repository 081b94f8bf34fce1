import {expect} from '@open-wc/testing';

import {createStore, type Persona} from '../../mocks/index.js';
import {list, organizationId, refusal} from './helpers.js';

const FILE = {organizationId, invoiceId: 'rode-lente-2026-1118', fileId: 'nothing'};

describe('who may do what', () => {
  for (const persona of ['admin', 'viewer'] as const) {
    it(`lets the persona ${persona} see invoices and balance (Y8, Y19)`, async () => {
      const {api} = createStore({persona});
      expect((await api.invoices.list({organizationId, limit: 1})).total).to.equal(42);
      expect((await api.invoices.openBalance({organizationId})).balances).to.have.length(1);
    });
  }

  for (const [persona, role, write] of [
    ['admin', 'admin', true],
    ['viewer', 'viewer', false],
    ['none', 'support', false],
  ] as [Persona, string, boolean][]) {
    it(`gives the persona ${persona} the rights of the role ${role} (Y18–Y20)`, async () => {
      const organization = await createStore({persona}).api.session.organization({organizationId});
      expect(organization.role).to.equal(role);
      expect(organization.permissions.includes('billing.write')).to.equal(write);
      expect(organization.permissions).to.include('session.switch');
    });
  }

  it('refuses invoices, balance and files to somebody without rights', async () => {
    const {api} = createStore({scenario: 'no-access'});
    const calls = [
      api.invoices.list({organizationId, limit: 1}),
      api.invoices.openBalance({organizationId}),
      api.invoices.file(FILE),
    ];
    for (const call of calls) expect((await refusal(call)).kind).to.equal('forbidden');
  });

  it('tells whom to ask for more', async () => {
    const {api} = createStore({scenario: 'no-access'});
    const {administrators} = await api.session.organization({organizationId});
    expect(administrators[0]?.name).to.equal('Ruud Coon');
  });

  it('takes the permissions that a test sets', async () => {
    const store = createStore();
    store.permissions = ['invoice.read'];
    expect((await list(store)).total).to.equal(42);
    expect((await refusal(store.api.invoices.file(FILE))).kind).to.equal('forbidden');
  });

  it('is one thing in one organization and another in the next', async () => {
    const {api} = createStore({scenario: 'many-orgs'});
    const roles = ['rode-lente', 'gele-haven'].map(async (id) =>
      (await api.session.organization({organizationId: id})).role,
    );
    expect(await Promise.all(roles)).to.deep.equal(['admin', 'viewer']);
  });

  it('checks the permission before the query', async () => {
    const {kind} = await refusal(list(createStore({persona: 'none'}), {limit: -1}));
    expect(kind).to.equal('forbidden');
  });
});

describe('the session', () => {
  it('is nobody\'s when nobody is signed in', async () => {
    const store = createStore();
    store.signedIn = false;
    for (const call of [store.api.session.get({}), list(store)]) {
      expect((await refusal(call)).kind).to.equal('unauthenticated');
    }
  });

  it('changes with the persona', async () => {
    const store = createStore();
    store.persona = 'viewer';
    expect((await store.api.session.get({})).user.name).to.equal('Anne van Amersfoort');
  });

  it('names the user\'s organizations and no other', async () => {
    const session = await createStore({scenario: 'many-orgs'}).api.session.get({});
    const ids = session.organizations.map(({id}) => id);
    expect(ids).to.deep.equal(['rode-lente', 'blauwe-fjord', 'gele-haven']);
  });

  for (const id of ['groene-herfst', 'unheard-of', '__proto__', '']) {
    it(`says of the organization "${id}" no more than that it is not there`, async () => {
      const {api} = createStore({scenario: 'many-orgs'});
      const organization = await refusal(api.session.organization({organizationId: id}));
      const invoices = await refusal(api.invoices.list({organizationId: id, limit: -1}));
      for (const {kind, message} of [organization, invoices]) {
        expect([kind, message]).to.deep.equal(['not-found', 'There is no such organization.']);
      }
    });
  }

  it('shows the documents of the organization that is asked for (Y27)', async () => {
    const {api} = createStore({scenario: 'many-orgs'});
    const {items} = await api.invoices.list({organizationId: 'blauwe-fjord', limit: 1});
    expect(items[0]?.id).to.match(/^blauwe-fjord/);
    const other = {organizationId, invoiceId: items[0]?.id ?? '', fileId: 'pdf'};
    expect((await refusal(api.invoices.file(other))).kind).to.equal('not-found');
  });
});
