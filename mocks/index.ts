/**
 * A back end for development and tests: it obeys the rules of the domain, in memory and the same each time.
 *
 * @example
 * ```ts
 * const store = createStore({scenario: 'overdue'});
 * portal.api = store.api; // as an object …
 * const fetch = fetchFrom(createHandlers(store)); // … or over HTTP
 * ```
 */
export * from './faults.js';
export * from './handlers.js';
export * from './scenarios/index.js';
export {createDocument, charge, paid, paymentAfter} from './scenarios/documents.js';
export type {Charge, DocumentPlan} from './scenarios/documents.js';
export {createStore, DEFAULT_NOW, type Store, type StoreOptions} from './store/store.js';
export type {AddressRecord} from './store/billing-addresses.js';
export type {BillingDetailsRecord} from './store/billing-details/billing-details.js';
export type {Clock} from './store/clock.js';
export type {Persona} from './store/permissions.js';
export type * from './store/records.js';
export type {UserPart} from './store/users/directory.js';
export type {LicenseRecord} from './store/subscription/licenses.js';
export type * from './store/subscription/subscription-record.js';
export type * from './store/collaborations/collaboration-record.js';
export type * from './store/usage/usage-record.js';
export type * from './store/users/user-record.js';
export type {OrganizationRecord, Scenario} from './store/world.js';
