import type {InvoiceDetails, InvoiceLine, Money, PaymentReference} from '../../src/api/index.js';
import {partyCountry} from '../files/countries.js';
import type {Entry} from './entry.js';
import {isStructuredReference} from './payment-reference.js';
import type {InvoiceRecord} from './records.js';
import {toChain} from './to-chain.js';
import {toHistory, type Surroundings} from './to-history.js';
import {toInvoice} from './to-invoice.js';

type MoneyOf = (amount: number) => Money;

function amountsOf(record: InvoiceRecord, money: MoneyOf) {
  const {prepaid, rounding, vatBreakdown, allowanceCharges} = record;
  return {
    totalExclVat: money(record.totalExclVat),
    totalVat: money(record.totalVat),
    ...(prepaid !== 0 && {prepaidAmount: money(prepaid)}),
    ...(rounding !== 0 && {roundingAmount: money(rounding)}),
    vatBreakdown: vatBreakdown.map(({category, rate, taxable, tax}) => ({
      category,
      rate,
      taxableAmount: money(taxable),
      taxAmount: money(tax),
    })),
    lines: record.lines.map((line): InvoiceLine => ({...line, amount: money(line.amount)})),
    ...(allowanceCharges.length > 0 && {
      allowanceCharges: allowanceCharges.map(({reason, amount}) => ({reason, amount: money(amount)})),
    }),
  };
}

function partiesOf({customer, deliveredTo, payee}: InvoiceRecord) {
  const {name, address} = customer;
  return {
    billedTo: {name, addressLines: [...address]},
    delivery: deliveredTo && {method: deliveredTo.method, address: deliveredTo.address},
    payee: payee && {...payee},
  };
}

function referencesOf(record: InvoiceRecord) {
  const {purchaseOrder, buyerReference, period, paymentTerms} = record;
  return {
    purchaseOrder,
    buyerReference,
    period: period && {...period},
    paymentReference: paymentReferenceOf(record),
    paymentTerms,
  };
}

function paymentReferenceOf(record: InvoiceRecord): PaymentReference | undefined {
  const {paymentReference: value, number, supplier} = record;
  if (value === undefined) return undefined;
  const isStructured = isStructuredReference(value, {country: partyCountry(supplier), number});
  return {kind: isStructured ? 'structured' : 'free', value};
}

/** A document with all that is known of it, a new object each time; the sizes of its files are left to be found. */
export function toDetails(entry: Entry, surroundings: Surroundings): InvoiceDetails {
  const {record} = entry;
  const money: MoneyOf = (amount) => ({amount, currency: record.currency});
  return {
    ...toInvoice(entry),
    ...amountsOf(record, money),
    ...partiesOf(record),
    ...referencesOf(record),
    chain: toChain(entry, surroundings.index, surroundings.clock.time),
    history: toHistory(entry, surroundings),
  };
}
