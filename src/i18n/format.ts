import {minorUnitDigits, type Money, toDecimal} from '../api/money.js';
import {getLocale} from './locale.js';

/** A formatter is 60 to 170 times as expensive to make as to use. */
const cache = new Map<string, unknown>();

/** A formatter of the language in force, made once. */
export function cached<T>(key: string, make: (locale: string) => T): T {
  const locale = getLocale();
  const full = `${locale} ${key}`;
  if (!cache.has(full)) cache.set(full, make(locale));
  return cache.get(full) as T;
}

/** An amount with its currency as the language writes it, exact at any length, with a true minus. */
export function formatMoney(money: Money): string {
  const {currency} = money;
  const digits = minorUnitDigits(currency);
  const format = cached(`money ${currency}`, (locale) => {
    const fraction = {minimumFractionDigits: digits, maximumFractionDigits: digits};
    return new Intl.NumberFormat(locale, {style: 'currency', currency, ...fraction});
  });
  return format.format(toDecimal(money) as `${number}`).replace('-', '−');
}

/** A whole number with the language's grouping. */
export function formatNumber(value: number): string {
  return cached('number', (locale) => new Intl.NumberFormat(locale)).format(value);
}

/** A calendar date `YYYY-MM-DD`, the same day wherever it is read. */
export function formatDate(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return cached('date', (locale) => {
    const parts = {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'} as const;
    return new Intl.DateTimeFormat(locale, parts);
  }).format(Date.UTC(year, month - 1, day));
}

/** An instant as day and time where the reader is. */
export function formatInstant(instant: string): string {
  return cached('instant', (locale) => {
    const parts = {day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit'} as const;
    return new Intl.DateTimeFormat(locale, parts);
  }).format(Date.parse(instant));
}

/** A list in words: "a, b, and c". */
export function formatList(items: readonly string[]): string {
  return cached('list', (locale) => new Intl.ListFormat(locale)).format(items);
}

/** Which plural form the language uses for a number. */
export function pluralOf(count: number): Intl.LDMLPluralRule {
  return cached('plural', (locale) => new Intl.PluralRules(locale)).select(count);
}
