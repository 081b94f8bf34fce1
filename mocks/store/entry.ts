import {showsFrom, type Payment} from './payments.js';
import type {InvoiceRecord} from './records.js';

/** Payments on their way: received with the number quoted, and not in the open amount yet (Y10). */
export interface Pending {
  amount: number;
  /** Epoch milliseconds. */
  visibleFrom: number;
}

/** A document in the books, and what is true of it at the store's time. */
export interface Entry {
  readonly record: InvoiceRecord;
  voided: boolean;
  /** The day on which it was withdrawn, where that is known. */
  voidedOn: string | undefined;
  payments: readonly Payment[];
  /** What references between documents took away; negative where the document is. */
  setOff: number;
  /** How much each credit took of it; absent where none did, as of nearly all documents. */
  creditedBy: Map<InvoiceRecord, number> | undefined;
  /** A status of the supplier's own, which stands in place of the derived one (AMB-2). */
  ownStatus: string | undefined;
  open: number;
  status: string;
  pending: Pending | undefined;
}

/** What is to be paid for the document as it was issued; negative for what the customer gets back. */
export function payable(record: InvoiceRecord): number {
  return record.totalInclVat - record.prepaid + record.rounding;
}

/** A document as it enters the books; `derive` makes it true. */
export function createEntry(record: InvoiceRecord): Entry {
  return {
    record,
    voided: record.voided,
    voidedOn: record.voidedOn,
    payments: record.payments,
    setOff: 0,
    creditedBy: undefined,
    ownStatus: undefined,
    open: 0,
    status: 'open',
    pending: undefined,
  };
}

/** `visible` is what was paid and shows by now. */
function statusOf({record, voided, open}: Entry, visible: number): string {
  if (voided) return 'credited';
  const paid = visible + record.prepaid;
  const settled = payable(record) < 0 ? open >= 0 : open <= 0;
  if (settled) return paid === 0 && payable(record) > 0 ? 'credited' : 'paid';
  return paid === 0 ? 'open' : 'partially-paid';
}

function pendingOf(payments: readonly Payment[], now: number): Pending | undefined {
  const underway = payments.filter(
    (payment) => Date.parse(payment.receivedAt) <= now && showsFrom(payment) > now,
  );
  const first = Math.min(...underway.map(showsFrom));
  if (first === Infinity) return undefined;
  const amounts = underway.filter((each) => showsFrom(each) === first).map((each) => each.amount);
  return {amount: amounts.reduce((sum, amount) => sum + amount, 0), visibleFrom: first};
}

/**
 * Works out open amount, status and pending payment at a time, and answers when they change next without anybody acting.
 */
export function derive(entry: Entry, now: number): number {
  let visible = 0;
  let next = Infinity;
  for (const payment of entry.payments) {
    const received = Date.parse(payment.receivedAt);
    const shows = showsFrom(payment);
    if (shows <= now) visible += payment.amount;
    else next = Math.min(next, received > now ? received : shows);
  }
  const {record} = entry;
  entry.open = entry.voided ? 0 : payable(record) - record.credited - entry.setOff - visible;
  entry.status = entry.ownStatus ?? statusOf(entry, visible);
  entry.pending = entry.voided || next === Infinity ? undefined : pendingOf(entry.payments, now);
  return next;
}

/** Whether the due date has passed with something still open: derived, no status (AMB-2). */
export function isOverdue({record, open}: Entry, today: string): boolean {
  return open > 0 && record.dueDate !== undefined && record.dueDate < today;
}
