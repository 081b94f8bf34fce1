import {PAYMENT_STATUSES, type InvoiceSort, type InvoiceSortField} from '../../src/api/index.js';
import type {Entry} from './entry.js';

type Value = string | number | [currency: string, amount: number] | null;

/** Where a document stands in a sorted list, by its own contents: what a cursor remembers. */
export interface SortKey {
  value: Value;
  number: string;
  id: string;
}

/** Newest first, as the contract has it for a list without `sort`. */
export const DEFAULT_SORT: InvoiceSort = '-issueDate';

/** `2026-9` before `2026-10`, and prefixes as typed (AMB-11). */
const collator = new Intl.Collator('nl', {numeric: true});

const statusOrder: readonly string[] = PAYMENT_STATUSES;

/** Known statuses in the order of the contract, then the others by name. */
function statusValue(status: string): Value {
  const at = statusOrder.indexOf(status);
  return at < 0 ? `9${status}` : String(at);
}

const VALUES: Record<InvoiceSortField, (entry: Entry) => Value> = {
  number: ({record}) => record.number,
  typeCode: ({record}) => record.typeCode,
  issueDate: ({record}) => record.issueDate,
  dueDate: ({record}) => record.dueDate ?? null,
  totalInclVat: ({record}) => [record.currency, record.totalInclVat],
  openAmount: ({record, open}) => [record.currency, open],
  status: ({status}) => statusValue(status),
};

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function compareValues(a: Value, b: Value): number {
  if (Array.isArray(a) && Array.isArray(b)) return compare(a[0], b[0]) || compare(a[1], b[1]);
  if (typeof a === 'string' && typeof b === 'string') return compare(a, b);
  return 0;
}

/** The field of a sort, and whether it runs the other way. */
function readSort(sort: InvoiceSort): {field: InvoiceSortField; descending: boolean} {
  const descending = sort.startsWith('-');
  return {field: (descending ? sort.slice(1) : sort) as InvoiceSortField, descending};
}

/** Where an entry stands in a list with this sort. */
export function sortKey(entry: Entry, sort: InvoiceSort): SortKey {
  const {number, id} = entry.record;
  return {value: VALUES[readSort(sort).field](entry), number, id};
}

/**
 * The order of a list. What has no value comes last both ways; equals come by number, the highest first, and then by
 * id, both ways too, so that no two documents ever stand in one place.
 */
export function compareKeys(sort: InvoiceSort): (a: SortKey, b: SortKey) => number {
  const {field, descending} = readSort(sort);
  const direction = descending ? -1 : 1;
  const byValue =
    field === 'number'
      ? (a: SortKey, b: SortKey): number => collator.compare(a.number, b.number)
      : (a: SortKey, b: SortKey): number => compareValues(a.value, b.value);
  return (a, b) => {
    if ((a.value === null) !== (b.value === null)) return a.value === null ? 1 : -1;
    return (
      direction * byValue(a, b) || collator.compare(b.number, a.number) || compare(a.id, b.id)
    );
  };
}
