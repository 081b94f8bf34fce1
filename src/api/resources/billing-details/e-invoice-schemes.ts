import {isGs1, isLuhn, mod97, weightedSum} from '../../check-digits.js';

/** An electronic address scheme of the EAS list, as far as its addresses can be checked. */
export interface EInvoiceScheme {
  /** The code of the EAS list. */
  id: string;
  /** What a bookkeeper of its country calls the number; the same in every language. */
  name: string;
  /** ISO 3166-1 alpha-2; absent for one that is used everywhere. */
  countryCode?: string;
  /** An address as it is written. */
  example: string;
  /** Still in the list, and replaced by another one of its country. */
  legacy?: boolean;
}

interface SchemeRule extends EInvoiceScheme {
  /** Of an address as it is written; any is right unless given. */
  pattern?: RegExp;
  /** Whether the check digits of an address that has the pattern are right. */
  check?: (address: string) => boolean;
  /** From an address without separators, in capitals; without it separators belong to the address. */
  write?: (plain: string) => string;
}

const plain = (address: string): string => address;

/** The digit that proves a Y-tunnus: 10 proves nothing, as no such number is given out. */
function isBusinessId(digits: string): boolean {
  const rest = weightedSum(digits, [7, 9, 10, 5, 8, 4, 2]) % 11;
  return rest !== 1 && (rest === 0 ? 0 : 11 - rest) === Number(digits[7]);
}

function isNorwegian(digits: string): boolean {
  const rest = weightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return rest !== 1 && (rest === 0 ? 0 : 11 - rest) === Number(digits[8]);
}

const isCvr = (address: string): boolean =>
  weightedSum(address.replace('DK', ''), [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

const isBelgian = (digits: string): boolean =>
  97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));

/** The number of a company by the 11-proof, or that of a sole trader by mod 97. */
const isDutchVat = (address: string): boolean =>
  weightedSum(address.slice(2), [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(address[10]) ||
  mod97(address) === 1;

const OVT = {
  countryCode: 'FI',
  pattern: /^0037\d{8}[0-9A-Z]{0,5}$/,
  check: (address: string) => isBusinessId(address.slice(4)),
  write: plain,
};

/** By country, the usual one first. */
const RULES: readonly SchemeRule[] = [
  {id: '0106', name: 'KvK-nummer', countryCode: 'NL', example: '12345678', pattern: /^\d{8}$/, write: plain},
  {
    id: '0190',
    name: 'OIN',
    countryCode: 'NL',
    example: '00000001234567890000',
    pattern: /^\d{20}$/,
    write: plain,
  },
  {
    id: '9944',
    name: 'Btw-identificatienummer',
    countryCode: 'NL',
    example: 'NL123456782B12',
    pattern: /^NL\d{9}B\d{2}$/,
    check: isDutchVat,
    write: plain,
  },
  {...OVT, id: '0216', name: 'OVT-tunnus', example: '003712345671'},
  {
    id: '0212',
    name: 'Y-tunnus',
    countryCode: 'FI',
    example: '1234567-1',
    pattern: /^\d{7}-\d$/,
    check: (address) => isBusinessId(address.replace('-', '')),
    write: (digits) => `${digits.slice(0, 7)}-${digits.slice(7)}`,
  },
  {
    id: '0213',
    name: 'ALV-numero',
    countryCode: 'FI',
    example: 'FI12345671',
    pattern: /^FI\d{8}$/,
    check: (address) => isBusinessId(address.slice(2)),
    write: plain,
  },
  {id: '0215', name: 'Net service ID', countryCode: 'FI', example: 'FI2112345600000785'},
  {...OVT, id: '0037', name: 'LY-tunnus', example: '003712345671', legacy: true},
  {
    id: '0007',
    name: 'Organisationsnummer',
    countryCode: 'SE',
    example: '5560123423',
    pattern: /^\d{10}$/,
    check: isLuhn,
    write: plain,
  },
  {
    id: '0192',
    name: 'Organisasjonsnummer',
    countryCode: 'NO',
    example: '987654325',
    pattern: /^\d{9}$/,
    check: isNorwegian,
    write: plain,
  },
  {
    id: '0184',
    name: 'CVR-nummer',
    countryCode: 'DK',
    example: 'DK12345674',
    pattern: /^(DK)?\d{8}$/,
    check: isCvr,
    write: plain,
  },
  {id: '0096', name: 'P-nummer', countryCode: 'DK', example: '1234567890', pattern: /^\d{10}$/, write: plain},
  {
    id: '0208',
    name: 'KBO / BCE',
    countryCode: 'BE',
    example: '0123456749',
    pattern: /^[01]\d{9}$/,
    check: isBelgian,
    write: plain,
  },
  {
    id: '0204',
    name: 'Leitweg-ID',
    countryCode: 'DE',
    example: '04011000-12345-35',
    pattern: /^\d{2,12}(-[0-9A-Z]{1,30})?-\d{2}$/,
  },
  {
    id: '9930',
    name: 'USt-IdNr.',
    countryCode: 'DE',
    example: 'DE123456789',
    pattern: /^DE\d{9}$/,
    write: plain,
  },
  {id: '0088', name: 'GLN', example: '8712345000004', pattern: /^\d{13}$/, check: isGs1, write: plain},
];

/** The schemes whose addresses can be checked (`domain.md` §6), by country, the usual one of each first. */
export const E_INVOICE_SCHEMES: readonly EInvoiceScheme[] = RULES;

const ruleOf = (schemeId: string): SchemeRule | undefined => RULES.find(({id}) => id === schemeId);

/** The scheme with a code, if its addresses can be checked. */
export function eInvoiceScheme(schemeId: string): EInvoiceScheme | undefined {
  return ruleOf(schemeId);
}

/** The schemes that are usual in a country (ISO 3166-1 alpha-2), and all others; one that is used everywhere is usual. */
export function eInvoiceSchemesIn(
  countryCode: string,
): Record<'usual' | 'others', readonly EInvoiceScheme[]> {
  const isUsual = (rule: SchemeRule) => (rule.countryCode ?? countryCode) === countryCode;
  return {usual: RULES.filter(isUsual), others: RULES.filter((rule) => !isUsual(rule))};
}

/**
 * An address as its scheme writes it: without separators, with those that belong to it, and without the code of the scheme in front.
 * Elsewhere only trimmed.
 */
export function writeEInvoiceAddress(schemeId: string, address: string): string {
  const rule = ruleOf(schemeId);
  const trimmed = address.trim();
  if (!rule) return trimmed;
  const own = trimmed.replace(/^iso6523-actorid-upis::/i, '').replace(`${schemeId}:`, '').trim();
  if (!rule.pattern) return own;
  const capitals = own.toUpperCase();
  return rule.write ? rule.write(capitals.replace(/[\s.-]/g, '')) : capitals.replace(/\s/g, '');
}

/** Whether it can be an address of a scheme, check digits included; of a scheme that is not known any is (V11). */
export function isEInvoiceAddress(schemeId: string, address: string): boolean {
  const {pattern = /./, check} = ruleOf(schemeId) ?? {};
  const written = writeEInvoiceAddress(schemeId, address);
  return pattern.test(written) && (check?.(written) ?? true);
}
