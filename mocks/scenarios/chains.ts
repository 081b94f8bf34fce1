import {addDays} from '../store/amsterdam.js';
import type {InvoiceRecord} from '../store/records.js';
import type {Scenario} from '../store/world.js';
import {charge, createDocument, paid, type DocumentPlan} from './documents.js';
import {RODE_LENTE, RODE_LENTE_PARTY, USERS} from './people.js';

type Plan = Partial<DocumentPlan> & Pick<DocumentPlan, 'number' | 'issueDate'> & {net: number};

function document({net, ...plan}: Plan): InvoiceRecord {
  return createDocument({
    organizationId: RODE_LENTE.id,
    customer: RODE_LENTE_PARTY,
    charges: charge(net, 'Advies salarisadministratie'),
    ...plan,
  });
}

function invoice(number: string, issueDate: string, net = 100_000): InvoiceRecord {
  return document({number, issueDate, net});
}

/** A credit note that takes an amount from the documents that it names. */
function credit(number: string, net: number, original: string, issueDate: string): InvoiceRecord {
  const originals = [original];
  return document({number, issueDate, net: -net, originals, typeCode: '381', dueInDays: null});
}

function corrected(number: string, net: number, original: string, issueDate: string) {
  return document({number, issueDate, net, originals: [original], typeCode: '384'});
}

/** What a supplier does to put a document right, and does again. */
function corrections(): InvoiceRecord[] {
  return [
    invoice('FULL-1', '2026-05-04'),
    credit('FULL-2-CREDIT', 100_000, 'FULL-1', '2026-05-11'),
    invoice('PART-1', '2026-06-01'),
    credit('PART-2-CREDIT', 30_000, 'PART-1', '2026-06-08'),
    credit('PART-3-CREDIT', 12_500, 'PART-1', '2026-07-20'),
    invoice('REDONE-1', '2026-08-03'),
    credit('REDONE-2-CREDIT', 100_000, 'REDONE-1', '2026-08-10'),
    corrected('REDONE-3-CORRECTED', 85_000, 'REDONE-1', '2026-08-10'),
    paid(invoice('SERIES-1', '2026-02-02')),
    corrected('SERIES-2-CORRECTED', 20_000, 'SERIES-1', '2026-02-16'),
    corrected('SERIES-3-CORRECTED', -5_000, 'SERIES-2-CORRECTED', '2026-03-02'),
    corrected('SERIES-4-CORRECTED', 2_500, 'SERIES-3-CORRECTED', '2026-03-16'),
  ];
}

/** References that lead nowhere, around, or to more than one document. */
function knots(): InvoiceRecord[] {
  const day = '2026-09-07';
  const later = addDays(day, 14);
  return [
    credit('LOST-2-CREDIT', 40_000, 'LOST-1', later),
    document({number: 'CIRCLE-1', issueDate: day, net: 60_000, originals: ['CIRCLE-2-CREDIT']}),
    credit('CIRCLE-2-CREDIT', 60_000, 'CIRCLE-1', later),
    document({number: 'SELF-1', issueDate: day, net: 15_000, originals: ['SELF-1']}),
    document({number: 'TWICE-1', id: 'twice-1-first', issueDate: day, net: 70_000}),
    document({number: 'TWICE-1', id: 'twice-1-second', issueDate: addDays(day, 1), net: 25_000}),
    credit('TWICE-2-CREDIT', 25_000, 'TWICE-1', later),
    invoice('MORE-1', day, 50_000),
    credit('MORE-2-CREDIT', 80_000, 'MORE-1', later),
    invoice('MIXED-1', day, 90_000),
    {...credit('MIXED-2-CREDIT', 90_000, 'MIXED-1', later), currency: 'NOK'},
  ];
}

/** Whatever documents say of each other. */
export const chains: Scenario = {
  description: 'Documents that credit and correct each other, also in ways that make no sense.',
  organizations: [RODE_LENTE],
  users: USERS,
  invoices: () => [...corrections(), ...knots()],
};
