import {hasCheckDigits} from '../../src/api/check-digits.js';

/** The IBAN without spaces, when its form and its check digits (ISO 13616, mod 97) are those of one. */
export function toIban(text: string | undefined): string | undefined {
  const iban = text?.replaceAll(/\s/g, '').toUpperCase() ?? '';
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(iban)) return undefined;
  return hasCheckDigits(iban) ? iban : undefined;
}

/** The BIC (ISO 9362), when it has the form of one. */
export function toBic(text: string | undefined): string | undefined {
  const bic = text?.toUpperCase() ?? '';
  return /^[A-Z]{6}[A-Z\d]{2}([A-Z\d]{3})?$/.test(bic) ? bic : undefined;
}
