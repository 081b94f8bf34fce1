import {hasCheckDigits} from '../../../api/check-digits.js';

/** The lengths of an IBAN (ISO 13616) in the EEA, where SEPA needs no BIC. */
const EEA =
  'AT20 BE16 BG22 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GR27 HR21 HU28 IE22 IS26 IT27 LI21 ' +
  'LT20 LU20 LV21 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24';
/** The same for the other countries that SEPA reaches. */
const BEYOND_EEA = 'AD24 AL28 CH21 GB22 GI23 MC27 MD24 ME22 MK19 RS22 SM27 VA22';

const lengthIn = (countries: string, iban: string): number | undefined => {
  const at = countries.indexOf(iban.slice(0, 2));
  return at < 0 ? undefined : Number(countries.slice(at + 2, at + 4));
};

/** The account number as a machine writes it: without spaces, in capitals. */
export function electronic(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

/** Whether a text in electronic form is an IBAN: its form, its check digits, and its length where the country's is known. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(text)) return false;
  const length = lengthIn(`${EEA} ${BEYOND_EEA}`, text) ?? text.length;
  return text.length === length && hasCheckDigits(text);
}

/** How a SEPA payment reaches an IBAN: without a BIC in the EEA, with one beyond it, and nowhere else. */
export function sepaReach(iban: string): 'iban' | 'iban-and-bic' | 'none' {
  if (lengthIn(EEA, iban) !== undefined) return 'iban';
  return lengthIn(BEYOND_EEA, iban) === undefined ? 'none' : 'iban-and-bic';
}

/** An IBAN as a person reads it: in groups of four. */
export function ibanGroups(iban: string): string[] {
  return iban.match(/.{1,4}/gu) ?? [];
}

/** Whether a text has the form of a BIC (ISO 9362). */
export function isBic(text: string): boolean {
  return /^[A-Z\d]{4}[A-Z]{2}[A-Z\d]{2}([A-Z\d]{3})?$/.test(text);
}
