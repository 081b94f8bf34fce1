import * as z from 'zod/mini';

import type {InvoiceQuery} from '../../src/api/index.js';
import {listName} from './cursor.js';
import type {Entry} from './entry.js';
import {filtersOf} from './filter.js';
import type {ListPlan} from './listing.js';
import {compareKeys, DEFAULT_SORT, sortKey, type SortKey} from './sort-key.js';

/** What a cursor in a list of invoices remembers. */
export const invoiceKeySchema: z.ZodMiniType<SortKey> = z.object({
  value: z.nullable(z.union([z.string(), z.tuple([z.string(), z.number()])])),
  number: z.string(),
  id: z.string(),
});

/** The list that a query asks for, on a day. */
export function invoiceList(
  organizationId: string,
  query: InvoiceQuery,
  today: string,
): ListPlan<Entry, SortKey> {
  const {sort = DEFAULT_SORT, search, typeCode, status, issuedFrom, issuedTo} = query;
  return {
    name: listName([organizationId, sort, search, typeCode, status, issuedFrom, issuedTo]),
    sort,
    keyOf: (entry) => sortKey(entry, sort),
    compare: compareKeys(sort),
    filters: filtersOf(query, today),
  };
}
