import type {Money} from '../../../api/money.js';
import type {Invoice, InvoiceSortField} from '../../../api/resources/invoices/schema.js';

/** Two rows in the wrong order, and what the order is by, where that has to be said. */
export interface Misplaced {
  readonly before: Invoice;
  readonly after: Invoice;
  readonly reason: string;
}

interface Seen {
  readonly descending: boolean;
  /** Rows of the same list, in any order, none of which may belong before the first row. */
  readonly known: readonly Invoice[];
}

/** How a list stands in an order. */
export interface Order {
  /** Whether documents differ in it at all. */
  tells(rows: readonly Invoice[]): boolean;
  /** The first two rows that stand wrong. */
  misplaced(rows: readonly Invoice[], seen: Seen): Misplaced | undefined;
  /** Whether the list that goes up begins with something else than the one that goes down. */
  turns(up: readonly Invoice[], down: readonly Invoice[]): boolean;
}

type Compare<T> = (a: T, b: T) => number;

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const collators = ['en', 'nl', 'nb'].flatMap((locale) =>
  [{}, {numeric: true}, {ignorePunctuation: true}, {numeric: true, ignorePunctuation: true}].map(
    (options) => new Intl.Collator(locale, options).compare,
  ),
);

/** The contract leaves open how texts are compared: by code units, in any case, as in a dictionary, or figures as numbers. */
const TEXT_ORDERS: readonly Compare<string>[] = [
  byCodeUnits,
  (a, b) => byCodeUnits(a.toLowerCase(), b.toLowerCase()),
  (a, b) => byCodeUnits(a.toUpperCase(), b.toUpperCase()),
  ...collators,
];

/** The first pair that is out of order, and the first row of the list that another one belongs before. */
function firstMisplaced<T>(
  rows: readonly Invoice[],
  read: (row: Invoice) => T | undefined,
  {compare, known}: {compare: Compare<T>; known: readonly Invoice[]},
): Misplaced | undefined {
  const valued = (all: readonly Invoice[]) =>
    all.flatMap((row) => {
      const value = read(row);
      return value === undefined ? [] : [{row, value}];
    });
  const all = valued(rows);
  for (const [index, {row, value}] of all.entries()) {
    const next = all[index + 1];
    if (next && compare(value, next.value) > 0) return {before: row, after: next.row, reason: ''};
  }
  const [first] = all;
  const missed = first && valued(known).find(({value}) => compare(value, first.value) < 0);
  return missed && {before: first.row, after: missed.row, reason: ', from its very beginning'};
}

/** By a value, in any of the ways in which it may be compared; rows without one may stand at either end. */
function byValue<T>(
  read: (row: Invoice) => T | undefined,
  ways: (descending: boolean) => readonly Compare<T>[],
): Order {
  return {
    tells(rows) {
      return new Set(rows.map((row) => JSON.stringify(read(row) ?? null))).size > 1;
    },
    misplaced(rows, {descending, known}) {
      const found: Misplaced[] = [];
      for (const compare of ways(descending)) {
        const misplaced = firstMisplaced(rows, read, {compare, known});
        if (!misplaced) return undefined;
        found.push(misplaced);
      }
      return found[0];
    },
    // What does not turn around has been found misplaced.
    turns: () => true,
  };
}

const turned =
  <T>(compare: Compare<T>, descending: boolean): Compare<T> =>
  (a, b) =>
    descending ? compare(b, a) : compare(a, b);

const text = (read: (row: Invoice) => string | undefined, orders: readonly Compare<string>[]) =>
  byValue(read, (descending) => orders.map((compare) => turned(compare, descending)));

/** By currency, then by value; whether currencies turn around with the values is left open. */
const money = (read: (row: Invoice) => Money) =>
  byValue(read, (descending) =>
    (descending ? [1, -1] : [1]).map((direction): Compare<Money> => (a, b) => {
      const byCurrency = direction * byCodeUnits(a.currency, b.currency);
      return byCurrency || (descending ? b.amount - a.amount : a.amount - b.amount);
    }),
  );

type Reading = (row: Invoice) => string;

/** The status as it is stored, or as the list shows it: either may be what a back end sorts by. */
function readingsOf(today: string | undefined): Reading[] {
  const shown: Reading = ({voided, paymentStatus}) => (voided ? 'voided' : paymentStatus);
  const isLate = ({openAmount, dueDate}: Invoice): boolean =>
    today !== undefined && dueDate !== undefined && dueDate < today && openAmount.amount > 0;
  return [
    ({paymentStatus}) => paymentStatus,
    shown,
    (row) => (!row.voided && isLate(row) ? 'overdue' : shown(row)),
  ];
}

/** The row that comes after another group although its own had begun before. */
function splitGroup(rows: readonly Invoice[], read: Reading): Misplaced | undefined {
  const done = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (!before || read(before) === read(row)) continue;
    done.add(read(before));
    if (done.has(read(row))) return {before, after: row, reason: ', equal ones together'};
  }
  return undefined;
}

/** Equal ones together: in which order the groups come is the back end's own. */
function byStatus(today: string | undefined): Order {
  const readings = readingsOf(today);
  return {
    tells: (rows) => new Set(rows.map(({paymentStatus}) => paymentStatus)).size > 1,
    misplaced(rows) {
      const found = readings.map((read) => splitGroup(rows, read));
      return found.includes(undefined) ? undefined : found[0];
    },
    turns([first], [last]) {
      return !first || !last || readings.some((read) => read(first) !== read(last));
    },
  };
}

const ORDERS: Record<Exclude<InvoiceSortField, 'status'>, Order> = {
  number: text(({number}) => number, TEXT_ORDERS),
  typeCode: text(({typeCode}) => typeCode, TEXT_ORDERS),
  issueDate: text(({issueDate}) => issueDate, [byCodeUnits]),
  dueDate: text(({dueDate}) => dueDate, [byCodeUnits]),
  totalInclVat: money(({totalInclVat}) => totalInclVat),
  openAmount: money(({openAmount}) => openAmount),
};

/** How a list stands when it is sorted by a field; `today` tells what is overdue, where the back end says it. */
export function orderOf(field: InvoiceSortField, today?: string): Order {
  return field === 'status' ? byStatus(today) : ORDERS[field];
}
