import {charge, createDocument, type Scenario, SCENARIOS} from '../../mocks/index.js';

/** Three organizations; everything that is theirs has their mark in it. */
export const MARKS = {alfa: 'ALFA', bravo: 'BRAVO', charly: 'CHARLY'};
export type Id = keyof typeof MARKS;
export const IDS = Object.keys(MARKS) as Id[];

function documentsOf(id: Id) {
  return [1, 2, 3, 4, 5].map((number) =>
    createDocument({
      organizationId: id,
      number: `${MARKS[id]}-${number}`,
      issueDate: `2026-0${number}-01`,
      customer: {name: MARKS[id], address: [`${MARKS[id]} straat`]},
      charges: charge(number * 1000),
    }),
  );
}

function usersOf(id: Id) {
  return [1, 2, 3].map((number) => ({
    kind: 'organization' as const,
    firstName: `${MARKS[id]} ${String(number)}`,
    lastName: 'Jansen',
    email: `${MARKS[id]}.${String(number)}@example.org`,
    role: 'admin',
    jobFunctionCode: 'controller',
  }));
}

function subscriptionOf(id: Id) {
  const mark = MARKS[id];
  const at = '2026-10-01T10:00:00+02:00';
  return {
    edition: {code: id, name: `${mark} edition`},
    fileStorage: {includedBytes: 1_000_000_000},
    features: [{id: 'feature', kind: 'feature', name: `${mark} feature`, enabled: true}],
    history: [
      {id: 'entry', at, actor: mark, action: 'enabled', featureId: 'feature', subject: mark},
    ],
  };
}

function officeOf(id: Id) {
  const filters = {taskTypes: [], taskOwners: [], accountManagers: []};
  const service = {name: MARKS[id], variants: [], modules: [], ...filters};
  const clients = [1, 2, 3].map((number) => ({
    id: `${id}-client-${String(number)}`,
    name: `${MARKS[id]} client ${String(number)}`,
    relation: 'known',
    tasks: [],
    relatedServices: [],
  }));
  return {service, clients};
}

const GRANTS = [
  'collaboration.read',
  'subscription.read',
  'license.order',
  'feature.write',
  'billing-details.write',
  'history.read',
];

/** The world that they are in. */
export const WORLD: Scenario = {
  description: 'Three organizations that must be kept apart.',
  users: SCENARIOS['rode-lente'].users,
  currentOrganizationId: 'alfa',
  organizations: IDS.map((id) => ({
    id,
    name: `Organization ${id}`,
    countryCode: 'NL',
    users: usersOf(id),
    billingAddress: {
      attention: `Team ${MARKS[id]}`,
      organizationName: `${MARKS[id]} B.V.`,
      street: `${MARKS[id]} straat 1`,
      postalCode: '1234 AB',
      city: `${MARKS[id]}dam`,
      countryCode: 'NL',
    },
    grants: {admin: GRANTS},
    licenses: {total: 5, pricePerMonth: {amount: 1_000, currency: 'EUR'}},
    subscription: subscriptionOf(id),
    office: officeOf(id),
  })),
  invoices: () => IDS.flatMap(documentsOf),
};
