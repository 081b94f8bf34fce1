import {expect} from '@open-wc/testing';

import {createStore, type ScenarioName} from '../../mocks/index.js';
import {
  clientSchema,
  clientSummarySchema,
  type ClientSummary,
  collaborationServiceSchema,
  type ListClientsRequest,
} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {type Api} from './collaborations-helpers.js';
import {refusal} from './helpers.js';
import {newKey} from './users-helpers.js';

const organizationId = 'fjord-regnskap';

type Query = Partial<ListClientsRequest>;

const clients = (api: Api, query: Query = {}) =>
  api.collaborations.clients({organizationId, limit: 100, ...query});

/** The ids that a query finds. */
const ids = async (api: Api, query: Query): Promise<string[]> =>
  (await clients(api, query)).items.map(({id}) => id);

/** All pages, a few rows each; something may happen after each. */
async function turned(api: Api, query: Query, between = async () => Promise.resolve()) {
  const rows: ClientSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await clients(api, {limit: 2, ...query, cursor});
    rows.push(...page.items);
    cursor = page.next;
    await between();
  } while (cursor !== undefined);
  return rows.map(({id}) => id);
}

/** What each query finds among the clients of the scenario. */
const FOUND: [what: string, query: Query, found: string[]][] = [
  ['a type of task', {taskType: ['payroll']}, ['bakeriet-nord']],
  [
    'several types of task',
    {taskType: ['payroll', 'annual-accounts']},
    ['bakeriet-nord', 'bergset-gartneri', 'fjellheim-bygg'],
  ],
  ['the owner of a task', {taskOwner: ['lars-haugen']}, ['bakeriet-nord', 'fjellheim-bygg']],
  [
    'several owners',
    {taskOwner: ['lars-haugen', 'ingrid-solberg']},
    ['bakeriet-nord', 'bergset-gartneri', 'fjellheim-bygg'],
  ],
  [
    'a task of one type and owner',
    {taskType: ['annual-accounts'], taskOwner: ['lars-haugen']},
    [],
  ],
  ['an account manager', {accountManager: ['kari-lunde']}, ['fjellheim-bygg', 'storgata-frisor']],
  ['a state', {state: ['awaiting-terms']}, ['vestkysten-fisk']],
  [
    'no collaboration',
    {state: ['none']},
    ['bakeriet-nord', 'fjellheim-bygg', 'havblikk-eiendom', 'solvik-keramikk'],
  ],
  [
    'several states',
    {state: ['invited', 'awaiting-approval']},
    ['lillevik-elektro', 'nordlys-kaffe', 'trollstien-barnehage'],
  ],
  ['a part of the name, in any case', {search: 'KAFFE'}, ['nordlys-kaffe']],
  ['a name without its accents', {search: 'elvebakken gard'}, ['elvebakken-gard']],
  ['a part of the registration number', {search: '34567'}, ['bakeriet-nord', 'bergset-gartneri', 'fjellheim-bygg']],
  ['filters together', {state: ['none'], taskOwner: ['lars-haugen'], search: 'bygg'}, ['fjellheim-bygg']],
  ['nothing that is there', {search: '%'}, []],
];

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  const world = (scenario: ScenarioName = 'collaborations'): Api => open(createStore({scenario}));

  describe(`the clients of an office, through ${adapter}`, () => {
    it('come by name, each with state, task and variant (B8, B-E2)', async () => {
      const page = await clients(world());

      for (const item of page.items) clientSummarySchema.parse(item);
      expect(page.total).to.equal(15);
      const names = page.items.map(({name}) => name);
      expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, 'nb')));
      expect(names.at(-1)).to.equal('Østre Aker Pleie AS');
    });

    for (const [what, query, found] of FOUND) {
      it(`are found by ${what}`, async () => {
        expect((await ids(world(), query)).sort()).to.deep.equal([...found].sort());
      });
    }

    it('are told one by one as the list tells them', async () => {
      const api = world();
      for (const row of (await clients(api)).items) {
        const client = await api.collaborations.client({organizationId, clientId: row.id});
        clientSchema.parse(client);
        const {name, collaboration, tasks} = client;
        expect([name, collaboration?.state ?? 'none']).to.deep.equal([row.name, row.state]);
        expect(row.task).to.deep.equal(collaboration?.task ?? tasks[0]);
      }
    });

    it('come each once, page by page and back', async () => {
      const api = world();
      const all = await ids(api, {});

      expect(await turned(api, {})).to.deep.equal(all);
      const first = await clients(api, {limit: 2});
      const second = await clients(api, {limit: 2, cursor: first.next});
      const back = await clients(api, {limit: 2, cursor: second.previous});
      expect(back.items).to.deep.equal(first.items);
    });

    it('are not skipped where one leaves the filter while pages are turned', async () => {
      const api = world();
      const state = ['invited', 'awaiting-approval', 'awaiting-terms'];
      const all = await ids(api, {state});
      const [first] = all;
      let isWithdrawn = false;
      const seen = await turned(api, {state}, async () => {
        if (isWithdrawn) return;
        isWithdrawn = true;
        const client = await api.collaborations.client({organizationId, clientId: first ?? ''});
        const {id: collaborationId = '', version = ''} = client.collaboration ?? {};
        const body = {version};
        const asked = {organizationId, collaborationId, idempotencyKey: newKey(), body};
        await api.collaborations.withdraw(asked);
      });

      expect(seen).to.deep.equal(all);
    });

    it('are gone for a cursor of another list', async () => {
      const api = world();
      const {next: cursor} = await clients(api, {limit: 2});

      for (const query of [{search: 'AS'}, {state: ['active']}, {taskOwner: ['kari-lunde']}]) {
        expect((await refusal(clients(api, {limit: 2, cursor, ...query}))).kind).to.equal('gone');
      }
    });

    it('are described by their service (B3, B5)', async () => {
      const service = await world().collaborations.service({organizationId});

      collaborationServiceSchema.parse(service);
      expect(service.variants.map(({code}) => code)).to.deep.equal(['invoice', 'start', 'smart', 'pro']);
      expect(service.officeVariant?.code).to.equal('pro');
    });

    it('may be none, or thousands', async () => {
      expect((await clients(world('no-clients'))).items).to.deep.equal([]);
      const page = await clients(world('5000-clients'), {state: ['active']});
      expect([page.items.length, page.total]).to.deep.equal([100, 1_667]);
    });
  });
}
