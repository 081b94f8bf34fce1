import type {InvoiceQuery, InvoiceStatusFilter} from '../../src/api/index.js';
import {isOverdue, type Entry} from './entry.js';

type Filter = (entry: Entry) => boolean;

function hasStatus(entry: Entry, status: InvoiceStatusFilter, today: string): boolean {
  if (status === 'overdue') return isOverdue(entry, today);
  if (status === 'voided') return entry.voided;
  return entry.status === status;
}

/** The filters of a query, which hold together; an empty list of values filters nothing. */
export function filtersOf(query: InvoiceQuery, today: string): Filter[] {
  const {typeCode = [], status = [], issuedFrom, issuedTo} = query;
  const search = query.search?.trim().toLowerCase() ?? '';
  const filters: Filter[] = [];
  if (search) filters.push(({record}) => record.number.toLowerCase().includes(search));
  if (typeCode.length > 0) filters.push(({record}) => typeCode.includes(record.typeCode));
  if (status.length > 0) {
    filters.push((entry) => status.some((wanted) => hasStatus(entry, wanted, today)));
  }
  if (issuedFrom) filters.push(({record}) => record.issueDate >= issuedFrom);
  if (issuedTo) filters.push(({record}) => record.issueDate <= issuedTo);
  return filters;
}
