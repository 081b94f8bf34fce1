import {decimalSchema} from '../api/decimal.js';
import type {Money} from '../api/money.js';
import {dateSchema} from '../api/values.js';

/** What stands in a cell; a string is text, never a formula, and a `decimal` is a number in text with every digit that it has. */
export type Cell =
  | string
  | {date: string}
  | {money: Money}
  | {number: number}
  | {decimal: string}
  | undefined;

/** A table that is saved as a file. */
export interface Table {
  /** In words. */
  title: string;
  header: readonly string[];
  /** In batches, of which each is asked for when the one before it has been written. */
  rows: AsyncIterable<readonly Cell[][]>;
}

/** Whether a text is a calendar date that exists. */
export function isDate(text: string): boolean {
  return dateSchema.safeParse(text).success;
}

/** Whether a text is a decimal number such as `-12.3450`. */
export function isDecimal(text: string): boolean {
  return decimalSchema.safeParse(text).success;
}

/** An instant as day and time where the reader is, in the one form that is read as the same day in every region. */
export function minuteOf(instant: string): string {
  return new Date(instant).toLocaleString('sv', {dateStyle: 'short', timeStyle: 'short'});
}

const MOST_ROWS = 200;
const LONGEST_TURN_MILLISECONDS = 10;

/** The rows in batches that are small, with a breath for the page in between when it has been kept waiting. */
export async function* unhurried(rows: Table['rows']): AsyncGenerator<readonly Cell[][]> {
  let start = performance.now();
  for await (const batch of rows) {
    for (let from = 0; from < batch.length; from += MOST_ROWS) {
      yield batch.slice(from, from + MOST_ROWS);
      if (performance.now() - start < LONGEST_TURN_MILLISECONDS) continue;
      await nextTask();
      start = performance.now();
    }
  }
}

/** By a message and not by a timer: those of a page in the background are held back. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
