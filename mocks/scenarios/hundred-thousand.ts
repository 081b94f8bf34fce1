import {addDays} from '../store/amsterdam.js';
import type {
  AllowanceChargeRecord,
  InvoiceRecord,
  LineRecord,
  PaymentRecord,
  VatRecord,
} from '../store/records.js';
import type {Scenario} from '../store/world.js';
import {charge, createDocument} from './documents.js';
import {RODE_LENTE, RODE_LENTE_PARTY, USERS} from './people.js';

const COUNT = 100_000;
const DAYS = 3_650;
const FIRST_DAY = '2016-11-24';

/** The last invoices are not paid yet. */
const OPEN_FROM = COUNT - 1_200;

/** Spread, and yet the same each time: a multiplicative hash of the index. Every fortieth is a credit. */
function netOf(index: number): number {
  const amount = 1_000 + ((Math.imul(index + 1, 0x9e3779b1) >>> 0) % 250_000);
  return index % 40 === 39 ? -amount : amount;
}

function vatOf(net: number): number {
  return Math.sign(net) * Math.round((Math.abs(net) * 21) / 100);
}

function createWhole(index: number, issueDate: string): InvoiceRecord {
  return createDocument({
    organizationId: RODE_LENTE.id,
    customer: RODE_LENTE_PARTY,
    number: String(index + 1),
    issueDate,
    charges: charge(netOf(index)),
  });
}

/** What all of them have in common. */
const COMMON = createWhole(0, FIRST_DAY);

/** Issue date, day of payment and due date, shared by the documents of a day. */
interface Day {
  issued: string;
  paid: string;
  due: string;
}

/** A document whose lines are made when somebody looks at them, since most are never opened. */
class CompactDocument implements InvoiceRecord {
  readonly id: string;
  readonly organizationId = RODE_LENTE.id;
  readonly number: string;
  readonly typeCode: string;
  readonly originalInvoiceNumbers = COMMON.originalInvoiceNumbers;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly currency = COMMON.currency;
  readonly totalExclVat: number;
  readonly totalVat: number;
  readonly totalInclVat: number;
  readonly prepaid = 0;
  readonly rounding = 0;
  readonly payments: PaymentRecord[];
  readonly credited = 0;
  readonly voided = false;
  readonly supplier = COMMON.supplier;
  readonly customer = COMMON.customer;
  readonly payee = COMMON.payee;
  readonly paymentReference: string;
  readonly paymentTerms = COMMON.paymentTerms;
  readonly attachments = COMMON.attachments;
  readonly #index: number;

  constructor(index: number, {issued, paid, due}: Day) {
    const net = netOf(index);
    const tax = vatOf(net);
    this.#index = index;
    this.number = `${issued.slice(0, 4)}-${String(index + 1).padStart(6, '0')}`;
    this.id = `${RODE_LENTE.id}-${this.number}`;
    this.paymentReference = this.number;
    this.typeCode = net < 0 ? '381' : '380';
    this.issueDate = issued;
    this.dueDate = due;
    this.totalExclVat = net;
    this.totalVat = tax;
    this.totalInclVat = net + tax;
    this.payments =
      index < OPEN_FROM ? [{amount: net + tax, receivedAt: paid, numberQuoted: true}] : [];
  }

  get deliveredTo(): InvoiceRecord['deliveredTo'] {
    return COMMON.deliveredTo;
  }

  get reminders(): string[] {
    return COMMON.reminders;
  }

  get allowanceCharges(): AllowanceChargeRecord[] {
    return COMMON.allowanceCharges;
  }

  get lines(): LineRecord[] {
    return createWhole(this.#index, this.issueDate).lines;
  }

  get vatBreakdown(): VatRecord[] {
    return createWhole(this.#index, this.issueDate).vatBreakdown;
  }
}

/** Numbers in the order of the dates. */
function documents(): InvoiceRecord[] {
  const days = Array.from({length: DAYS}, (_, day): Day => {
    const issued = addDays(FIRST_DAY, day);
    return {issued, paid: `${addDays(issued, 21)}T12:00:00Z`, due: addDays(issued, 30)};
  });
  const perDay = Math.ceil(COUNT / DAYS);
  return days
    .flatMap((day) => Array.from({length: perDay}, () => day))
    .slice(-COUNT)
    .map((day, index) => new CompactDocument(index, day));
}

/** Where a list must not be read whole. */
export const hundredThousandInvoices: Scenario = {
  description: 'A hundred thousand invoices over ten years.',
  organizations: [RODE_LENTE],
  users: USERS,
  invoices: documents,
};
