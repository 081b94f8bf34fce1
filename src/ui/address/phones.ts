import {isSupportedCountry, parsePhoneNumberFromString} from 'libphonenumber-js/min';
import {css} from 'lit';

// As heavy as all the rest together, so it is only ever loaded by import(): see the parts module of an element.

/** What reads and writes phone numbers. */
export interface Phones {
  /** A number in E.164 as its country writes it, with the country's prefix; anything else as it is. */
  formatPhone: (phone: string) => string;
  /** A number in any form of this country, or with its own prefix, as E.164; `undefined` when it is none. */
  readPhone: (text: string, countryCode: string) => string | undefined;
}

function parse(text: string, countryCode?: string) {
  const country = countryCode !== undefined && isSupportedCountry(countryCode) ? countryCode : undefined;
  return parsePhoneNumberFromString(text, {extract: false, ...(country && {defaultCountry: country})});
}

/** As {@link Phones} says. */
export function formatPhone(phone: string): string {
  const number = parse(phone);
  return number?.isPossible() ? number.formatInternational() : phone;
}

/** As {@link Phones} says. An extension is refused rather than dropped, since E.164 has no place for it. */
export function readPhone(text: string, countryCode: string): string | undefined {
  const number = parse(text, countryCode);
  return number?.isPossible() && !number.ext ? number.number : undefined;
}

export const styles = css``;
