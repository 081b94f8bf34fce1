import type {ClientRecord, CollaborationRecord} from '../store/collaborations/collaboration-record.js';
import {
  ANNUAL_ACCOUNTS,
  BOOKKEEPING,
  INGRID,
  KARI,
  LARS,
  PAYROLL,
  RELATED,
  SERVICE,
} from './collaboration-service.js';

/** A client with a task, an account manager and a main contact, unless told otherwise. */
export function client(
  id: string,
  name: string,
  part: Partial<Omit<ClientRecord, 'id' | 'name'>> = {},
): ClientRecord {
  return {
    id,
    name,
    organizationId: id,
    accountManager: INGRID,
    relation: 'known',
    tasks: [{id: `${id}-bookkeeping`, name: 'Løpende bokføring 2026', type: BOOKKEEPING, owner: KARI}],
    mainContact: {name: 'Mona Berg', email: 'mona.berg@example.com'},
    relatedServices: RELATED,
    ...part,
  };
}

/** A collaboration of a client, invited two weeks before the day of the store. */
export function collaboration(
  id: string,
  part: Partial<CollaborationRecord> & Pick<CollaborationRecord, 'state' | 'relation'>,
): CollaborationRecord {
  return {
    id: `${id}-collaboration`,
    variant: 'smart',
    taskId: `${id}-bookkeeping`,
    invoiceRecipient: 'customer',
    invitedAt: '2026-11-07T10:30:00+01:00',
    ...(part.relation !== 'active-subscription' && {
      agreementPeriod: 12,
      agreementEnds: '2027-11-06',
    }),
    ...part,
  };
}

const SUBSCRIPTION = {
  variant: {code: 'smart', name: 'Visma eAccounting Smart'},
  agreementEnds: '2027-02-28',
};
const OF_SUBSCRIPTION = {agreementEnds: '2027-02-28', feesFrom: '2027-03-01'};
const ADMINISTRATOR = {firstName: 'Nils', lastName: 'Vik', email: 'nils.vik@example.com'};
const RUNNING = {activeSince: '2026-03-02T09:00:00+01:00', invitedAt: '2026-02-24T13:05:00+01:00'};

/** One that has the service already, and pays for it (B9, B10). */
export const WITH_SUBSCRIPTION = client('bakeriet-nord', 'Bakeriet Nord AS', {
  registrationNumber: '912345678',
  relation: 'active-subscription',
  subscription: SUBSCRIPTION,
  tasks: [
    {id: 'bakeriet-nord-bookkeeping', name: 'Løpende bokføring 2026', type: BOOKKEEPING, owner: KARI},
    {id: 'bakeriet-nord-payroll', name: 'Lønn 2026', type: PAYROLL, owner: LARS},
  ],
});

/** One that the supplier knows, without the service (B15). */
export const KNOWN = client('fjellheim-bygg', 'Fjellheim Bygg AS', {
  accountManager: KARI,
  registrationNumber: '923456789',
  tasks: [
    {id: 'fjellheim-bygg-bookkeeping', name: 'Løpende bokføring 2026', type: BOOKKEEPING, owner: LARS},
    {id: 'fjellheim-bygg-annual', name: 'Årsoppgjør 2026', type: ANNUAL_ACCOUNTS, owner: INGRID},
  ],
});

/** One that is new to the supplier (B21). */
export const UNKNOWN = client('solvik-keramikk', 'Solvik Keramikk', {
  relation: 'unknown',
  mainContact: undefined,
  contact: {firstName: 'Sunniva', lastName: 'Solvik', email: 'sunniva@solvikkeramikk.example'},
});

/** One that the office has no task for yet (V18). */
export const WITHOUT_TASK = client('havblikk-eiendom', 'Havblikk Eiendom AS', {tasks: []});

export const INVITED = client('nordlys-kaffe', 'Nordlys Kaffe AS', {
  relation: 'active-subscription',
  subscription: SUBSCRIPTION,
  collaborations: [
    collaboration('nordlys-kaffe', {
      state: 'invited',
      relation: 'active-subscription',
      ...OF_SUBSCRIPTION,
    }),
  ],
});

/** Invited as a client that is new, so that terms are to be accepted and not a request approved (SM10). */
export const INVITED_NEW = client('trollstien-barnehage', 'Trollstien Barnehage SA', {
  relation: 'unknown',
  collaborations: [
    collaboration('trollstien-barnehage', {
      state: 'invited',
      relation: 'unknown',
      variant: 'start',
      invoiceRecipient: 'office',
      administrator: ADMINISTRATOR,
    }),
  ],
});

export const AWAITING_APPROVAL = client('lillevik-elektro', 'Lillevik Elektro AS', {
  collaborations: [
    collaboration('lillevik-elektro', {
      state: 'awaiting-approval',
      relation: 'known',
      remindedAt: '2026-11-16T08:15:00+01:00',
    }),
  ],
});

export const AWAITING_TERMS = client('vestkysten-fisk', 'Vestkysten Fisk AS', {
  relation: 'unknown',
  collaborations: [
    collaboration('vestkysten-fisk', {
      state: 'awaiting-terms',
      relation: 'unknown',
      variant: 'pro',
      administrator: ADMINISTRATOR,
    }),
  ],
});

export const ACTIVE = client('bergset-gartneri', 'Bergset Gartneri AS', {
  registrationNumber: '934567890',
  endFirst: ['Visma Scanner'],
  tasks: [
    {id: 'bergset-gartneri-bookkeeping', name: 'Løpende bokføring 2026', type: BOOKKEEPING, owner: KARI},
    {id: 'bergset-gartneri-annual', name: 'Årsoppgjør 2026', type: ANNUAL_ACCOUNTS, owner: INGRID},
  ],
  collaborations: [
    collaboration('bergset-gartneri', {
      state: 'active',
      relation: 'known',
      ...RUNNING,
      agreementEnds: '2027-02-23',
    }),
  ],
});

/** It began without a task, and can be linked to one (B-E5). */
export const UNLINKED = client('storgata-frisor', 'Storgata Frisør', {
  accountManager: KARI,
  collaborations: [
    collaboration('storgata-frisor', {
      state: 'active',
      relation: 'known',
      variant: 'invoice',
      taskId: undefined,
      agreementPeriod: 3,
      ...RUNNING,
      agreementEnds: '2027-02-23',
    }),
  ],
});

/** It cannot end before somebody is the main contact (B-E3). */
export const WITHOUT_MAIN_CONTACT = client('myrvang-transport', 'Myrvang Transport AS', {
  mainContact: undefined,
  collaborations: [
    collaboration('myrvang-transport', {
      state: 'active',
      relation: 'known',
      invoiceRecipient: 'office',
      ...RUNNING,
      agreementEnds: '2027-02-23',
    }),
  ],
});

const ended = (
  id: string,
  name: string,
  {part, ...end}: Partial<CollaborationRecord> & {part?: Partial<ClientRecord>},
): ClientRecord =>
  client(id, name, {
    ...part,
    collaborations: [
      collaboration(id, {state: 'ended', relation: 'known', endedAt: '2026-11-12T15:40:00+01:00', ...end}),
    ],
  });

export const DECLINED = ended('kystlinjen-arkitekter', 'Kystlinjen Arkitekter AS', {
  endReason: 'declined',
  endedBy: 'client',
});
export const WITHDRAWN = ended('elvebakken-gard', 'Elvebakken Gård', {
  endReason: 'withdrawn',
  endedBy: 'office',
});
/** The client goes on by itself (AMB-30). */
export const ENDED_CONTINUE = ended('tindtoppen-sport', 'Tindtoppen Sport AS', {
  endReason: 'ended',
  endMode: 'continue',
  endedBy: 'client',
  ...RUNNING,
  part: {relation: 'active-subscription', subscription: SUBSCRIPTION},
});
/** What is there can be read, and not changed (AMB-30). */
export const ENDED_DEACTIVATE = ended('ostre-aker-pleie', 'Østre Aker Pleie AS', {
  endReason: 'ended',
  endMode: 'deactivate',
  endedBy: 'office',
  ...RUNNING,
});

/** One in each state, and one of each kind. */
export const CLIENTS: readonly ClientRecord[] = [
  WITH_SUBSCRIPTION,
  KNOWN,
  UNKNOWN,
  WITHOUT_TASK,
  INVITED,
  INVITED_NEW,
  AWAITING_APPROVAL,
  AWAITING_TERMS,
  ACTIVE,
  UNLINKED,
  WITHOUT_MAIN_CONTACT,
  DECLINED,
  WITHDRAWN,
  ENDED_CONTINUE,
  ENDED_DEACTIVATE,
];

/** So many clients in a row, of which every third has a collaboration. */
export function manyClients(count: number): ClientRecord[] {
  return Array.from({length: count}, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    const id = `client-${number}`;
    const part = index % 3 === 0 && {
      collaborations: [collaboration(id, {state: 'active', relation: 'known', ...RUNNING})],
    };
    return client(id, `Kunde ${number} AS`, {organizationId: undefined, ...part});
  });
}

const LONG =
  'Interkommunalt Kompetansesenter for Grensekryssende Næringsutvikling og Kystforvaltning i Nordre Trøndelag SA';

/** Names that are longer, and states that are others, than anybody planned for. */
export const EXTREME_CLIENTS: readonly ClientRecord[] = [
  client('long', LONG, {
    registrationNumber: '999999999',
    accountManager: {id: 'long-manager', name: 'Ann-Margrethe Wilhelmsen-Kristoffersen van der Mossenbroek'},
    endFirst: [LONG, 'Visma Scanner', 'Visma Økonomioversikt'],
    tasks: [
      {id: 'long-bookkeeping', name: `Løpende bokføring for ${LONG}`, type: BOOKKEEPING, owner: KARI},
    ],
    collaborations: [collaboration('long', {state: 'active', relation: 'known', ...RUNNING})],
  }),
  client('hostile', '\u202E<img src=x onerror=alert(1)> "AS" & Co\u200B', {
    collaborations: [
      collaboration('hostile', {state: 'awaiting-approval', relation: 'known', variant: 'enterprise'}),
    ],
  }),
  client('other', 'Ukjent Tilstand AS', {
    collaborations: [
      collaboration('other', {state: 'paused', relation: 'migrated', invoiceRecipient: 'parent'}),
    ],
  }),
];

/** A service with the variants and modules of the long names. */
export const EXTREME_SERVICE = {
  ...SERVICE,
  taskOwners: [...SERVICE.taskOwners, {id: 'long-manager', name: LONG}],
  accountManagers: [...SERVICE.accountManagers, {id: 'long-manager', name: LONG}],
};
