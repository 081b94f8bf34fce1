import {hasPostalCode} from '../../api/resources/billing-address/address-rules.js';
import type {AddressField} from '../../api/resources/billing-address/schema.js';
import {markedLines, placeOf} from './address-lines.js';

/** What follows the street, in the order of the country. */
export type PlaceField = 'postalCode' | 'city' | 'region';

const PLACE_FIELDS: readonly PlaceField[] = ['postalCode', 'city', 'region'];

/** Whether addresses in this country (ISO 3166-1 alpha-2) name a state, province or county. */
export function hasRegion(countryCode: string): boolean {
  return placeOf('region', markedLines(countryCode, () => true)) >= 0;
}

/** Whether a form for this country asks for a field; what it does not ask for is not saved. */
export function isAsked(field: AddressField, countryCode: string): boolean {
  if (field === 'postalCode') return hasPostalCode(countryCode);
  return field !== 'region' || hasRegion(countryCode);
}

/** The fields that follow the street, as the country orders them; one that it does not write comes last. */
export function placeFields(countryCode: string): PlaceField[] {
  const lines = markedLines(countryCode, () => true);
  const placeAt = (field: PlaceField) => {
    const at = placeOf(field, lines);
    return at < 0 ? Infinity : at;
  };
  return [...PLACE_FIELDS].sort((a, b) => {
    const [first, second] = [placeAt(a), placeAt(b)];
    return first === second ? 0 : first - second;
  });
}
