import {dateInAmsterdam, instantInAmsterdam} from './amsterdam.js';
import type {PaymentRecord} from './records.js';
import {nextWorkingDay} from './working-days.js';

/** A payment in the books of the store. */
export interface Payment extends PaymentRecord {
  /** When somebody found out which invoice it was for, in epoch milliseconds (Y11). */
  allocatedAt?: number | undefined;
}

const moments = new Map<string, number>();

/**
 * From when a payment with the number quoted shows, in epoch milliseconds: the next working day after the day of
 * receipt, 10:30 in Amsterdam (Y10, R6, SM4).
 */
export function visibleFrom(receivedAt: string): number {
  const known = moments.get(receivedAt);
  if (known !== undefined) return known;
  const day = nextWorkingDay(dateInAmsterdam(Date.parse(receivedAt)));
  const moment = instantInAmsterdam(day, '10:30');
  moments.set(receivedAt, moment);
  return moment;
}

/** From when a payment shows; never (`Infinity`) while nobody knows which invoice it was for (Y11). */
export function showsFrom(payment: Payment): number {
  const byNumber = payment.numberQuoted ? visibleFrom(payment.receivedAt) : Infinity;
  return Math.min(byNumber, payment.allocatedAt ?? Infinity);
}
