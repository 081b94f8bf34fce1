import type {ReadableCompany} from '../../src/api/index.js';
import {addDays, addMonths} from '../store/amsterdam.js';
import type {
  UsageDocumentRecord,
  UsageInvoiceRecord,
  UsageLineRecord,
  UsageRecord,
} from '../store/usage/usage-record.js';

const CHANNELS = {
  outbound: ['peppol', 'email', 'network', 'peppol', 'print', 'peppol', 'email'],
  inbound: ['peppol', 'scan', 'network', 'pdf', 'peppol'],
} as const;
type Direction = keyof typeof CHANNELS;

/** What one costs, in euros; more digits than a cent has. */
const PRICES: Readonly<Record<string, string>> = {
  'outbound.peppol': '0.2350',
  'outbound.email': '0.1100',
  'outbound.network': '0.1975',
  'outbound.print': '1.4500',
  'inbound.peppol': '0.2350',
  'inbound.network': '0.1975',
  'inbound.scan': '0.7825',
  'inbound.pdf': '0.3400',
};

/** The supplier has a word of its own for some of what it bills. */
const LABELS: Readonly<Record<string, string>> = {
  'outbound.print': 'Print & post, B/W, domestic',
  'inbound.scan': 'Scan & extract',
};

const PARTIES = [
  'Blauwe Herfst B.V.',
  'Groene Winter',
  'Østby Regnskap AS',
  "Bakkerij 't Hoekje",
  'Gele Zomer Holding',
  'Müller & Söhne GmbH',
  'Kantoor van den Berg',
] as const;

const REASONS = [
  'The receiver is not registered in Peppol.',
  'The e-mail address does not exist.',
  'The invoice has no order reference, which the receiver requires.',
] as const;

const OWN: ReadableCompany = {
  id: 'rode-lente-bv',
  name: 'Rode Lente',
  registrationNumber: '12345678',
  relation: 'own',
};

/** Whose books Rode Lente keeps (A4). */
const CLIENTS: readonly ReadableCompany[] = [
  {id: 'witte-winter', name: 'Witte Winter', registrationNumber: '23456781', relation: 'client'},
  {id: 'bonte-zomer', name: 'Bonte Zomer B.V.', registrationNumber: '34567812', relation: 'client'},
  {id: 'stille-nacht', name: 'Stille Nacht Holding', relation: 'client'},
];

/** Spread, and yet the same each time: a multiplicative hash. */
const hash = (index: number): number => Math.imul(index + 1, 0x9e3779b1) >>> 0;
const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % from.length];

function statusOf(direction: Direction, index: number): Pick<UsageDocumentRecord, 'status' | 'error'> {
  if (direction === 'inbound') return {status: 'received'};
  const turn = hash(index) % 40;
  if (turn === 0) return {status: 'error', error: pick(REASONS, index) ?? ''};
  if (turn === 1) return {status: 'viewed'};
  if (turn === 2) return {status: 'accepted'};
  return {status: 'sent'};
}

/** So many documents of a company, evenly over the days of 26 months: more than are kept. */
function documentsOf({id}: ReadableCompany, count: number, seed: number): UsageDocumentRecord[] {
  const days = 790;
  return Array.from({length: count}, (_each, index) => {
    const direction: Direction = hash(seed + index) % 3 === 0 ? 'inbound' : 'outbound';
    const channels: readonly string[] = CHANNELS[direction];
    const day = addDays('2024-09-21', Math.floor((index * days) / count));
    const hour = String(8 + (index % 10)).padStart(2, '0');
    return {
      id: `${id}-${String(index + 1).padStart(5, '0')}`,
      companyId: id,
      direction,
      createdAt: `${day}T${hour}:15:00Z`,
      invoiceNumber: `${day.slice(0, 4)}-${String(1000 + index)}`,
      counterparty: pick(PARTIES, hash(seed + index)) ?? '',
      channel: pick(channels, hash(index) >>> 3) ?? '',
      ...statusOf(direction, seed + index),
    };
  });
}

/** What one month of documents is billed as: a line for each company and type. */
function linesOf(documents: readonly UsageDocumentRecord[], month: string): UsageLineRecord[] {
  const of = documents.filter(({createdAt, status}) => createdAt.startsWith(month) && status !== 'error');
  const groups = Map.groupBy(of, ({companyId, direction, channel}) =>
    [companyId, `${direction}.${channel}`].join(' '),
  );
  const from = `${month}-01`;
  const period = {from, to: addDays(addMonths(from, 1), -1)};
  return [...groups].map(([key, {length}]) => {
    const [companyId = '', type = ''] = key.split(' ');
    const extra = type === 'outbound.print' ? [{label: 'Zone', value: 'NL'}] : undefined;
    return {companyId, type, quantity: String(length), unitPrice: PRICES[type] ?? '0', period, extra};
  });
}

/** An invoice for a quarter, by its first day. */
function invoiceOf(documents: readonly UsageDocumentRecord[], first: string): UsageInvoiceRecord {
  const months = [0, 1, 2].map((number) => addMonths(first, number).slice(0, 7));
  const quarter = String(Math.ceil(Number(first.slice(5, 7)) / 3));
  return {
    id: `usage-${first.slice(0, 4)}-q${quarter}`,
    number: `AI-${first.slice(0, 4)}0${quarter}`,
    issueDate: addDays(addMonths(first, 3), 4),
    period: {from: first, to: addDays(addMonths(first, 3), -1)},
    lines: months.flatMap((month) => linesOf(documents, month)),
  };
}

const QUARTERS = ['2026-07-01', '2026-04-01', '2026-01-01', '2025-10-01', '2025-07-01'] as const;

function record(companies: readonly ReadableCompany[], counts: readonly number[]): UsageRecord {
  const documents = companies.flatMap((company, index) =>
    documentsOf(company, counts[index] ?? 0, index * 10_000),
  );
  const invoices = QUARTERS.map((first) => invoiceOf(documents, first));
  return {currency: 'EUR', companies, labels: LABELS, documents, invoices, keptMonths: 24};
}

/** What Rode Lente and its three clients sent and received, in over two years. */
export const officeUsage = (): UsageRecord => record([OWN, ...CLIENTS], [1_203, 340, 95, 0]);

/** What one company sent and received. */
export const ownUsage = (): UsageRecord => record([OWN], [1_203]);

/** A company that has just begun. */
export const NO_USAGE: UsageRecord = {
  currency: 'EUR',
  companies: [OWN],
  documents: [],
  invoices: [],
  keptMonths: 24,
};

/** An invoice of so many lines, for clients by the hundred. */
export function longUsage(lineCount: number): UsageRecord {
  const types = Object.keys(PRICES);
  const clients = Array.from({length: 500}, (_each, index): ReadableCompany => {
    const number = String(index + 1).padStart(3, '0');
    return {id: `client-${number}`, name: `Cliënt ${number}`, relation: 'client'};
  });
  const companies = [OWN, ...clients];
  const lines = Array.from({length: lineCount}, (_each, index): UsageLineRecord => {
    const type = pick(types, index) ?? '';
    const month = `2026-0${String(7 + (Math.floor(index / 8) % 3))}`;
    const from = `${month}-01`;
    return {
      companyId: pick(companies, Math.floor(index / 24))?.id ?? '',
      type,
      quantity: String(1 + (hash(index) % 400)),
      unitPrice: PRICES[type] ?? '0',
      period: {from, to: addDays(addMonths(from, 1), -1)},
    };
  });
  const [first = ''] = QUARTERS;
  const invoice = {...invoiceOf([], first), lines};
  return {...record([OWN], [120]), companies, invoices: [invoice]};
}

