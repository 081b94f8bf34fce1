import {toDecimal} from '../../src/api/index.js';
import {addDays} from '../store/amsterdam.js';
import type {
  AllowanceChargeRecord,
  AttachmentRecord,
  DeliveryRecord,
  InvoiceRecord,
  LineRecord,
  PartyRecord,
  PaymentRecord,
  VatRecord,
} from '../store/records.js';

/** A line to be charged; `unitPrice` in minor units. */
export interface Charge {
  description: string;
  /** Negative for a credit. */
  quantity: number;
  unitPrice: number;
  /** Percent; that of the document unless given. */
  vat?: number | undefined;
}

/** What a made-up document is; everything else about it follows. */
export interface DocumentPlan {
  organizationId: string;
  number: string;
  /** `380` unless given. */
  typeCode?: string | undefined;
  /** The number, behind the organization's id, unless given. */
  id?: string | undefined;
  /** What it credits or corrects. */
  originals?: string[] | undefined;
  issueDate: string;
  /** 30 unless given; `null` for a document without due date. */
  dueInDays?: number | null | undefined;
  /** `EUR` unless given. */
  currency?: string | undefined;
  charges: Charge[];
  /** Percent; 21 unless given. */
  vat?: number | undefined;
  customer: PartyRecord;
  prepaid?: number | undefined;
  rounding?: number | undefined;
  payments?: PaymentRecord[] | undefined;
  voided?: boolean | undefined;
  /** The day on which it was withdrawn. */
  voidedOn?: string | undefined;
  /** By e-mail to the customer, where it has an address, unless given. */
  deliveredTo?: DeliveryRecord | undefined;
  reminders?: string[] | undefined;
  allowanceCharges?: AllowanceChargeRecord[] | undefined;
  period?: {from: string; to: string} | undefined;
  purchaseOrder?: string | undefined;
  buyerReference?: string | undefined;
  /** The number unless given. */
  paymentReference?: string | undefined;
  attachments?: AttachmentRecord[] | undefined;
}

/** Who sends the documents. Company, numbers and bank are invented; their check digits are right. */
export const SUPPLIER: PartyRecord = {
  name: 'Voorbeeld Software B.V.',
  address: ['Voorbeeldkade 1', '1011 AA Amsterdam', 'Nederland'],
  vatNumber: 'NL800000912B01',
  registrationNumber: '90001234',
  email: 'administratie@voorbeeldsoftware.example',
};

const PAYEE = {name: SUPPLIER.name, iban: 'NL45VBLD0123456703', bic: 'VBLDNL2A'};

/** One charge for an amount before VAT, in minor units; a credit when negative. */
export function charge(net: number, description = 'Abonnement salarisverwerking'): Charge[] {
  return [{description, quantity: net < 0 ? -1 : 1, unitPrice: Math.abs(net)}];
}

function linesOf({charges, vat = 21, currency = 'EUR'}: DocumentPlan): LineRecord[] {
  return charges.map(({description, quantity, unitPrice, vat: own = vat}, index) => ({
    id: String(index + 1),
    description,
    quantity: String(quantity),
    unitPrice: toDecimal({amount: unitPrice, currency}),
    amount: quantity * unitPrice,
    vatRate: String(own),
  }));
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** Rounded half away from zero, as on paper. */
function vatOf(taxable: number, rate: number): VatRecord {
  const tax = Math.round((Math.abs(taxable) * rate) / 100);
  const category = rate === 0 ? 'Z' : 'S';
  return {category, rate: String(rate), taxable, tax: taxable < 0 ? 0 - tax : tax};
}

/** One entry a rate; what is on the document as a whole has the rate of the document. */
function vatBreakdownOf(
  {vat = 21, allowanceCharges = []}: DocumentPlan,
  lines: readonly LineRecord[],
): VatRecord[] {
  const parts = [
    ...lines.map(({vatRate, amount}) => ({rate: Number(vatRate), amount})),
    ...allowanceCharges.map(({amount}) => ({rate: vat, amount})),
  ];
  return [...Map.groupBy(parts, ({rate}) => rate)].map(([rate, group]) =>
    vatOf(sumOf(group.map(({amount}) => amount)), rate),
  );
}

function dueDateOf({issueDate, dueInDays = 30}: DocumentPlan): string | undefined {
  return dueInDays === null ? undefined : addDays(issueDate, dueInDays);
}

function termsOf({dueInDays = 30}: DocumentPlan): string | undefined {
  return dueInDays === null ? undefined : `Betaling binnen ${dueInDays} dagen`;
}

/** The amounts of a document, and the lines that they come from. */
function amountsOf(plan: DocumentPlan) {
  const {currency = 'EUR', prepaid = 0, rounding = 0, allowanceCharges = []} = plan;
  const lines = linesOf(plan);
  const vatBreakdown = vatBreakdownOf(plan, lines);
  const totalExclVat = sumOf([...lines, ...allowanceCharges].map(({amount}) => amount));
  const totalVat = sumOf(vatBreakdown.map(({tax}) => tax));
  return {
    ...{currency, totalExclVat, totalVat, prepaid, rounding},
    totalInclVat: totalExclVat + totalVat,
    ...{vatBreakdown, lines, allowanceCharges},
  };
}

/** How and when a document was sent, and what followed. */
function sendingOf({deliveredTo, customer, reminders = []}: DocumentPlan) {
  const byEmail = customer.email && {method: 'email', address: customer.email};
  return {deliveredTo: deliveredTo ?? (byEmail || undefined), reminders};
}

/** Makes a document whose amounts, dates and parties hold together. */
export function createDocument(plan: DocumentPlan): InvoiceRecord {
  return {
    id: plan.id ?? `${plan.organizationId}-${plan.number}`,
    organizationId: plan.organizationId,
    number: plan.number,
    typeCode: plan.typeCode ?? '380',
    originalInvoiceNumbers: plan.originals ?? [],
    issueDate: plan.issueDate,
    dueDate: dueDateOf(plan),
    ...amountsOf(plan),
    payments: plan.payments ?? [],
    credited: 0,
    voided: plan.voided ?? false,
    voidedOn: plan.voidedOn,
    ...sendingOf(plan),
    supplier: SUPPLIER,
    customer: plan.customer,
    payee: PAYEE,
    paymentReference: plan.paymentReference ?? plan.number,
    paymentTerms: termsOf(plan),
    buyerReference: plan.buyerReference,
    purchaseOrder: plan.purchaseOrder,
    period: plan.period,
    attachments: plan.attachments ?? [],
  };
}

/** What a document asks for in all. */
export function totalOf({totalInclVat, prepaid, rounding}: InvoiceRecord): number {
  return totalInclVat - prepaid + rounding;
}

/** A payment that the bank received so many days after a date, at noon UTC, with the number quoted. */
export function paymentAfter(date: string, days: number, amount: number): PaymentRecord {
  return {amount, receivedAt: `${addDays(date, days)}T12:00:00Z`, numberQuoted: true};
}

/** The document with a payment of everything that it asks for. */
export function paid(record: InvoiceRecord, days = 21): InvoiceRecord {
  return {...record, payments: [paymentAfter(record.issueDate, days, totalOf(record))]};
}
