import {INVOICE_EVENTS, type InvoiceEvent} from '../../src/api/index.js';
import {isCreditKind} from '../ubl/credit-kinds.js';
import {dateInAmsterdam, toInstant} from './amsterdam.js';
import type {Clock} from './clock.js';
import {payable, type Entry} from './entry.js';
import {showsFrom, type Payment} from './payments.js';
import type {ReferenceIndex} from './reference-index.js';
import {byAge} from './references.js';

/** What the history of a document is told from, beside the document. */
export interface Surroundings {
  index: ReferenceIndex;
  clock: Clock;
}

type KnownEvent = InvoiceEvent & {event: (typeof INVOICE_EVENTS)[number]};

function sendingOf({record}: Entry): KnownEvent[] {
  const {issueDate, deliveredTo, reminders} = record;
  return [
    {event: 'issued', date: issueDate},
    ...(deliveredTo ? [{event: 'sent', date: deliveredTo.on ?? issueDate} as const] : []),
    ...reminders.map((date) => ({event: 'reminded', date}) as const),
  ];
}

/** A payment is known to be for this document once the number was quoted, or once somebody found out (Y11). */
function eventsOf(payment: Payment, {record, voided}: Entry, now: number): KnownEvent[] {
  const received = Date.parse(payment.receivedAt);
  const known = payment.numberQuoted ? received : (payment.allocatedAt ?? Infinity);
  if (received > now || known > now) return [];
  const amount = {amount: payment.amount, currency: record.currency};
  const date = dateInAmsterdam(received);
  const shows = showsFrom(payment);
  if (shows <= now) {
    return [
      {event: 'payment-received', date, amount},
      {event: 'payment-shown', date: dateInAmsterdam(shows), amount},
    ];
  }
  const visibleFrom = voided ? undefined : toInstant(shows);
  return [{event: 'payment-received', date, amount, visibleFrom}];
}

/** How much a document took away from another one; undefined when it took nothing. */
function takenBy({record}: Entry, {creditedBy}: Entry): number | undefined {
  return creditedBy?.get(record);
}

/** What a credit took, or what it comes to where it took nothing; no event when another one of the number was meant. */
function creditOf(credit: Entry, entry: Entry, {index, clock}: Surroundings): KnownEvent[] {
  const {number, issueDate, currency, totalInclVat} = credit.record;
  const event = {event: 'credited', date: issueDate, documentNumber: number} as const;
  const taken = takenBy(credit, entry);
  if (taken !== undefined) return [{...event, amount: {amount: taken, currency}}];
  if (credit.setOff === 0) return [{...event, amount: {amount: 0 - totalInclVat, currency}}];
  const namesakes = index.withNumber(entry.record.number, clock.time);
  return namesakes.some((other) => takenBy(credit, other) !== undefined) ? [] : [event];
}

function correctionOf(correction: Entry, entry: Entry): KnownEvent {
  const {number, issueDate, currency} = correction.record;
  const taken = takenBy(correction, entry);
  const amount = taken === undefined ? undefined : {amount: taken, currency};
  return {event: 'corrected', date: issueDate, documentNumber: number, amount};
}

function followersOf(entry: Entry, surroundings: Surroundings): KnownEvent[] {
  const {index, clock} = surroundings;
  const naming = [...index.naming(entry.record.number, clock.time)].sort(byAge);
  return naming.flatMap((other): KnownEvent[] => {
    if (other === entry || other.voided) return [];
    const {typeCode} = other.record;
    if (typeCode === '384') return [correctionOf(other, entry)];
    const isCredit = isCreditKind(typeCode) || payable(other.record) < 0;
    return isCredit ? creditOf(other, entry, surroundings) : [];
  });
}

function byDay(a: KnownEvent, b: KnownEvent): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return INVOICE_EVENTS.indexOf(a.event) - INVOICE_EVENTS.indexOf(b.event);
}

/** What has happened to a document by now, oldest first; on the same day in the order of `INVOICE_EVENTS`. */
export function toHistory(entry: Entry, surroundings: Surroundings): InvoiceEvent[] {
  const {clock} = surroundings;
  const today = clock.today();
  const {voidedOn} = entry;
  const events = [
    ...sendingOf(entry),
    ...entry.payments.flatMap((payment) => eventsOf(payment, entry, clock.time)),
    ...followersOf(entry, surroundings),
    ...(entry.voided && voidedOn ? [{event: 'voided', date: voidedOn} as const] : []),
  ];
  return events.filter(({date}) => date <= today).sort(byDay);
}
