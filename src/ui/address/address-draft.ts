import {
  addressProblems,
  type AddressProblemCode,
  isLongPostalCode,
  postalCodeExample,
  writePostalCode,
} from '../../api/resources/billing-address/address-rules.js';
import type {AddressField, BillingAddress} from '../../api/resources/billing-address/schema.js';
import {isAsked} from './address-layout.js';
import type {Phones} from './phones.js';

/** What stands in the fields of a form, as it was typed. */
export type AddressDraft = Readonly<Record<AddressField, string>>;

/** Every part of an address, in the order of a form. */
export const ADDRESS_FIELDS: readonly AddressField[] = [
  'attention',
  'organizationName',
  'street',
  'postalCode',
  'city',
  'region',
  'countryCode',
  'email',
  'phone',
];

/** A draft, and the address that it is a change of. */
export interface DraftOf {
  draft: AddressDraft;
  base: BillingAddress;
  /** What reads and writes phone numbers; without it only E.164 is understood. */
  phones: Phones | undefined;
}

/** An address as a form shows it: the phone number as its country writes it. */
export function draftOf(address: BillingAddress, phones: Phones | undefined): AddressDraft {
  const entries = ADDRESS_FIELDS.map((field) => [field, address[field] ?? '']);
  const draft = Object.fromEntries(entries) as AddressDraft;
  return phones ? {...draft, phone: phones.formatPhone(draft.phone)} : draft;
}

/** Whether a form asks for a field: its country does, or the address has it as it stands. */
export function isShown(field: AddressField, {draft, base}: Omit<DraftOf, 'phones'>): boolean {
  if (isAsked(field, draft.countryCode)) return true;
  return draft.countryCode === base.countryCode && (base[field] ?? '').trim() !== '';
}

/** The address that a draft comes to, under the version of its base: trimmed, and without what its country does not ask for. */
export function addressOf(of: DraftOf): BillingAddress {
  const {draft, base} = of;
  const texts = ADDRESS_FIELDS.filter((field) => isShown(field, of)).map(
    (field) => [field, draft[field].trim()] as const,
  );
  const {attention, region, email, ...given} = Object.fromEntries(texts) as Partial<AddressDraft>;
  const phone = phoneOf(of);
  return {
    version: base.version,
    organizationName: given.organizationName ?? '',
    street: given.street ?? '',
    postalCode: writePostalCode(draft.countryCode, given.postalCode ?? ''),
    city: given.city ?? '',
    countryCode: draft.countryCode,
    ...(attention && {attention}),
    ...(region && {region}),
    ...(email && {email}),
    ...(phone !== '' && {phone}),
  };
}

/** A number that nobody touched is saved as it was; one that is none stays as it was typed. */
function phoneOf({draft, base, phones}: DraftOf): string {
  const typed = draft.phone.trim();
  const before = base.phone ?? '';
  if (typed === before || typed === phones?.formatPhone(before)) return before;
  if (phones) return phones.readPhone(typed, draft.countryCode) ?? typed;
  return typed.replace(/(?!^\+)[^\da-z+]/gi, '');
}

/** Why each field cannot be saved as it is; empty when all of them can. */
export function draftProblems(of: DraftOf): Map<AddressField, AddressProblemCode> {
  const problems = addressProblems(addressOf(of));
  const found = new Map<AddressField, AddressProblemCode>();
  for (const {field, code} of problems) if (!found.has(field)) found.set(field, code);
  return new Map(ADDRESS_FIELDS.flatMap((field) => {
    const code = found.get(field);
    return code ? [[field, code] as const] : [];
  }));
}

/** Whether the postal code is longer than any, in a country whose form is not known; it can be saved all the same (V10). */
export function isOddPostalCode({countryCode, postalCode}: AddressDraft): boolean {
  return postalCodeExample(countryCode) === undefined && isLongPostalCode(postalCode);
}

/** The fields in which two addresses differ, in the order of a form; an absent one is as good as an empty one. */
export function differingFields(a: BillingAddress, b: BillingAddress): AddressField[] {
  return ADDRESS_FIELDS.filter((field) => (a[field] ?? '').trim() !== (b[field] ?? '').trim());
}
