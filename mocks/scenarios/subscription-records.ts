import type {HistoryEntry, Order} from '../../src/api/index.js';
import type {LicenseRecord} from '../store/subscription/licenses.js';
import type {BillingDetailsRecord} from '../store/billing-details/billing-details.js';
import type {FeatureRecord, SubscriptionRecord} from '../store/subscription/subscription-record.js';
import type {UserRecord} from '../store/users/user-record.js';
import {RODE_LENTE, RODE_LENTE_ADDRESS, USERS} from './people.js';

const eur = (amount: number) => ({amount, currency: 'EUR'});

/** What a license costs a month. */
const LICENSE_PRICE = eur(2_900);
const MONTHS = 6;
const GIGABYTE = 1_000_000_000;

/** Ten licenses, billed by six calendar months from 1 September (S-E2, S-E4). */
export const LICENSES: LicenseRecord = {
  total: 10,
  pricePerMonth: LICENSE_PRICE,
  billing: {from: '2025-09-01', months: MONTHS},
};

const FEATURES: readonly FeatureRecord[] = [
  {
    id: 'time-tracking',
    kind: 'feature',
    name: 'Time tracking',
    description: 'Hours by project and by phase.',
    enabled: true,
    requiredBy: ['mobile-app', 'invoicing'],
    lockedReason: 'Part of every edition: it cannot be turned off.',
  },
  {
    id: 'invoicing',
    kind: 'feature',
    name: 'Project invoicing',
    description: 'Invoices from hours, fees and travel.',
    enabled: true,
    requiredBy: ['e-invoicing'],
    affectedUsers: 3,
  },
  {
    id: 'resourcing',
    kind: 'feature',
    name: 'Resourcing',
    description: 'Who works on what, week by week.',
    enabled: true,
    monthlyPrice: eur(4_500),
    affectedUsers: 5,
  },
  {
    id: 'mobile-app',
    kind: 'feature',
    name: 'Mobile app',
    description: 'Hours and travel on a phone.',
    enabled: false,
  },
  {
    id: 'e-invoicing',
    kind: 'integration',
    name: 'AutoInvoice',
    description: 'Sends and receives invoices electronically.',
    enabled: true,
    monthlyPrice: eur(1_500),
    affectedUsers: 2,
  },
  {
    id: 'payroll',
    kind: 'integration',
    name: 'Payroll export',
    description: 'Hours to the payroll, once a month.',
    enabled: false,
    monthlyPrice: eur(2_000),
  },
];

interface Placed extends Pick<Order, 'kind' | 'description' | 'effectiveFrom' | 'createdAt'> {
  number: number;
  /** How many licenses and months it is for. */
  licenses: number;
  months: number;
}

/** An order as the supplier confirmed it, at the price of a license. */
function order({number, licenses, months, ...rest}: Placed): Order {
  const code = `O-${rest.effectiveFrom.slice(0, 4)}-${String(number).padStart(4, '0')}`;
  const id = `${RODE_LENTE.id}-order-${String(number).padStart(4, '0')}`;
  return {
    id,
    number: code,
    createdBy: USERS.admin.name,
    ...rest,
    total: eur(licenses * months * LICENSE_PRICE.amount),
    confirmation: {id: `${id}-pdf`, fileName: `${code}.pdf`, mediaType: 'application/pdf'},
  };
}

const ORDERS: readonly Order[] = [
  order({
    number: 3,
    kind: 'license-add',
    description: 'User licenses: 2',
    createdAt: '2026-09-14T10:05:00+02:00',
    effectiveFrom: '2026-09-14',
    licenses: 2,
    months: MONTHS,
  }),
  order({
    number: 2,
    kind: 'renewal',
    description: 'User licenses: 8',
    createdAt: '2026-09-01T00:00:00+02:00',
    effectiveFrom: '2026-09-01',
    licenses: 8,
    months: MONTHS,
  }),
  order({
    number: 1,
    kind: 'renewal',
    description: 'User licenses: 8',
    createdAt: '2026-03-01T00:00:00+01:00',
    effectiveFrom: '2026-03-01',
    licenses: 8,
    months: MONTHS,
  }),
];

const entry = (
  number: number,
  [at, actor, action, featureId, subject]: readonly [string, string, string, string, string],
): HistoryEntry => ({id: `${RODE_LENTE.id}-entry-${number}`, at, actor, action, featureId, subject});

/** As the features came to be what they are. */
const HISTORY: readonly HistoryEntry[] = [
  entry(4, ['2026-10-05T14:20:00+02:00', 'Ruud Coon', 'disabled', 'payroll', 'Payroll export']),
  entry(3, ['2026-06-22T09:31:00+02:00', 'Eva Dijkstra', 'enabled', 'resourcing', 'Resourcing']),
  entry(2, ['2026-03-02T11:00:00+01:00', 'Ruud Coon', 'enabled', 'payroll', 'Payroll export']),
  entry(1, ['2025-09-01T08:45:00+02:00', 'Ruud Coon', 'enabled', 'e-invoicing', 'Maventa']),
];

/** What Rode Lente has subscribed to. */
export const SUBSCRIPTION = {
  edition: {code: 'professional', name: 'Professional'},
  fileStorage: {includedBytes: 50 * GIGABYTE, usedBytes: 18 * GIGABYTE},
  supportContact: {
    name: 'Customer service',
    email: 'service@supplier.example',
    phone: '+31201234500',
    url: 'https://support.supplier.example/',
  },
  features: FEATURES,
  orders: ORDERS,
  history: HISTORY,
} satisfies SubscriptionRecord;

/** By e-mail to one of the users, with the address that has to be there in any case (S20–S22). */
export const BILLING_DETAILS = {
  companyName: 'Rode Lente B.V.',
  vatNumber: 'NL123456782B12',
  companySettingsUrl: 'https://severa.example/settings/company',
  supportContact: SUBSCRIPTION.supportContact,
  deliveryMethod: 'email',
  contact: {userId: 'eva-dijkstra'},
  address: RODE_LENTE_ADDRESS,
} satisfies BillingDetailsRecord;

const colleague = (firstName: string, lastName: string): UserRecord => {
  const name = `${firstName} ${lastName}`.toLowerCase();
  return {
    id: name.replaceAll(' ', '-'),
    kind: 'organization',
    firstName,
    lastName,
    email: `${name.replaceAll(' ', '.')}@rodelente.example`,
    role: 'viewer',
    jobFunctionCode: 'controller',
  };
};

/** Those who each take a license beside the two of the sources. */
export const COLLEAGUES: readonly UserRecord[] = [
  colleague('Eva', 'Dijkstra'),
  colleague('Daan', 'Mulder'),
  colleague('Karin', 'Ligthart'),
  colleague('Bart', 'Postma'),
  colleague('Sanne', 'de Boer'),
  colleague('Tom', 'Verhoeven'),
];
