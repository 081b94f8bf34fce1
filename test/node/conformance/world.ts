import {
  charge,
  createDocument,
  createStore,
  paid,
  paymentAfter,
  SCENARIOS,
  type AddressRecord,
  type DocumentPlan,
  type OrganizationRecord,
  type Scenario,
  type Store,
  type SubscriptionRecord,
  type UserRecord,
} from '../../../mocks/index.js';
import type {Order} from '../../../src/api/index.js';
import {officeOf} from './collaborations-world.js';
import {usageOf} from './usage-world.js';

/** Whose documents the checks look at. */
export const HERE = 'rode-lente';
/** Another organization of the same users. */
export const THERE = 'blauwe-fjord';
/** Another customer's. */
export const ELSEWHERE = 'groene-herfst';

const HERE_ADDRESS: AddressRecord = {
  attention: 'Crediteuren',
  organizationName: 'Rode Lente',
  street: 'Lange Gracht 16B',
  postalCode: '1234 AB',
  city: 'Amsterdam',
  countryCode: 'NL',
  email: 'invoices@rodelente.example',
};

const THERE_ADDRESS: AddressRecord = {
  organizationName: 'Blauwe Fjord AS',
  street: 'Bryggegata 7',
  postalCode: '0250',
  city: 'Oslo',
  countryCode: 'NO',
  phone: '+4722334455',
};

const {admin: ADMIN, viewer: VIEWER} = SCENARIOS['rode-lente'].users;

/** The e-mail address of a user of another customer. */
export const ELSEWHERE_EMAIL = 'tom.bos@groeneherfst.example';

function user(name: string, part: Partial<UserRecord> = {}): UserRecord {
  const [firstName = '', ...rest] = name.split(' ');
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    kind: 'organization',
    firstName,
    lastName: rest.join(' '),
    email: `${name.toLowerCase().replaceAll(' ', '.')}@rodelente.example`,
    role: 'viewer',
    jobFunctionCode: 'controller',
    ...part,
  };
}

const support = (name: string): UserRecord =>
  user(name, {id: `support-${name}`, kind: 'support', role: undefined});

const HERE_USERS: UserRecord[] = [
  user('Ruud Coon', {email: ADMIN.email, role: 'admin', securityPrivacyContact: true}),
  user('Anne van Amersfoort', {email: VIEWER.email}),
  user('Daan Mulder', {securityPrivacyContact: true}),
  user('Eva Dijkstra', {role: 'admin', status: 'invited'}),
  user('Zita Bakker', {role: 'auditor'}),
  user('Bart Postma', {status: 'invited', invitationExpiresAt: '2026-11-20T09:00:00+01:00'}),
  user('Karin Ligthart'),
  support('Anne van Amersfoort'),
  support('Pim Koster'),
];
const THERE_USERS: UserRecord[] = [
  user('Ruud Coon', {id: 'fjord-ruud', email: ADMIN.email, role: 'admin'}),
  user('Kari Nordmann', {email: 'kari@blauwefjord.example'}),
];
const ELSEWHERE_USERS: UserRecord[] = [user('Tom Bos', {email: ELSEWHERE_EMAIL, role: 'admin'})];

const PRICE = {amount: 900, currency: 'EUR'};
const GRANTS = {
  admin: [
    'subscription.read',
    'license.order',
    'feature.write',
    'billing-details.write',
    'history.read',
    'usage.read',
    'usage-invoice.read',
    'collaboration.read',
    'collaboration.activate',
    'collaboration.approve',
    'collaboration.task.write',
    'collaboration.terms.write',
    'collaboration.end',
  ],
  // Who sees documents need not see what they cost.
  viewer: ['usage.read'],
};

function order(id: string, number: number, createdAt: string): Order {
  return {
    id: `${id}-${number}`,
    number: `O-${number}`,
    createdAt,
    createdBy: 'Ruud Coon',
    kind: 'license-add',
    description: `User licenses: ${number}`,
    effectiveFrom: createdAt.slice(0, 10),
    total: {...PRICE, amount: number * PRICE.amount},
    confirmation: {id: 'pdf', fileName: `O-${number}.pdf`, mediaType: 'application/pdf'},
  };
}

/** A feature that is off and costs nothing, one that is on, and one that is locked; a few orders and switches. */
const subscriptionOf = (id: string): SubscriptionRecord => ({
  edition: {code: 'professional', name: 'Professional'},
  fileStorage: {includedBytes: 1_000_000},
  features: [
    {id: `${id}-mobile`, kind: 'feature', name: 'Mobile app', enabled: false},
    {id: `${id}-resourcing`, kind: 'feature', name: 'Resourcing', enabled: true, monthlyPrice: PRICE},
    {id: `${id}-hours`, kind: 'feature', name: 'Hours', enabled: true, lockedReason: 'Always on.'},
  ],
  orders: [
    order(id, 4, '2026-11-02T10:00:00+01:00'),
    order(id, 3, '2026-09-14T10:00:00+02:00'),
    order(id, 2, '2026-06-01T10:00:00+02:00'),
    order(id, 1, '2026-06-01T09:00:00+02:00'),
  ],
  history: [
    ['2026-10-05T14:20:00+02:00', 'disabled', 'mobile'],
    ['2026-06-22T09:31:00+02:00', 'enabled', 'mobile'],
    ['2026-05-03T09:31:00+02:00', 'enabled', 'resourcing'],
  ].map(([at = '', action = '', feature = ''], index) => ({
    id: `${id}-entry-${index}`,
    at,
    actor: 'Ruud Coon',
    action,
    featureId: `${id}-${feature}`,
    subject: feature,
  })),
});

const subscribed = (id: string, total: number) => ({
  licenses: {total, pricePerMonth: PRICE, billing: {from: '2026-07-01', months: 6}},
  subscription: subscriptionOf(id),
  usage: usageOf(id),
  grants: GRANTS,
});

const ORGANIZATIONS: OrganizationRecord[] = [
  {
    id: HERE,
    name: 'Rode Lente',
    countryCode: 'NL',
    billingAddress: HERE_ADDRESS,
    users: HERE_USERS,
    billingDetails: {
      vatNumber: 'NL123456782B12',
      deliveryMethod: 'email',
      contact: {userId: 'karin-ligthart'},
      address: HERE_ADDRESS,
    },
    ...subscribed(HERE, 20),
    office: officeOf(HERE, {id: THERE, name: 'Blauwe Fjord AS'}),
  },
  {
    id: THERE,
    name: 'Blauwe Fjord AS',
    countryCode: 'NO',
    billingAddress: THERE_ADDRESS,
    users: THERE_USERS,
    billingDetails: {
      deliveryMethod: 'e-invoice',
      address: THERE_ADDRESS,
      eInvoicing: {schemeId: '0192', address: '987654325', operatorCode: '003721291126'},
    },
    ...subscribed(THERE, 9),
    office: officeOf(THERE, {id: HERE, name: 'Rode Lente'}),
  },
  {
    id: ELSEWHERE,
    name: 'Groene Herfst',
    countryCode: 'NL',
    foreign: true,
    users: ELSEWHERE_USERS,
  },
];

type Plan = Partial<DocumentPlan> & {number: string; issueDate: string; net?: number};

function document({net = 10_000, ...plan}: Plan) {
  return createDocument({
    organizationId: HERE,
    customer: {name: 'Rode Lente', address: ['Lange Gracht 16B', '1234 AB Amsterdam']},
    charges: charge(net),
    ...plan,
  });
}

const attachment = {
  id: 'hours',
  fileName: 'uren.txt',
  mediaType: 'text/plain',
  bytes: new TextEncoder().encode('48 uur'),
};

function credit(number: string, net: number, original: string, issueDate: string) {
  const originals = [original];
  return document({number, net: -net, issueDate, typeCode: '381', originals, dueInDays: null});
}

/** Of every kind and status, in two currencies, as seen on 21 November 2026; a Saturday. */
const HERE_DOCUMENTS = [
  paid(document({number: 'INV-a001', issueDate: '2026-03-02', vat: 9})),
  paid(document({number: 'INV-a002', issueDate: '2026-03-02', net: 4_200})),
  document({number: 'INV-b003', issueDate: '2026-05-04', net: 7_500}),
  credit('CRE-b004', 7_500, 'INV-b003', '2026-05-11'),
  document({
    number: 'COR-b005',
    issueDate: '2026-05-11',
    net: 6_100,
    typeCode: '384',
    originals: ['INV-b003'],
  }),
  document({
    number: 'INV-c006',
    issueDate: '2026-06-01',
    net: 12_000,
    payments: [paymentAfter('2026-06-01', 10, 4_000)],
    period: {from: '2026-05-01', to: '2026-05-31'},
  }),
  document({number: 'INV-c007', issueDate: '2026-07-06', voided: true, voidedOn: '2026-07-08'}),
  // By its characters it comes last, and in a dictionary first.
  document({number: 'cor-a013', issueDate: '2026-08-03', net: 2_100}),
  document({number: 'INV-d008', issueDate: '2026-09-07', net: 150_000, currency: 'JPY', vat: 10}),
  document({number: 'INV-d009', issueDate: '2026-10-05', net: 900, currency: 'JPY', vat: 10}),
  // Paid on a Friday, so that it shows on Monday (Y10).
  document({
    number: 'INV-e010',
    issueDate: '2026-11-02',
    payments: [paymentAfter('2026-11-02', 18, 12_100)],
  }),
  document({
    number: 'INV-e011',
    issueDate: '2026-11-02',
    dueInDays: null,
    attachments: [attachment],
  }),
  document({number: 'INV-e012', issueDate: '2026-11-16', net: 3_300}),
];

const THERE_DOCUMENTS = ['T-1', 'T-2', 'T-3'].map((number, index) =>
  document({organizationId: THERE, number, issueDate: '2026-10-12', net: 5_000 + index}),
);

const ELSEWHERE_DOCUMENTS = [
  document({organizationId: ELSEWHERE, number: 'G-1', issueDate: '2026-10-13', net: 700}),
];

/** Small, and with all that any check looks for. */
const WORLD: Scenario = {
  description: 'Everything that the checks of a back end look for.',
  organizations: ORGANIZATIONS,
  users: SCENARIOS['rode-lente'].users,
  // Records never change, so that stores can share them, and what was worked out of them.
  invoices: () => [...HERE_DOCUMENTS, ...THERE_DOCUMENTS, ...ELSEWHERE_DOCUMENTS],
};

/** A store with all that any check looks for. */
export function openWorld(): Store {
  return createStore({scenario: WORLD});
}
