import type {OrganizationRecord, Scenario} from '../store/world.js';
import {EXTREME_SUBSCRIPTION} from './extreme-subscription.js';
import {longHistoryOf} from './long-history.js';
import {RODE_LENTE} from './people.js';
import {rodeLente} from './rode-lente.js';
import {BILLING_DETAILS, COLLEAGUES, LICENSES, SUBSCRIPTION} from './subscription-records.js';

/** What an Admin of a subscription may do (S2). */
const ADMIN = [
  'subscription.read',
  'subscription.write',
  'settings.write',
  'license.order',
  'feature.write',
  'billing-details.write',
  'history.read',
];

const ORGANIZATION = {
  ...RODE_LENTE,
  users: [...RODE_LENTE.users, ...COLLEAGUES],
  licenses: LICENSES,
  subscription: SUBSCRIPTION,
  billingDetails: BILLING_DETAILS,
  grants: {admin: ADMIN},
} satisfies OrganizationRecord;

const world = (
  description: string,
  {now, ...part}: Partial<OrganizationRecord> & Pick<Scenario, 'now'> = {},
): Scenario => ({
  ...rodeLente,
  description,
  now,
  organizations: [{...ORGANIZATION, ...part}],
});

/** Billed in advance by licenses, not by users: two of them are free (S-E2). */
export const subscription = world('Ten licenses for eight users, billed by six months.');

/** One more user is one more license (S11, S12). */
export const lastLicense = world('As many licenses as users: one more is ordered at once.', {
  licenses: {...LICENSES, total: 8},
});

/** What is to go can be kept until the period changes (S4, S10, AMB-16). */
export const pendingRemoval = world('Two of ten licenses go with the next billing period.', {
  licenses: {...LICENSES, next: 8},
});

/** Bought elsewhere: all of it can be read, and nothing of it changed here (S8, V16). */
export const vismaNet = world('The subscription was bought through Visma.net, and is changed there.', {
  licenses: {...LICENSES, pricePerMonth: undefined},
  subscription: {
    ...SUBSCRIPTION,
    features: SUBSCRIPTION.features.map(({monthlyPrice: _, ...feature}) => feature),
    managedBy: 'visma-net',
    manageUrl: 'https://home.visma-net.example/subscriptions',
  },
});

/** A change has to be made before midnight to be in the next period (S4), which has another edition (S7). */
export const periodEndsToday = world('The last day of a billing period, in which licenses are to go.', {
  now: '2027-02-28T21:30:00+01:00',
  licenses: {...LICENSES, next: 9},
  subscription: {...SUBSCRIPTION, nextEdition: {code: 'enterprise', name: 'Enterprise'}},
});

/** Who manages users need not manage the subscription (S2); a colleague may be asked. */
export const noSubscriptionAccess = world('An administrator who may not see the subscription.', {
  users: ORGANIZATION.users.map((user) =>
    user.lastName === 'Dijkstra' ? {...user, role: 'admin'} : user,
  ),
  grants: undefined,
});

/** Where words, amounts and lists are longer than anybody planned for. */
export const extremeSubscription = world('Long, hostile and very many things in a subscription.', {
  licenses: {...LICENSES, total: 120_000, pricePerMonth: {amount: 1_234_567, currency: 'EUR'}},
  subscription: EXTREME_SUBSCRIPTION,
});

/** Years of orders and switches, on several pages (S24). */
export const longHistory = world('A subscription with sixty switches and thirty orders behind it.', {
  subscription: {...SUBSCRIPTION, ...longHistoryOf(SUBSCRIPTION)},
});

/** A subscription that has just begun, without anything to switch. */
export const newSubscription = world('No features, no orders, and nothing that was switched.', {
  subscription: {...SUBSCRIPTION, features: [], orders: [], history: []},
});
