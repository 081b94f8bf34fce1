import {addDays} from '../store/amsterdam.js';
import type {InvoiceRecord} from '../store/records.js';
import {
  charge,
  createDocument,
  paid,
  paymentAfter,
  type Charge,
  type DocumentPlan,
} from './documents.js';
import {RODE_LENTE, RODE_LENTE_PARTY} from './people.js';

type Plan = Omit<DocumentPlan, 'organizationId' | 'customer'>;

function rodeLente(plan: Plan): InvoiceRecord {
  return createDocument({...plan, organizationId: RODE_LENTE.id, customer: RODE_LENTE_PARTY});
}

function simple(number: string, issueDate: string, charges: Charge[]): InvoiceRecord {
  return rodeLente({number, issueDate, charges});
}

const EMPLOYEES = 48;

/** The first of a month, counted from January 2025 as 0. */
function firstOf(month: number): string {
  return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** The subscription, billed on the first of each month: 2025 whole, and 2026 up to September. */
function subscriptions(): InvoiceRecord[] {
  return Array.from({length: 21}, (_, index) => {
    const issueDate = firstOf(index);
    const year = issueDate.slice(0, 4);
    const invoice = rodeLente({
      number: `${year}-${issueDate.slice(5, 7)}01`,
      issueDate,
      charges: [
        {description: 'Salarisverwerking per medewerker', quantity: EMPLOYEES, unitPrice: 695},
        {description: 'Verzuimbeheer per medewerker', quantity: EMPLOYEES, unitPrice: 210},
        {description: 'Basisabonnement', quantity: 1, unitPrice: 14_950},
      ],
      period: {from: issueDate, to: addDays(firstOf(index + 1), -1)},
      purchaseOrder: `RL-${year}-07`,
    });
    return paid(invoice, 18 + (index % 9));
  });
}

/** A quarter's usage, all paid. */
function usage(): InvoiceRecord[] {
  const quarters = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31'];
  return quarters.map((issueDate, index) => {
    const number = `${issueDate.slice(0, 4)}-${issueDate.slice(5, 7)}31`;
    const description = 'E-facturen verzonden';
    const charges = [{description, quantity: 310 + index * 17, unitPrice: 24}];
    const deliveredTo = {method: 'e-invoice', address: '0106:12345678'};
    return paid(rodeLente({number, issueDate, charges, deliveredTo}), 28);
  });
}

/** Credited in part and the rest paid; and paid before it was credited, so that the customer has it in favor. */
function partialCredits(): InvoiceRecord[] {
  const training = 'Training salarisadministratie';
  return [
    rodeLente({
      number: '2026-0208',
      issueDate: '2026-02-12',
      charges: charge(120_000, training),
      payments: [paymentAfter('2026-02-12', 30, 121_000)],
    }),
    rodeLente({
      number: '2026-0215',
      typeCode: '381',
      originals: ['2026-0208'],
      issueDate: '2026-02-20',
      dueInDays: null,
      charges: charge(-20_000, training),
    }),
    rodeLente({
      number: '2026-0907',
      typeCode: '381',
      originals: ['2026-0901'],
      issueDate: '2026-10-08',
      dueInDays: null,
      charges: charge(-5_000, 'Correctie aantal medewerkers'),
    }),
  ];
}

/** An invoice that was wrong, the credit note that takes all of it, and the corrected invoice in its place. */
function correction(): InvoiceRecord[] {
  const advice = 'Advies inrichting verzuimbeheer';
  const corrected = rodeLente({
    number: '2026-0419',
    typeCode: '384',
    originals: ['2026-0412'],
    issueDate: '2026-04-21',
    charges: charge(78_500, advice),
  });
  return [
    rodeLente({number: '2026-0412', issueDate: '2026-04-14', charges: charge(87_500, advice)}),
    rodeLente({
      number: '2026-0418',
      typeCode: '381',
      originals: ['2026-0412'],
      issueDate: '2026-04-21',
      dueInDays: null,
      charges: charge(-87_500, advice),
    }),
    paid(corrected),
  ];
}

/** Withdrawn, free of charge, paid in part before it was issued. */
function oddities(): InvoiceRecord[] {
  return [
    rodeLente({
      number: '2026-0610',
      issueDate: '2026-06-10',
      charges: charge(43_250, 'Maatwerkrapportage'),
      voided: true,
      voidedOn: '2026-06-15',
    }),
    rodeLente({
      number: '2026-0702',
      issueDate: '2026-07-02',
      charges: charge(0, 'Proefperiode analysemodule'),
      deliveredTo: {method: 'post', on: '2026-07-03'},
    }),
    paid(
      rodeLente({
        number: '2026-0715',
        issueDate: '2026-07-15',
        charges: charge(310_000, 'Migratie personeelsdossiers'),
        prepaid: 150_000,
      }),
    ),
  ];
}

/** Two that are overdue on 21 November 2026: one without any payment, and one half of which is paid. */
function late(): InvoiceRecord[] {
  const references = {purchaseOrder: 'RL-2026-31', buyerReference: 'Afdeling P&O'};
  return [
    rodeLente({
      ...references,
      number: '2026-0911',
      issueDate: '2026-09-11',
      charges: charge(24_500),
      paymentReference: 'RF0220260911',
      reminders: ['2026-10-19', '2026-11-09'],
    }),
    rodeLente({
      ...references,
      number: '2026-0925',
      issueDate: '2026-09-25',
      charges: charge(96_000),
      payments: [paymentAfter('2026-09-25', 24, 58_080)],
      reminders: ['2026-11-02'],
    }),
  ];
}

/** Of many lines, with two rates of VAT, and paid in part. */
function audit(): InvoiceRecord {
  const books = {quantity: 4, unitPrice: 1_525, vat: 9};
  return rodeLente({
    number: '2026-1105',
    issueDate: '2026-11-05',
    charges: [
      {description: 'Audit salarisadministratie, per uur', quantity: 14, unitPrice: 6_950},
      {description: 'Audit verzuimregistratie, per uur', quantity: 4, unitPrice: 6_950},
      {description: 'Reiskosten, per kilometer', quantity: 180, unitPrice: 23},
      {description: 'Rapportage aan de directie', quantity: 1, unitPrice: 12_500},
      {description: 'Controle personeelsdossiers, per dossier', quantity: 6, unitPrice: 1_250},
      {...books, description: 'Handboek Verzuim en re-integratie'},
      {...books, description: 'Handboek Loonheffingen', quantity: 3, unitPrice: 2_000},
    ],
    allowanceCharges: [{reason: 'Korting vaste klanten', amount: -20_140}],
    period: {from: '2026-10-12', to: '2026-10-23'},
    purchaseOrder: 'RL-2026-44',
    buyerReference: 'Afdeling Financiën',
    payments: [paymentAfter('2026-11-05', 7, 60_000)],
  });
}

/** What is still going on, seen from 21 November 2026. */
function recent(): InvoiceRecord[] {
  const subscription = charge(58_390);
  const underway = simple('2026-1030', '2026-10-30', subscription);
  const unnamed = simple('2026-1003', '2026-10-23', charge(31_200));
  return [
    ...late(),
    // Paid without the number, so it stays open until somebody finds out (Y11).
    {...unnamed, payments: [{...paymentAfter('2026-11-12', 0, 37_752), numberQuoted: false}]},
    // Paid on Friday, so it shows on Monday (Y10).
    {...underway, payments: [paymentAfter(underway.issueDate, 21, underway.totalInclVat)]},
    simple('2026-1101', '2026-11-01', subscription),
    audit(),
    simple('2026-1118', '2026-11-18', charge(18_750, 'Certificaten')),
  ];
}

/** Two years of Rode Lente: every kind of document in every status. */
export function rodeLenteDocuments(): InvoiceRecord[] {
  return [
    ...subscriptions(),
    ...usage(),
    ...partialCredits(),
    ...correction(),
    ...oddities(),
    ...recent(),
  ];
}
