import {isEmail} from '../../contact.js';
import {addressProblems, type AddressProblemCode} from '../billing-address/address-rules.js';
import type {AddressField} from '../billing-address/schema.js';
import {isEInvoiceAddress} from './e-invoice-schemes.js';
import type {BillingDetailsChange, EInvoicing} from './schema.js';

/** Where a problem is: a JSON pointer into what is sent. */
export type BillingDetailsPointer =
  | '/deliveryMethod'
  | '/contact'
  | '/contact/email'
  | `/address/${AddressField}`
  | `/eInvoicing/${keyof EInvoicing}`;

/** Why a field cannot be saved. */
export type BillingDetailsProblemCode = AddressProblemCode | 'contact' | 'e-invoice-address';

export interface BillingDetailsProblem {
  pointer: BillingDetailsPointer;
  code: BillingDetailsProblemCode;
}

const NOTHING: EInvoicing = {schemeId: '', address: '', operatorCode: ''};

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** By e-mail there has to be somebody to send it to (V12); an address that was typed has to be one. */
function contactProblems({
  deliveryMethod,
  contact = {},
}: Pick<BillingDetailsChange, 'deliveryMethod' | 'contact'>): BillingDetailsProblem[] {
  const {userId, email = ''} = contact;
  if (userId !== undefined) return [];
  if (isBlank(email)) {
    return deliveryMethod === 'email' ? [{pointer: '/contact', code: 'contact'}] : [];
  }
  return isEmail(email.trim()) ? [] : [{pointer: '/contact/email', code: 'email'}];
}

/** What is missing matters only while invoices go there; what is there has to be right (V11, SM9). */
function eInvoicingProblems({
  deliveryMethod,
  eInvoicing = NOTHING,
}: Pick<BillingDetailsChange, 'deliveryMethod' | 'eInvoicing'>): BillingDetailsProblem[] {
  const {schemeId, address} = eInvoicing;
  const problems: BillingDetailsProblem[] = [];
  for (const field of ['schemeId', 'address', 'operatorCode'] as const) {
    const pointer = `/eInvoicing/${field}` as const;
    const isMissing = deliveryMethod === 'e-invoice' && isBlank(eInvoicing[field]);
    if (isMissing) problems.push({pointer, code: 'required'});
    else if (field === 'address' && !isBlank(address) && !isEInvoiceAddress(schemeId, address)) {
      problems.push({pointer, code: 'e-invoice-address'});
    }
  }
  return problems;
}

/** What keeps billing details from being saved, in the order of their fields (V9–V12); empty when nothing does. */
export function billingDetailsProblems(
  details: Omit<BillingDetailsChange, 'version'>,
): BillingDetailsProblem[] {
  const method: BillingDetailsProblem[] = isBlank(details.deliveryMethod)
    ? [{pointer: '/deliveryMethod', code: 'required'}]
    : [];
  const address = addressProblems(details.address).map(({field, code}) => ({
    pointer: `/address/${field}` as const,
    code,
  }));
  return [...method, ...contactProblems(details), ...address, ...eInvoicingProblems(details)];
}
