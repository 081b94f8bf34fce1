import {formatAddress} from 'localized-address-format';

import type {AddressField, BillingAddress} from '../../api/resources/billing-address/schema.js';
import {countryName} from '../../i18n/countries.js';

/** A part of the address that stands on its lines; country, e-mail and phone come after them. */
export type LineField = Exclude<AddressField, 'countryCode' | 'email' | 'phone'>;

const LINE_FIELDS: readonly LineField[] = [
  'attention',
  'organizationName',
  'street',
  'postalCode',
  'city',
  'region',
];

/** One character of the private use area for each field, which no address holds. */
const MARKS = new Map(LINE_FIELDS.map((field, index) => [String.fromCharCode(0xe000 + index), field]));

function markOf(field: LineField): string {
  return String.fromCharCode(0xe000 + LINE_FIELDS.indexOf(field));
}

/** The texts of an address, as far as there are any. */
export type AddressTexts = Partial<Record<LineField, string | undefined>>;

/** What is written in another script than ours is ordered as its own country does. */
function scriptOf(address: AddressTexts): 'local' | 'latin' {
  const text = LINE_FIELDS.map((field) => address[field] ?? '').join('');
  return /(?!\p{Script=Latin})\p{L}/u.test(text) ? 'local' : 'latin';
}

/**
 * The lines of an address with a mark in the place of each field, as its country orders them. In the Netherlands what the
 * invoice is for the attention of stands above the name (R8).
 */
export function markedLines(
  countryCode: string,
  has: (field: LineField) => boolean,
  script: 'local' | 'latin' = 'latin',
): string[] {
  const mark = (field: LineField) => (has(field) ? markOf(field) : '');
  const names = [mark('organizationName'), mark('attention')];
  const [organization = '', name = ''] = countryCode === 'NL' ? names.reverse() : names;
  const place = {
    postalCountry: countryCode,
    postalCode: mark('postalCode'),
    locality: mark('city'),
    administrativeArea: mark('region'),
  };
  return formatAddress({...place, organization, name, addressLines: [mark('street')]}, script);
}

/** Where a field stands in marked lines; -1 where the country does not write it. */
export function placeOf(field: LineField, lines: readonly string[]): number {
  return lines.join('\n').indexOf(markOf(field));
}

/** Puts what the country's own form leaves out beside the street: nothing that is saved may be missing. */
function withDropped(lines: string[], dropped: readonly LineField[]): string[] {
  if (dropped.length === 0) return lines;
  const street = lines.findIndex((line) => line.includes(markOf('street')));
  const name = lines.findIndex((line) => line.includes(markOf('organizationName')));
  const isLargestFirst = street >= 0 && street < name;
  const at = isLargestFirst || street < 0 ? Math.max(street, 0) : street + 1;
  return lines.toSpliced(at, 0, dropped.map(markOf).join(' '));
}

/** An address line by line as its country writes it, without the country; empty for an empty address. */
export function addressLines(address: AddressTexts & {countryCode: string}): string[] {
  const has = (field: LineField) => (address[field] ?? '').trim() !== '';
  const lines = markedLines(address.countryCode, has, scriptOf(address));
  const dropped = LINE_FIELDS.filter((field) => has(field) && placeOf(field, lines) < 0);
  return withDropped(lines, dropped).map((line) =>
    line.replace(/[\ue000-\ue005]/g, (mark) => {
      const field = MARKS.get(mark);
      return field ? (address[field] ?? '').trim() : mark;
    }),
  );
}

/** The lines of an address and the name of its country, in the reader's language. */
export function linesWithCountry(address: Parameters<typeof addressLines>[0]): string[] {
  const {countryCode} = address;
  return [...addressLines(address), ...(countryCode === '' ? [] : [countryName(countryCode)])];
}

/** Whether nobody has filled in an address yet: a country alone is none. */
export function isEmptyAddress({version: _, countryCode: __, ...texts}: BillingAddress): boolean {
  return Object.values(texts).every((text = '') => text.trim() === '');
}
