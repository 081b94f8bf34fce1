import {
  type CountUsageDocumentsRequest,
  type ListUsageDocumentsRequest,
  type ListUsageInvoicesRequest,
  type ListUsageLinesRequest,
  type UsageApi,
  usageCountQuerySchema,
  type UsageCountQuery,
  usageDocumentQuerySchema,
  usageEndpoints,
  usageInvoiceQuerySchema,
  usageLineQuerySchema,
} from '../../../src/api/index.js';
import {enter} from '../enter.js';
import type {Store} from '../store.js';
import {checkQuery, invalid} from '../validate.js';

/** From before to, or the same day (V17). */
function checkDays({from, to}: Pick<UsageCountQuery, 'from' | 'to'>): void {
  if (from > to) throw invalid([{pointer: 'to', detail: 'Give a date on or after from.'}]);
}

function documents(store: Store, {organizationId, signal: _, ...rest}: ListUsageDocumentsRequest) {
  enter(store, organizationId, usageEndpoints.documents.permission);
  const query = checkQuery(usageDocumentQuerySchema, rest);
  checkDays(query);
  return store.usage.documents(organizationId, query, store.epoch);
}

function counts(store: Store, {organizationId, signal: _, ...rest}: CountUsageDocumentsRequest) {
  enter(store, organizationId, usageEndpoints.counts.permission);
  const query = checkQuery(usageCountQuerySchema, rest);
  checkDays(query);
  return {items: store.usage.counts(organizationId, query)};
}

function invoices(store: Store, {organizationId, signal: _, ...rest}: ListUsageInvoicesRequest) {
  enter(store, organizationId, usageEndpoints.invoices.permission);
  const query = checkQuery(usageInvoiceQuerySchema, rest);
  return store.usage.invoices(organizationId, query, store.epoch);
}

function lines(store: Store, request: ListUsageLinesRequest) {
  const {organizationId, usageInvoiceId, signal: _, ...rest} = request;
  enter(store, organizationId, usageEndpoints.lines.permission);
  const query = checkQuery(usageLineQuerySchema, rest);
  return store.usage.lines(organizationId, usageInvoiceId, {query, epoch: store.epoch});
}

/** The calls of `UsageApi` over the usage of a store. */
export function usageRules(store: Store): UsageApi {
  return {
    async companies({organizationId}) {
      enter(store, organizationId, usageEndpoints.companies.permission);
      const items = store.usage.companies(organizationId);
      return Promise.resolve({items, today: store.clock.today()});
    },
    async documents(request) {
      return Promise.resolve(documents(store, request));
    },
    async counts(request) {
      return Promise.resolve(counts(store, request));
    },
    async invoices(request) {
      return Promise.resolve(invoices(store, request));
    },
    async specification({organizationId, usageInvoiceId}) {
      enter(store, organizationId, usageEndpoints.specification.permission);
      return Promise.resolve(store.usage.specification(organizationId, usageInvoiceId));
    },
    async lines(request) {
      return Promise.resolve(lines(store, request));
    },
  };
}
