import type {Money} from '../../../api/money.js';
import type {InvoiceDetails} from '../../../api/resources/invoices/details-schema.js';
import {electronic, isIban} from './iban.js';

/** What is to be quoted with a payment. */
export interface QuotedReference {
  /** `number` where it is the invoice number, which a payment is found by unless the supplier says otherwise (Y11). */
  kind: 'structured' | 'free' | 'number';
  value: string;
}

/** How an invoice is to be paid. All texts are on one line, without characters that cannot be seen. */
export interface PaymentPlan {
  /** What is still asked: what is open without what is in transit; above zero. */
  amount: Money;
  /** A payment that was received, does not show yet, and is no longer asked. */
  inTransit: InvoiceDetails['pendingPayment'];
  payee: string | undefined;
  /** In electronic form when it is one, else as it came. */
  iban: string | undefined;
  /** Whether the form, the check digits and the length are those of an IBAN. */
  ibanValid: boolean;
  bic: string | undefined;
  reference: QuotedReference;
}

/** How to pay what is open of an invoice; `undefined` when nothing is to be paid. */
export function paymentPlanOf(invoice: InvoiceDetails): PaymentPlan | undefined {
  const {openAmount, voided, payee} = invoice;
  const inTransit = inTransitOf(invoice);
  const amount = openAmount.amount - (inTransit?.amount.amount ?? 0);
  if (voided || amount <= 0) return undefined;
  const account = clean(payee?.iban);
  const ibanValid = isIban(electronic(account));
  return {
    amount: {amount, currency: openAmount.currency},
    inTransit,
    payee: clean(payee?.name) || undefined,
    iban: (ibanValid ? electronic(account) : account) || undefined,
    ibanValid,
    bic: electronic(clean(payee?.bic)) || undefined,
    reference: referenceOf(invoice),
  };
}

/** A payment in another currency says nothing of what is left of this one. */
function inTransitOf({openAmount, pendingPayment}: InvoiceDetails): PaymentPlan['inTransit'] {
  if (!pendingPayment) return undefined;
  const {amount, currency} = pendingPayment.amount;
  return amount > 0 && currency === openAmount.currency ? pendingPayment : undefined;
}

function referenceOf({number, paymentReference}: InvoiceDetails): QuotedReference {
  const ownNumber = clean(number);
  const value = clean(paymentReference?.value);
  if (paymentReference?.kind === 'structured' && value) return {kind: 'structured', value};
  return value && value !== ownNumber
    ? {kind: 'free', value}
    : {kind: 'number', value: ownNumber};
}

/** On one line, and without what a reader would not see: what is shown, copied and scanned is the same. */
function clean(text = ''): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
