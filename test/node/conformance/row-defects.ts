import {checksOf, type Defect} from './defects.js';
import {asking, inJson, inRow, moneyOf, renamed, type Json, type Plant} from './plant.js';
import {HERE, THERE} from './world.js';

const LIST = 'invoices.list';

/** Changes a field of one amount of a row. */
const inMoney = (field: string, change: (money: Json) => Json): Plant =>
  inRow('INV-c006', (row) => ({...row, [field]: change(row[field] as Json)}));

const shapes = [
  {
    name: 'an amount as a decimal number',
    plant: inMoney('totalInclVat', (money) => ({...money, amount: 145.2})),
    fails: ['answer'],
  },
  {
    name: 'an amount as a text',
    plant: inMoney('openAmount', (money) => ({...money, amount: '10520'})),
    fails: ['answer'],
  },
  {
    name: 'a currency in small letters',
    plant: inMoney('openAmount', (money) => ({...money, currency: 'eur'})),
    fails: ['answer'],
  },
  {
    name: 'a date with a time',
    plant: inRow('INV-c006', (row) => ({...row, issueDate: '2026-06-01T00:00:00Z'})),
    fails: ['answer'],
  },
  {
    name: 'a day that there is not',
    plant: inRow('INV-c006', (row) => ({...row, dueDate: '2026-06-31'})),
    fails: ['answer'],
  },
  {
    name: 'a total that is a text',
    plant: inJson(LIST, (page) => ({...page, total: '12'})),
    fails: ['answer'],
  },
];

const rows = [
  {
    name: 'an open amount in another currency than the total',
    plant: inMoney('openAmount', (money) => ({...money, currency: 'USD'})),
    fails: ['one-currency', 'sort-openAmount'],
  },
  {
    name: 'something open on what is paid',
    plant: inRow('INV-a001', (row) => ({...row, openAmount: row['totalInclVat']})),
    fails: ['status', 'filter-status', 'sort-openAmount'],
  },
  {
    name: 'nothing open on what is not paid',
    plant: inRow('INV-e012', (row) => ({
      ...row,
      openAmount: {...moneyOf(row, 'openAmount'), amount: 0},
    })),
    fails: ['status', 'sort-openAmount'],
  },
  {
    name: 'a document without PDF',
    plant: inRow('INV-e012', (row) => ({...row, files: (row['files'] as Json[]).slice(1)})),
    fails: ['pdf'],
  },
  {
    name: 'two files under one id',
    plant: inRow('INV-e012', (row) => ({
      ...row,
      files: (row['files'] as Json[]).map((file) => ({...file, id: 'same'})),
    })),
    fails: ['files-once'],
  },
  {
    name: 'a corrected invoice that names nothing',
    plant: inRow('COR-b005', ({originalInvoiceNumbers: _, ...row}) => row),
    fails: ['originals'],
  },
  ...['2026-11-22T10:30:00+01:00', '2026-11-23T00:00:00+01:00'].map((visibleFrom) => ({
    name: `a payment that shows from ${visibleFrom}`,
    plant: inRow('INV-e010', (row) => ({
      ...row,
      pendingPayment: {...(row['pendingPayment'] as Json), visibleFrom},
    })),
    fails: ['payment-visible'],
  })),
  {
    name: 'the documents of one organization under another one',
    plant: asking(LIST, (call) => renamed(call, THERE, HERE)),
    fails: ['organizations-apart', 'cursor-of-another-organization'],
  },
];

/** What the rows of the list can do wrong. */
export const ROW_DEFECTS: readonly Defect[] = checksOf(LIST, [...shapes, ...rows]);
