import {isEmail, isPhone} from '../../contact.js';
import type {Address, AddressField} from './schema.js';

/** Why a field cannot be saved. */
export type AddressProblemCode = 'required' | 'country' | 'postal-code' | 'email' | 'phone';

export interface AddressProblem {
  field: AddressField;
  code: AddressProblemCode;
}

/** What a postal code looks like, and how it is written (V10). */
interface PostalCodeRule {
  pattern: RegExp;
  example: string;
  /** From the code without spaces, in capitals. */
  write: (code: string) => string;
}

const asItIs = (code: string): string => code;
const after =
  (position: number) =>
  (code: string): string =>
    `${code.slice(0, position)} ${code.slice(position)}`;

const POSTAL_CODES: Record<string, PostalCodeRule> = {
  NL: {pattern: /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/, example: '1234 AB', write: after(4)},
  NO: {pattern: /^\d{4}$/, example: '0150', write: asItIs},
  SE: {pattern: /^\d{5}$/, example: '111 22', write: after(3)},
  FI: {pattern: /^\d{5}$/, example: '00100', write: asItIs},
  DK: {pattern: /^\d{4}$/, example: '1050', write: asItIs},
  BE: {pattern: /^[1-9]\d{3}$/, example: '1000', write: asItIs},
  DE: {pattern: /^\d{5}$/, example: '10115', write: asItIs},
};

/** Countries whose addresses have no postal code. */
const WITHOUT_POSTAL_CODE = new Set(
  (
    'AE AG AO AQ AW BF BI BJ BO BQ BS BV BW BZ CD CF CG CI CK CM CW DJ DM ER FJ GA GD GH GM ' +
    'GQ GY HK JM KI KM KN LC LY ML MO MR MS MW NR NU PA PS QA RW SB SC SL SR SS ST SX SY TD ' +
    'TF TG TK TL TO TT TV UG VU WS YE ZW'
  ).split(' '),
);

/** Longer than any postal code in use. */
const LONGEST_POSTAL_CODE = 12;

const ALWAYS_REQUIRED = ['organizationName', 'street', 'city', 'countryCode'] as const;

/** Whether addresses in this country (ISO 3166-1 alpha-2) have a postal code. */
export function hasPostalCode(countryCode: string): boolean {
  return !WITHOUT_POSTAL_CODE.has(countryCode);
}

/** A postal code as it looks in this country, where that is known. */
export function postalCodeExample(countryCode: string): string | undefined {
  return POSTAL_CODES[countryCode]?.example;
}

/** A postal code as its country writes it: `1234ab` becomes `1234 AB` in NL; elsewhere only trimmed. */
export function writePostalCode(countryCode: string, postalCode: string): string {
  const rule = POSTAL_CODES[countryCode];
  if (!rule) return postalCode.trim();
  const code = postalCode.replace(/\s+/g, '').toUpperCase();
  return rule.pattern.test(code) ? rule.write(code) : postalCode.trim();
}

/** Whether a postal code is longer than any; that is worth a warning where its country's form is not known (V10). */
export function isLongPostalCode(postalCode: string): boolean {
  return postalCode.trim().length > LONGEST_POSTAL_CODE;
}

/** Whether a field has to be filled in, in this country (V9). */
export function isRequired(field: AddressField, countryCode: string): boolean {
  if (field === 'postalCode') return hasPostalCode(countryCode);
  return (ALWAYS_REQUIRED as readonly AddressField[]).includes(field);
}

/** What keeps an address from being saved, in the order of its fields (V9, V10); empty when nothing does. */
export function addressProblems(address: Address): AddressProblem[] {
  const {countryCode, postalCode, email = '', phone = ''} = address;
  const problems: AddressProblem[] = [];
  const fields = ['organizationName', 'street', 'postalCode', 'city', 'countryCode'] as const;
  const pattern = POSTAL_CODES[countryCode]?.pattern;
  const code = postalCode.replace(/\s+/g, '').toUpperCase();
  for (const field of fields) {
    const isMissing = isRequired(field, countryCode) && address[field].trim() === '';
    if (isMissing) problems.push({field, code: 'required'});
    const isOfNoCountry = field === 'postalCode' && code !== '' && pattern?.test(code) === false;
    if (isOfNoCountry) problems.push({field, code: 'postal-code'});
  }
  if (countryCode !== '' && !/^[A-Z]{2}$/.test(countryCode)) {
    problems.push({field: 'countryCode', code: 'country'});
  }
  if (email !== '' && !isEmail(email)) problems.push({field: 'email', code: 'email'});
  if (phone !== '' && !isPhone(phone)) problems.push({field: 'phone', code: 'phone'});
  return problems;
}
