import type {InvoiceRecord, PartyRecord} from '../store/records.js';

/** The countries that the mock suppliers are in, as an address line names them. */
const NAMES: Record<string, string> = {
  nederland: 'NL', netherlands: 'NL', 'the netherlands': 'NL',
  belgië: 'BE', belgium: 'BE',
  norge: 'NO', norway: 'NO',
  sverige: 'SE', sweden: 'SE',
  danmark: 'DK', denmark: 'DK',
  suomi: 'FI', finland: 'FI',
};

/** The ISO 3166-1 code of the country that an address line names, by its code or by its name. */
export function countryOf(line: string | undefined): string | undefined {
  if (line === undefined) return undefined;
  if (/^[A-Z]{2}$/.test(line)) return line;
  const name = line.toLowerCase();
  return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}

/** The country of a party: the last line of its address, else the start of its VAT number. */
export function partyCountry({address, vatNumber}: PartyRecord): string | undefined {
  return countryOf(address.at(-1)) ?? /^[A-Z]{2}(?=[A-Z]?\d)/.exec(vatNumber ?? '')?.[0];
}

const LANGUAGES: Record<string, DocumentLanguage> = {
  NL: 'nl', BE: 'nl', NO: 'nb', SE: 'sv', DK: 'da', FI: 'fi',
};

/** The languages that a document of the mock suppliers can be in, BCP 47. */
export type DocumentLanguage = 'nl' | 'nb' | 'sv' | 'da' | 'fi' | 'en';

/** The language that the document is written in: the supplier's, whatever the reader's interface speaks (Y25). */
export function documentLanguage({supplier}: InvoiceRecord): DocumentLanguage {
  const country = partyCountry(supplier) ?? '';
  return Object.hasOwn(LANGUAGES, country) ? (LANGUAGES[country] ?? 'en') : 'en';
}
