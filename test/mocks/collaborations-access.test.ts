import {expect} from '@open-wc/testing';

import {createStore, type ScenarioName} from '../../mocks/index.js';
import {ADAPTERS} from './adapters.js';
import type {Api} from './collaborations-helpers.js';
import {refusal} from './helpers.js';
import {newKey} from './users-helpers.js';

const OFFICE = 'fjord-regnskap';
const WAITING = 'lillevik-elektro';
const ACTIVE = 'bergset-gartneri';

type Call = (api: Api, organizationId: string) => Promise<unknown>;

const of = <Body extends object>(organizationId: string, id: string, body: Body) => ({
  organizationId,
  collaborationId: `${id}-collaboration`,
  idempotencyKey: newKey(),
  body: {version: '1', ...body},
});

/** Calls by which it shows who may do what; each is right where they may. */
const CALLS = {
  see: (api, organizationId) => api.collaborations.list({organizationId}),
  activate: (api, organizationId) =>
    api.collaborations.activate({
      organizationId,
      clientId: 'bakeriet-nord',
      idempotencyKey: newKey(),
      body: {relation: 'active-subscription', taskId: 'bakeriet-nord-bookkeeping'},
    }),
  remind: (api, organizationId) => api.collaborations.remind(of(organizationId, WAITING, {})),
  withdraw: (api, organizationId) => api.collaborations.withdraw(of(organizationId, WAITING, {})),
  approve: (api, organizationId) => api.collaborations.approve(of(organizationId, WAITING, {})),
  decline: (api, organizationId) => api.collaborations.decline(of(organizationId, WAITING, {})),
  changeTask: (api, organizationId) =>
    api.collaborations.changeTask(of(organizationId, ACTIVE, {taskId: `${ACTIVE}-annual`})),
  changeTerms: (api, organizationId) =>
    api.collaborations.changeTerms(of(organizationId, ACTIVE, {agreementPeriod: 3})),
  end: (api, organizationId) =>
    api.collaborations.end(of(organizationId, ACTIVE, {mode: 'continue'})),
} satisfies Record<string, Call>;
type Name = keyof typeof CALLS;

const NAMES = Object.keys(CALLS) as Name[];

/** The table of §9: who, in which scenario, and what they may do on the side of the office or of the client. */
const MATRIX: [who: string, scenario: ScenarioName, side: 'office' | 'client', may: Name[]][] = [
  [
    'an employee of the office',
    'collaboration-employee',
    'office',
    ['see', 'activate', 'remind', 'withdraw', 'changeTask'],
  ],
  [
    'an employee with full rights',
    'collaborations',
    'office',
    ['see', 'activate', 'remind', 'withdraw', 'changeTask', 'changeTerms', 'end'],
  ],
  [
    'the administrator of a client',
    'collaborations',
    'client',
    ['see', 'approve', 'decline', 'changeTerms', 'end'],
  ],
  ['another user of a client', 'collaboration-employee', 'client', ['see']],
  ['somebody without any permission', 'no-collaboration-access', 'office', []],
];

/** Calls that are about a collaboration that is active; the others are about one that waits. */
const OF_ACTIVE: readonly Name[] = ['changeTask', 'changeTerms', 'end'];

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  for (const [who, scenario, side, may] of MATRIX) {
    describe(`${who}, through ${adapter}`, () => {
      for (const name of NAMES) {
        const isAllowed = may.includes(name);
        it(`${isAllowed ? 'may' : 'may not'} ${name} (§9)`, async () => {
          const api = open(createStore({scenario}));
          const id = OF_ACTIVE.includes(name) ? ACTIVE : WAITING;
          const call = CALLS[name](api, side === 'office' ? OFFICE : id);

          if (isAllowed) await call;
          else expect((await refusal(call)).kind).to.equal('forbidden');
        });
      }
    });
  }

  describe(`a back end of collaborations, through ${adapter}`, () => {
    it('shows an office to nobody who may not see it', async () => {
      const api = open(createStore({scenario: 'no-collaboration-access'}));
      const {collaborations} = api;
      const calls = [
        collaborations.service({organizationId: OFFICE}),
        collaborations.clients({organizationId: OFFICE, limit: 10}),
        collaborations.client({organizationId: OFFICE, clientId: WAITING}),
      ];

      for (const call of calls) expect((await refusal(call)).kind).to.equal('forbidden');
    });

    it('opens no invitation for somebody who may not see it', async () => {
      const store = createStore({scenario: 'collaboration-invited'});
      store.permissions = [];
      const list = open(store).collaborations.list({organizationId: 'nordlys-kaffe'});
      expect((await refusal(list)).kind).to.equal('forbidden');

      store.permissions = ['collaboration.read'];
      const asked = {organizationId: OFFICE, clientId: 'nordlys-kaffe'};
      const {collaboration} = await open(store).collaborations.client(asked);
      expect(collaboration?.state).to.equal('invited');
    });
  });
}
