import {payable, type Entry} from './entry.js';

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Oldest first, the same in whatever order the documents arrived. */
export function byAge({record: a}: Entry, {record: b}: Entry): number {
  return compare(a.issueDate, b.issueDate) || compare(a.number, b.number) || compare(a.id, b.id);
}

/** What is left to settle, payments on their way included, so that no credit is used on what is being paid. */
function remaining(entry: Entry): number {
  if (entry.voided) return 0;
  const {record} = entry;
  let rest = payable(record) - record.credited - entry.setOff;
  for (const payment of entry.payments) {
    if (payment.numberQuoted || payment.allocatedAt !== undefined) rest -= payment.amount;
  }
  return rest;
}

function isCredit({record, voided}: Entry): boolean {
  return !voided && payable(record) < 0 && record.originalInvoiceNumbers.length > 0;
}

/** For each number that a credit names, the documents with that number that ask for money, oldest first. */
function originals(entries: readonly Entry[], credits: readonly Entry[]): Map<string, Entry[]> {
  const named = new Set(credits.flatMap(({record}) => record.originalInvoiceNumbers));
  const asking = entries.filter(
    ({record}) => named.has(record.number) && payable(record) > 0,
  );
  return Map.groupBy(asking.sort(byAge), ({record}) => record.number);
}

/** Of several documents with the number that a credit names, the one of just its amount, else the oldest. */
function originalOf(credit: Entry, candidates: readonly Entry[] = []): Entry | undefined {
  const {currency} = credit.record;
  const inCurrency = candidates.filter(({record}) => record.currency === currency);
  const equal = inCurrency.find((candidate) => remaining(candidate) === -remaining(credit));
  return equal ?? inCurrency[0];
}

function setOff(credit: Entry, original: Entry): void {
  const amount = Math.min(Math.max(remaining(original), 0), Math.max(-remaining(credit), 0));
  if (amount === 0) return;
  original.setOff += amount;
  original.creditedBy ??= new Map();
  original.creditedBy.set(credit.record, amount);
  credit.setOff -= amount;
}

/**
 * Sets credits off against the documents that they name, up to what is still to be paid there. A credit is a credit note
 * or an invoice with a negative amount, as they are sent in the Netherlands. What it names may not be in the store, and
 * numbers need not be unique; what cannot be set off stays open in the customer's favor. All is worked out anew each
 * time and oldest first, so that the order of arrival makes no difference.
 */
export function settleReferences(entries: readonly Entry[]): void {
  for (const entry of entries) {
    entry.setOff = 0;
    entry.creditedBy = undefined;
  }
  const credits = entries.filter(isCredit).sort(byAge);
  const targets = originals(entries, credits);
  for (const credit of credits) {
    for (const number of credit.record.originalInvoiceNumbers) {
      const original = originalOf(credit, targets.get(number));
      if (original) setOff(credit, original);
    }
  }
}
