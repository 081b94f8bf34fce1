import type {
  ClientRecord,
  CollaborationRecord,
  OfficeRecord,
} from '../../../mocks/index.js';
import type {CollaborationService} from '../../../src/api/index.js';

const BOOKKEEPING = {code: 'bookkeeping', name: 'Bokføring'};
const PAYROLL = {code: 'payroll', name: 'Lønn'};
const KARI = {id: 'kari', name: 'Kari Lunde'};
const LARS = {id: 'lars', name: 'Lars Haugen'};

const variant = (code: string, moduleCodes: string[]) => ({
  code,
  name: `Visma eAccounting ${code}`,
  moduleCodes,
});

/** Three, so that every type has several owners and every owner several types. */
const tasksOf = (id: string, ...kinds: ('first' | 'second' | 'third')[]) => {
  const all = {
    first: {id: `${id}-first`, name: 'Bokføring 2026', type: BOOKKEEPING, owner: KARI},
    second: {id: `${id}-second`, name: 'Lønn 2026', type: PAYROLL, owner: LARS},
    third: {id: `${id}-third`, name: 'Lønn 2027', type: PAYROLL, owner: KARI},
  };
  return kinds.map((kind) => all[kind]);
};

const client = (id: string, name: string, part: Partial<ClientRecord>): ClientRecord => ({
  ...{id, name, relation: 'known', tasks: tasksOf(id, 'first'), relatedServices: []},
  mainContact: {name: 'Mona Berg'},
  accountManager: KARI,
  ...part,
});

const collaboration = (
  id: string,
  state: string,
  part: Partial<CollaborationRecord> = {},
): CollaborationRecord => ({
  id: `${id}-collaboration`,
  ...{state, relation: 'known', variant: 'smart', taskId: `${id}-first`},
  invoiceRecipient: 'customer',
  agreementPeriod: 12,
  invitedAt: '2026-10-07T10:30:00+02:00',
  ...part,
});

const SERVICE: CollaborationService = {
  name: 'Visma eAccounting',
  variants: [variant('start', ['vat']), variant('smart', ['vat', 'bank'])],
  modules: [
    {code: 'vat', name: 'Mva-rapport'},
    {code: 'bank', name: 'Bankintegrasjon'},
  ],
  taskTypes: [BOOKKEEPING, PAYROLL],
  taskOwners: [KARI, LARS],
  accountManagers: [KARI, LARS],
};

/** Nobody works with them yet: one of every relation. */
const freeClients = ([nord = '', bygg = '', keramikk = '']: readonly string[]): ClientRecord[] => [
  client(nord, 'Bakeriet Nord AS', {
    relation: 'active-subscription',
    registrationNumber: '912345678',
    subscription: {variant: {code: 'smart', name: 'Visma eAccounting smart'}},
    tasks: tasksOf(nord, 'second'),
  }),
  client(bygg, 'Fjellheim Bygg AS', {registrationNumber: '923456789', accountManager: LARS}),
  client(keramikk, 'Solvik Keramikk', {relation: 'unknown'}),
];

/** What an organization does for its clients, of which another one is one. */
export function officeOf(office: string, other: {id: string; name: string}): OfficeRecord {
  const [fisk, gard, partner] = [`${office}-fisk`, `${office}-gard`, `${office}-partner`];
  const waiting = collaboration(fisk, 'awaiting-terms', {relation: 'unknown'});
  const old = {id: `${partner}-old`, invitedAt: '2025-10-07T10:30:00+02:00'};
  return {
    service: SERVICE,
    clients: [
      ...freeClients([`${office}-nord`, `${office}-bygg`, `${office}-keramikk`]),
      client(fisk, 'Vestkysten Fisk AS', {relation: 'unknown', collaborations: [waiting]}),
      client(gard, 'Elvebakken Gård', {
        tasks: tasksOf(gard, 'first', 'third'),
        collaborations: [collaboration(gard, 'active')],
      }),
      client(partner, other.name, {
        organizationId: other.id,
        collaborations: [collaboration(partner, 'active'), collaboration(partner, 'ended', old)],
      }),
    ],
  };
}
