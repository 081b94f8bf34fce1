import {
  type BillingDetailsPointer,
  billingDetailsProblems,
  type BillingDetailsProblemCode,
} from '../../../../api/resources/billing-details/billing-details-rules.js';
import {writeEInvoiceAddress} from '../../../../api/resources/billing-details/e-invoice-schemes.js';
import {writeOperatorCode} from '../../../../api/resources/billing-details/operator-codes.js';
import type {
  BillingDetails,
  BillingDetailsChange,
  EInvoicing,
} from '../../../../api/resources/billing-details/schema.js';
import type {AddressField, BillingAddress} from '../../../../api/resources/billing-address/schema.js';
import {
  ADDRESS_FIELDS,
  type AddressDraft,
  addressOf,
  differingFields as differingAddressFields,
  draftOf as addressDraftOf,
} from '../../../../ui/address/address-draft.js';
import type {Phones} from '../../../../ui/address/phones.js';
import type {Draft} from '../../../../ui/editing/edit-session.js';

type WithoutSlash<Pointer extends string> = Pointer extends `/${infer Name}` ? Name : never;

/** A field of the form, by where it is in what is sent. */
export type DetailsField = WithoutSlash<BillingDetailsPointer>;
export type EInvoicingField = `eInvoicing/${keyof EInvoicing}`;
/** What stands in the fields of the form. */
export type DetailsDraft = Draft<DetailsField>;

/** What the contact field holds for a user, before the id; for an address that is typed; and for nobody. */
const USER = 'user:';
export const TYPED = 'typed';
export const NOBODY = '';

export const E_INVOICING_FIELDS = [
  'eInvoicing/schemeId',
  'eInvoicing/address',
  'eInvoicing/operatorCode',
] as const satisfies readonly EInvoicingField[];

/** Every field, in the order of the form. */
export const DETAILS_FIELDS: readonly DetailsField[] = [
  'deliveryMethod',
  ...E_INVOICING_FIELDS,
  'contact',
  'contact/email',
  ...ADDRESS_FIELDS.map((field) => `address/${field}` as const),
];

/** What the contact field holds for a user. */
export const userValue = (userId: string): string => `${USER}${userId}`;

/** The user that the contact field holds, if any. */
export function userIn(contact: string): string | undefined {
  return contact.startsWith(USER) ? contact.slice(USER.length) : undefined;
}

/** The address of some details as the parts of an address form know it. */
export function addressIn({address, version}: BillingDetails): BillingAddress {
  return {...address, version};
}

/** What a form shows to begin with. */
export function draftOf(details: BillingDetails, phones: Phones | undefined): DetailsDraft {
  const {deliveryMethod, contact = {}, eInvoicing} = details;
  const {userId, email = ''} = contact;
  const typed = email === '' ? NOBODY : TYPED;
  const address = addressDraftOf(addressIn(details), phones);
  const entries = ADDRESS_FIELDS.map((field) => [`address/${field}`, address[field]] as const);
  return {
    ...(Object.fromEntries(entries) as Draft<`address/${AddressField}`>),
    deliveryMethod,
    contact: userId === undefined ? typed : userValue(userId),
    'contact/email': userId === undefined ? email : '',
    'eInvoicing/schemeId': eInvoicing?.schemeId ?? '',
    'eInvoicing/address': eInvoicing?.address ?? '',
    'eInvoicing/operatorCode': eInvoicing?.operatorCode ?? '',
  };
}

/** The part of a draft that is the address. */
export function addressDraft(draft: DetailsDraft): AddressDraft {
  const entries = ADDRESS_FIELDS.map((field) => [field, draft[`address/${field}`]]);
  return Object.fromEntries(entries) as AddressDraft;
}

/** A draft, and the details that it is a change of. */
export interface DetailsDraftOf {
  draft: DetailsDraft;
  base: BillingDetails;
  phones: Phones | undefined;
}

/** What a draft comes to, under the version of its base. */
export function changeOf({draft, base, phones}: DetailsDraftOf): BillingDetailsChange {
  const of = {draft: addressDraft(draft), base: addressIn(base), phones};
  const {version, ...address} = addressOf(of);
  const contact = contactOf(draft);
  const eInvoicing = eInvoicingOf(draft);
  return {
    version,
    deliveryMethod: draft.deliveryMethod,
    address,
    ...(contact && {contact}),
    ...(eInvoicing && {eInvoicing}),
  };
}

function contactOf(draft: DetailsDraft): BillingDetailsChange['contact'] {
  const userId = userIn(draft.contact);
  if (userId !== undefined) return {userId};
  const email = draft['contact/email'].trim();
  return draft.contact === TYPED && email !== '' ? {email} : undefined;
}

/** A scheme alone is nothing to be kept: it was only proposed. */
function eInvoicingOf(draft: DetailsDraft): EInvoicing | undefined {
  const schemeId = draft['eInvoicing/schemeId'].trim();
  const address = writeEInvoiceAddress(schemeId, draft['eInvoicing/address']);
  const operatorCode = writeOperatorCode(draft['eInvoicing/operatorCode']);
  const isNone = address === '' && operatorCode === '' && draft.deliveryMethod !== 'e-invoice';
  return isNone ? undefined : {schemeId, address, operatorCode};
}

/** Why each field cannot be saved as it is, in the order of the form. */
export function draftProblems(of: DetailsDraftOf): Map<DetailsField, BillingDetailsProblemCode> {
  const found = new Map<DetailsField, BillingDetailsProblemCode>();
  for (const {pointer, code} of billingDetailsProblems(changeOf(of))) {
    const name = pointer.slice(1) as DetailsField;
    // A missing contact is told where it is to be given.
    const field = name === 'contact' && of.draft.contact === TYPED ? 'contact/email' : name;
    if (!found.has(field)) found.set(field, code);
  }
  return new Map(
    DETAILS_FIELDS.flatMap((field) => {
      const code = found.get(field);
      return code ? [[field, code] as const] : [];
    }),
  );
}

/** A part in which two versions can differ. The contact is one, a user or an address. */
export type DetailsPart = Exclude<DetailsField, 'contact/email'>;

/** Two versions as they are compared: what is sent, and what is read. */
export type Version = Omit<BillingDetailsChange, 'version'>;

export const DETAILS_PARTS = DETAILS_FIELDS.filter(
  (field): field is DetailsPart => field !== 'contact/email',
);

const contactKey = ({userId, email = ''}: {userId?: string | undefined; email?: string | undefined} = {}) =>
  userId === undefined ? email.trim() : userValue(userId);

/** The parts in which two versions differ, in the order of the form; what is absent is as good as empty. */
export function differingParts(a: Version, b: Version): DetailsPart[] {
  const address = differingAddressFields({...a.address, version: ''}, {...b.address, version: ''});
  return DETAILS_PARTS.filter((part) => {
    if (part === 'deliveryMethod') return a.deliveryMethod !== b.deliveryMethod;
    if (part === 'contact') return contactKey(a.contact) !== contactKey(b.contact);
    const [group, name] = part.split('/') as ['address' | 'eInvoicing', string];
    if (group === 'address') return address.includes(name as AddressField);
    const field = name as keyof EInvoicing;
    return (a.eInvoicing?.[field] ?? '') !== (b.eInvoicing?.[field] ?? '');
  });
}

/** Whether where electronic invoices go, or whether there are any, differs between two versions. */
export function isRerouting(before: Version, after: Version): boolean {
  const isElectronic = [before, after].map(({deliveryMethod}) => deliveryMethod === 'e-invoice');
  if (isElectronic[0] !== isElectronic[1]) return true;
  const parts = differingParts(before, after);
  return isElectronic.includes(true) && parts.some((part) => part.startsWith('eInvoicing/'));
}
