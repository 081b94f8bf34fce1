import type {InvoiceQuery} from '../../api/resources/invoices/query-schema.js';
import {
  INVOICE_SORT_FIELDS,
  INVOICE_STATUS_FILTERS,
  type InvoiceSort,
  type InvoiceSortField,
  type InvoiceStatusFilter,
} from '../../api/resources/invoices/schema.js';
import {warnDeveloper} from '../../developer.js';
import {pageSizeOf} from '../../ui/list/page-size.js';
import type {Period} from '../../ui/list/period.js';
import type {SortOrder} from '../../ui/list/sorting.js';
import type {InvoiceListView} from './invoice-list.events.js';

export const DEFAULT_SORT: InvoiceSort = '-issueDate';

/** Reads a sort such as `-issueDate`; one that does not exist is reported to the developer and becomes the default. */
export function sortOrderOf(sort: string): SortOrder<InvoiceSortField> {
  const descending = sort.startsWith('-');
  const field = INVOICE_SORT_FIELDS.find((known) => known === sort.slice(descending ? 1 : 0));
  if (field) return {field, descending};
  const choices = INVOICE_SORT_FIELDS.join(', ');
  if (sort) warnDeveloper(`<invoice-list sort="${sort}">: choose one of ${choices}, or - and one.`);
  return {field: 'issueDate', descending: true};
}

/** The issue dates to show. */
export function periodOf({issuedFrom, issuedTo}: InvoiceListView): Period {
  return {from: issuedFrom, to: issuedTo};
}

function dateOf(name: string, value: string): string | undefined {
  if (value === '') return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  warnDeveloper(`<invoice-list ${name}="${value}">: needs a date such as 2026-11-30.`);
  return undefined;
}

function statusesOf(statuses: readonly string[]): InvoiceStatusFilter[] {
  return statuses.flatMap((status) => {
    const known = INVOICE_STATUS_FILTERS.find((filter) => filter === status);
    if (known) return [known];
    const choices = INVOICE_STATUS_FILTERS.join(', ');
    warnDeveloper(`<invoice-list statuses="${status}">: choose from ${choices}.`);
    return [];
  });
}

/** What is asked of the API for a view; absent parts are left out, so that equal views share one request. */
export function queryOf(view: InvoiceListView): InvoiceQuery {
  const {field, descending} = sortOrderOf(view.sort);
  const search = view.search.trim();
  const statuses = statusesOf(view.statuses);
  const issuedFrom = dateOf('issued-from', view.issuedFrom);
  const issuedTo = dateOf('issued-to', view.issuedTo);
  return {
    limit: pageSizeOf('invoice-list', view.pageSize),
    sort: descending ? `-${field}` : field,
    ...(view.cursor && {cursor: view.cursor}),
    ...(search && {search}),
    ...(view.kinds.length > 0 && {typeCode: [...view.kinds]}),
    ...(statuses.length > 0 && {status: statuses}),
    ...(issuedFrom && {issuedFrom}),
    ...(issuedTo && {issuedTo}),
  };
}

/** Whether anything narrows the list. */
export function isFiltered(view: InvoiceListView): boolean {
  const {search, kinds, statuses, issuedFrom, issuedTo} = view;
  return Boolean(search.trim() || kinds.length || statuses.length || issuedFrom || issuedTo);
}
