import {minorUnitDigits} from '../api/money.js';
import {cached} from './format.js';

/** The most digits behind the sign that a formatter writes. */
const MOST_DIGITS = 100;

/** How many digits a decimal number in text has behind the sign, as far as they can be written. */
export function fractionDigits(value: string): number {
  return Math.min(MOST_DIGITS, value.split('.')[1]?.length ?? 0);
}

/** A decimal number in text such as `-12.3456`, exact, with at least so many digits behind the sign. */
export function formatDecimal(value: string, digits = 0): string {
  return cached(`decimal ${digits}`, (locale) => {
    const most = Math.max(20, digits);
    const fraction = {minimumFractionDigits: digits, maximumFractionDigits: most};
    return new Intl.NumberFormat(locale, fraction);
  })
    .format(value as `${number}`)
    .replace('-', '−');
}

/** A price in text, in major units, with its currency: exact, with every digit that it has and at least those of the currency. */
export function formatUnitPrice(price: string, currency: string): string {
  const digits = Math.max(minorUnitDigits(currency), fractionDigits(price));
  return cached(`unit price ${currency} ${digits}`, (locale) => {
    const fraction = {minimumFractionDigits: digits, maximumFractionDigits: digits};
    return new Intl.NumberFormat(locale, {style: 'currency', currency, ...fraction});
  })
    .format(price as `${number}`)
    .replace('-', '−');
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes in the unit that a person would use, each a thousand times the one before. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3);
  const index = Math.min(power, BYTE_UNITS.length - 1);
  const unit = BYTE_UNITS[index];
  return cached(`bytes ${String(unit)}`, (locale) => {
    const options = {style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1} as const;
    return new Intl.NumberFormat(locale, options);
  }).format(bytes / 1000 ** index);
}

/** A period of calendar dates `YYYY-MM-DD`, both inclusive, as the language writes it; a line breaks between them alone. */
export function formatPeriod({from, to}: {from: string; to: string}): string {
  const day = (date: string) => Date.parse(`${date}T00:00:00Z`);
  const format = cached('period', (locale) => {
    const parts = {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'} as const;
    return new Intl.DateTimeFormat(locale, parts);
  });
  return format
    .formatRangeToParts(day(from), day(to))
    .map(({source, value}) => (source === 'shared' ? value : value.replaceAll(' ', '\u00a0')))
    .join('');
}

/** An instant as day, year and time where the reader is, for what may be long ago. */
export function formatFullInstant(instant: string): string {
  return cached('full instant', (locale) => {
    return new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeStyle: 'short'});
  }).format(Date.parse(instant));
}

/** A calendar month `YYYY-MM` with its year; in short, without it. */
export function formatMonth(month: string, inShort = false): string {
  return cached(inShort ? 'short month' : 'month', (locale) => {
    const year = inShort ? {} : ({year: 'numeric'} as const);
    return new Intl.DateTimeFormat(locale, {month: 'short', timeZone: 'UTC', ...year});
  }).format(Date.parse(`${month}-01T00:00:00Z`));
}
