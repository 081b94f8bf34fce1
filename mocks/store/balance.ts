import type {OpenBalance} from '../../src/api/index.js';
import {isOverdue, type Entry} from './entry.js';

/** What is open at a time, per currency (Y10, R6): debts less credits, and the part of the debts that is overdue. */
export function openBalance(
  entries: readonly Entry[],
  {today, asOf}: {today: string; asOf: string},
): OpenBalance {
  const sums = new Map<string, {open: number; overdue: number}>();
  for (const entry of entries) {
    if (entry.open === 0) continue;
    const {currency} = entry.record;
    const sum = sums.get(currency) ?? {open: 0, overdue: 0};
    sum.open += entry.open;
    if (isOverdue(entry, today)) sum.overdue += entry.open;
    sums.set(currency, sum);
  }
  const balances = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    balances: balances.map(([currency, {open, overdue}]) => ({
      open: {amount: open, currency},
      overdue: {amount: overdue, currency},
    })),
    asOf,
  };
}
