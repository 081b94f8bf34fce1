import {
  ApiError,
  type BillingAddress,
  type BillingAddressApi,
  billingAddressEndpoints,
  billingAddressSchema,
  invoiceDetailsEndpoints,
  invoiceQuerySchema,
  invoicesEndpoints,
  type InvoiceDetails,
  type InvoiceRequest,
  type InvoicesApi,
  type ListInvoicesRequest,
  type PortalApi,
  type ReplaceBillingAddressRequest,
  type SessionApi,
} from '../../src/api/index.js';
import {openBalance} from './balance.js';
import {billingDetailsRules} from './billing-details/billing-details-rules.js';
import {collaborationsRules} from './collaborations/collaborations-rules.js';
import {enter, requireSignedIn, writeOnce} from './enter.js';
import type {Entry} from './entry.js';
import {requireKey} from './idempotency.js';
import {invoiceKeySchema, invoiceList} from './invoice-list.js';
import {pageOf} from './paging.js';
import {measuredFilesOf, readFile} from './read-file.js';
import type {Store} from './store.js';
import {subscriptionRules} from './subscription/subscription-rules.js';
import {toDetails} from './to-details.js';
import {toInvoice} from './to-invoice.js';
import {usageRules} from './usage/usage-rules.js';
import {usersRules} from './users/user-rules.js';
import {checkBody, checkQuery, invalid} from './validate.js';

function sessionRules(store: Store): SessionApi {
  return {
    async get() {
      requireSignedIn(store);
      return Promise.resolve(store.session());
    },
    async organization({organizationId}) {
      return Promise.resolve(enter(store, organizationId));
    },
    async signOut({idempotencyKey}) {
      requireSignedIn(store);
      requireKey(idempotencyKey);
      store.signedIn = false;
      return Promise.resolve();
    },
  };
}

function listInvoices(store: Store, {organizationId, signal: _, ...rest}: ListInvoicesRequest) {
  enter(store, organizationId, invoicesEndpoints.list.permission);
  const query = checkQuery(invoiceQuerySchema, rest);
  if (query.issuedFrom && query.issuedTo && query.issuedFrom > query.issuedTo) {
    throw invalid([{pointer: 'issuedTo', detail: 'Give a date on or after issuedFrom.'}]);
  }
  const {ledger, listing} = store.books(organizationId);
  const today = store.clock.today();
  const plan = invoiceList(organizationId, query, today);
  const entries = ledger.at(store.clock.time);
  const rows = listing.rows(plan, entries, `${ledger.revision} ${today}`);
  const page = pageOf(rows, query, {
    list: plan.name,
    epoch: store.epoch,
    keySchema: invoiceKeySchema,
    compare: plan.compare,
    has: (id) => ledger.has(id),
  });
  return {...page, items: page.items.map(toInvoice), today};
}

type DocumentRequest = Pick<InvoiceRequest, 'organizationId' | 'invoiceId'>;

function findEntry(store: Store, {organizationId, invoiceId}: DocumentRequest): Entry {
  const entry = store.books(organizationId).ledger.find(invoiceId, store.clock.time);
  if (!entry) throw new ApiError('not-found', 'There is no such invoice.');
  return entry;
}

async function getInvoice(store: Store, request: DocumentRequest): Promise<InvoiceDetails> {
  const {organizationId} = request;
  enter(store, organizationId, invoiceDetailsEndpoints.get.permission);
  const entry = findEntry(store, request);
  // All but the files is told as it stands now, before anything can happen while they are written.
  const details = toDetails(entry, {index: store.books(organizationId).index, clock: store.clock});
  return {...details, files: await measuredFilesOf(entry.record)};
}

function invoicesRules(store: Store): InvoicesApi {
  return {
    async list(request) {
      return Promise.resolve(listInvoices(store, request));
    },
    async openBalance({organizationId}) {
      enter(store, organizationId, invoicesEndpoints.openBalance.permission);
      const {clock} = store;
      const entries = store.books(organizationId).ledger.at(clock.time);
      const balance = openBalance(entries, {today: clock.today(), asOf: clock.now()});
      return Promise.resolve(balance);
    },
    async get(request) {
      return getInvoice(store, request);
    },
    async file(request) {
      enter(store, request.organizationId, invoicesEndpoints.file.permission);
      return readFile(findEntry(store, request).record, request.fileId);
    },
  };
}

async function replaceBillingAddress(
  store: Store,
  {organizationId, body, idempotencyKey}: ReplaceBillingAddressRequest,
): Promise<BillingAddress> {
  return writeOnce(
    store,
    {endpoint: billingAddressEndpoints.replace, organizationId, idempotencyKey, what: body},
    () => store.billingAddresses.replace(organizationId, checkBody(billingAddressSchema, body)),
  );
}

function billingAddressRules(store: Store): BillingAddressApi {
  return {
    async get({organizationId}) {
      enter(store, organizationId, billingAddressEndpoints.get.permission);
      return Promise.resolve(store.billingAddresses.get(organizationId));
    },
    async replace(request) {
      return replaceBillingAddress(store, request);
    },
  };
}

/** The rules of the domain as an adapter: what a right server answers when nothing is wrong with it. */
export function createRules(store: Store): Required<PortalApi> {
  return {
    session: sessionRules(store),
    invoices: invoicesRules(store),
    billingAddress: billingAddressRules(store),
    users: usersRules(store),
    subscription: subscriptionRules(store),
    billingDetails: billingDetailsRules(store),
    usage: usageRules(store),
    collaborations: collaborationsRules(store),
  };
}
