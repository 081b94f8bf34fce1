import {minorUnitDigits, toDecimal} from '../../src/api/money.js';
import type {InvoiceRecord} from '../store/records.js';
import type {PdfWords} from './pdf-words.js';

/**
 * A decimal string as the document's language writes it. `Intl` differs from runtime to runtime, which a document must
 * not.
 */
export function formatDecimal(decimal: string, {decimalSign, thousandsSign}: PdfWords): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(decimal) ?? [];
  if (whole + fraction === '') return decimal;
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousandsSign);
  return `${sign}${grouped}${fraction === '' ? '' : `${decimalSign}${fraction}`}`;
}

/** An amount without its currency. */
export function formatAmount(amount: number, {currency}: InvoiceRecord, words: PdfWords): string {
  return formatDecimal(toDecimal({amount, currency}), words);
}

/** A unit price with at least the decimals of its currency. */
export function formatPrice(price: string, {currency}: InvoiceRecord, words: PdfWords): string {
  const [whole = '', fraction = ''] = price.split('.');
  const decimals = fraction.padEnd(minorUnitDigits(currency), '0');
  return formatDecimal(decimals === '' ? whole : `${whole}.${decimals}`, words);
}

/** A calendar date in the order of the document's language. */
export function formatDate(date: string, {date: pattern}: PdfWords): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return pattern.replace('Y', year).replace('M', month).replace('D', day);
}
