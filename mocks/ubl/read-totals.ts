import {toDecimal} from '../../src/api/money.js';
import type {AllowanceChargeRecord, InvoiceRecord, LineRecord, VatRecord} from '../store/records.js';
import {divide, isDecimal, negate} from './decimal.js';
import {present} from './present.js';
import type {UblDocument} from './ubl-document.js';
import type {XmlElement} from './xml.js';

type Totals = Pick<
  InvoiceRecord,
  'totalExclVat' | 'totalVat' | 'totalInclVat' | 'prepaid' | 'rounding' | 'vatBreakdown'
>;

/** The totals and the VAT breakdown, signed by their effect on the balance. */
export function readTotals(document: UblDocument): Totals {
  const totals = document.root.first('LegalMonetaryTotal');
  const required = (name: string) => {
    const amount = document.amount(totals, name);
    if (amount === undefined) throw document.error(`has no ${name}`);
    return amount;
  };
  const totalInclVat = required('TaxInclusiveAmount');
  const totalExclVat = required('TaxExclusiveAmount');
  const tax = taxTotalOf(document);
  return {
    totalExclVat,
    totalVat: document.amount(tax, 'TaxAmount') ?? totalInclVat - totalExclVat,
    totalInclVat,
    prepaid: document.amount(totals, 'PrepaidAmount') ?? 0,
    rounding: document.amount(totals, 'PayableRoundingAmount') ?? 0,
    vatBreakdown: tax?.all('TaxSubtotal').map((subtotal) => readVat(document, subtotal)) ?? [],
  };
}

/** Where the payable amount of the file is not what its own totals add up to. */
export function checkPayable(document: UblDocument, record: Totals): string[] {
  const payable = document.amount(document.root, 'LegalMonetaryTotal', 'PayableAmount');
  if (payable === undefined) throw document.error('has no PayableAmount');
  const sum = record.totalInclVat - record.prepaid + record.rounding;
  if (payable === sum) return [];
  const {currency, sign} = document;
  const decimal = (value: number) => toDecimal({amount: value === 0 ? 0 : value * sign, currency});
  return [`PayableAmount is ${decimal(payable)}, its totals add up to ${decimal(sum)}`];
}

/** The VAT in the currency of the document; the other total, in the currency of the tax office, has no breakdown. */
function taxTotalOf({root, currency}: UblDocument): XmlElement | undefined {
  const totals = root.all('TaxTotal').filter((total) => {
    const stated = total.first('TaxAmount')?.attribute('currencyID') ?? currency;
    return stated === currency;
  });
  return totals.find((total) => total.first('TaxSubtotal')) ?? totals[0];
}

function readVat(document: UblDocument, subtotal: XmlElement): VatRecord {
  const category = subtotal.first('TaxCategory');
  return present({
    category: category?.text('ID') ?? '',
    rate: document.decimal(category, 'Percent') ?? document.decimal(subtotal, 'Percent'),
    taxable: document.amount(subtotal, 'TaxableAmount') ?? 0,
    tax: document.amount(subtotal, 'TaxAmount') ?? 0,
  });
}

/** The lines; the quantity of a credit note is negative, so that quantity and price still make the amount. */
export function readLines(document: UblDocument): LineRecord[] {
  const kind = document.isCreditNote ? 'CreditNoteLine' : 'InvoiceLine';
  const quantityName = document.isCreditNote ? 'CreditedQuantity' : 'InvoicedQuantity';
  return document.root.all(kind).map((line, index) => {
    const quantity = document.decimal(line, quantityName) ?? '1';
    return present({
      id: line.text('ID') ?? String(index + 1),
      description: line.text('Item', 'Name') ?? line.text('Item', 'Description') ?? '',
      quantity: document.sign === 1 ? quantity : negate(quantity),
      unitPrice: unitPriceOf(document, line, quantity),
      amount: document.amount(line, 'LineExtensionAmount') ?? 0,
      vatRate: document.decimal(line, 'Item', 'ClassifiedTaxCategory', 'Percent'),
    });
  });
}

/** What is allowed or charged on the document as a whole; an allowance takes away, which the file says in a word. */
export function readAllowanceCharges(document: UblDocument): AllowanceChargeRecord[] {
  return document.root.all('AllowanceCharge').map((one) => {
    const amount = document.amount(one, 'Amount') ?? 0;
    // The two ways in which XML writes what is true.
    const isCharge = ['true', '1'].includes(one.text('ChargeIndicator') ?? '');
    const reason = one.text('AllowanceChargeReason');
    return present({reason, amount: isCharge ? amount : 0 - amount});
  });
}

/** The price of one piece: the file may give the price of several (`BaseQuantity`), or none. */
function unitPriceOf(document: UblDocument, line: XmlElement, quantity: string): string {
  const price = document.decimal(line, 'Price', 'PriceAmount');
  const base = document.decimal(line, 'Price', 'BaseQuantity') ?? '1';
  if (price !== undefined) return quotientOf(document, price, base);
  const amount = document.fileAmount(line, 'LineExtensionAmount') ?? 0;
  const {currency} = document;
  return quotientOf(document, toDecimal({amount, currency}), quantity);
}

function quotientOf(document: UblDocument, price: string, pieces: string): string {
  if ([0, 1].includes(Number(pieces))) return price;
  const quotient = divide(price, pieces);
  if (!isDecimal(quotient)) throw document.error('has a price of one piece that is too large');
  return quotient;
}
