import type {
  UsageDocumentRecord,
  UsageInvoiceRecord,
  UsageLineRecord,
  UsageRecord,
} from '../../../mocks/index.js';
import type {ReadableCompany} from '../../../src/api/index.js';

type Row = [
  createdAt: string,
  direction: 'outbound' | 'inbound',
  how: string,
  counterparty: string,
];

/** Over two years, by all channels; on both sides of midnight, and of the turn of a month, where the company is. */
const OWN: Row[] = [
  ['2026-11-03T08:15:00Z', 'outbound', 'peppol sent', 'Müller & Söhne GmbH'],
  ['2026-11-02T10:00:00Z', 'outbound', 'email viewed', 'Bakkerij De Korenaar'],
  ['2026-10-31T23:30:00Z', 'outbound', 'peppol error', 'Blauwe Herfst B.V.'],
  ['2026-10-31T22:30:00Z', 'outbound', 'print sent', 'Østby Regnskap AS'],
  ['2026-10-30T12:00:00Z', 'outbound', 'peppol sent', 'Blauwe Herfst B.V.'],
  ['2026-10-29T23:15:00Z', 'outbound', 'email sent', 'Groene Winter'],
  ['2026-09-01T09:00:00Z', 'outbound', 'peppol paid', 'Blauwe Herfst B.V.'],
  ['2025-03-12T09:00:00Z', 'outbound', 'network sent', 'Groene Winter'],
  ['2024-11-20T09:00:00Z', 'outbound', 'network sent', 'Groene Winter'],
  ['2026-11-01T09:00:00Z', 'inbound', 'scan received', 'Kantoor van den Berg'],
  ['2026-10-02T09:00:00Z', 'inbound', 'peppol received', 'Gele Zomer Holding'],
];
const CLIENT: Row[] = [
  ['2026-11-04T09:00:00Z', 'outbound', 'email sent', 'Gele Zomer Holding'],
  ['2026-10-04T09:00:00Z', 'outbound', 'email sent', 'Groene Winter'],
  ['2026-10-05T09:00:00Z', 'inbound', 'pdf received', 'Kantoor van den Berg'],
];

const documentsOf = (companyId: string, rows: readonly Row[]): UsageDocumentRecord[] =>
  rows.map(([createdAt, direction, how, counterparty], index) => {
    const [channel = '', status = ''] = how.split(' ');
    const error = status === 'error' ? {error: 'The receiver is not registered.'} : {};
    return {
      id: `${companyId}-${index}`,
      invoiceNumber: `F-2026-${100 + index}`,
      ...{companyId, createdAt, direction, channel, status, counterparty, ...error},
    };
  });

const line = (companyId: string, type: string, quantity: string): UsageLineRecord => ({
  companyId,
  type,
  quantity,
  unitPrice: '0.2350',
  period: {from: '2026-07-01', to: '2026-07-31'},
});

function invoice(id: string, number: number, lines: UsageLineRecord[]): UsageInvoiceRecord {
  return {
    id: `${id}-usage-${number}`,
    number: `AI-${number}`,
    issueDate: `2026-0${number}-05`,
    period: {from: '2026-01-01', to: '2026-03-31'},
    lines,
  };
}

/** What an organization and a client of it sent and received, and were billed for. */
export function usageOf(id: string): UsageRecord {
  const [own, client]: [ReadableCompany, ReadableCompany] = [
    {id: `${id}-own`, name: 'Rode Lente', registrationNumber: '12345678', relation: 'own'},
    {id: `${id}-client`, name: 'Witte Winter', relation: 'client'},
  ];
  const lines = [
    line(own.id, 'outbound.peppol', '12'),
    line(own.id, 'inbound.scan', '3'),
    line(client.id, 'outbound.peppol', '7'),
    line(own.id, 'outbound.peppol', '2.5'),
    line(client.id, 'outbound.peppol', '0.25'),
  ];
  return {
    currency: 'EUR',
    companies: [own, client],
    documents: [...documentsOf(own.id, OWN), ...documentsOf(client.id, CLIENT)],
    invoices: [
      invoice(id, 7, lines),
      invoice(id, 4, [line(own.id, 'other', '1')]),
      invoice(id, 1, []),
    ],
    keptMonths: 24,
  };
}
