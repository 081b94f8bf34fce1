import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';

import type {InvoiceRecord, VatRecord} from '../../mocks/store/records.js';
import {readUblWithWarnings} from '../../mocks/ubl/read-ubl.js';
import {root} from '../../scripts/lib/paths.js';

const folder = join(root, '..', 'shared', 'data', 'ubl');
const skip = existsSync(folder)
  ? false
  : 'There is no folder ../shared/data/ubl here: the real Peppol files were not read.';

/** What a file says, figure by figure; amounts by effect, in minor units. */
interface Facts {
  number: string;
  typeCode: string;
  issueDate: string;
  dueDate: string | undefined;
  currency: string;
  totalInclVat: number;
  prepaid: number;
  payable: number;
  references: string[];
  vat: VatRecord[];
  /** Amount by line. */
  lines: number[];
  /** VAT rate by line. */
  rates: (string | undefined)[];
  /** Reason and amount of what is on the document as a whole. */
  extras: [string | undefined, number][];
  /** Scheme and number of the electronic address. */
  sentTo: string | undefined;
  customerCity: string;
  iban: string | undefined;
  purchaseOrder: string | undefined;
  /** Name and first bytes. */
  attachments: [string, number[]][];
}

const base: Facts = {
  number: 'Snippet1',
  typeCode: '380',
  issueDate: '2017-11-13',
  dueDate: '2017-12-01',
  currency: 'EUR',
  totalInclVat: 165625,
  prepaid: 0,
  payable: 165625,
  references: [],
  vat: [{category: 'S', rate: '25.0', taxable: 132500, tax: 33125}],
  lines: [280000, -150000],
  rates: ['25.0', '25.0'],
  extras: [['Insurance', 2500]],
  sentTo: '0002:FR23342',
  customerCity: '456 34 Stockholm',
  iban: undefined,
  purchaseOrder: undefined,
  attachments: [],
};

const inFavor: Partial<Facts> = {
  totalInclVat: -165625,
  payable: -165625,
  references: ['Snippet1'],
  vat: [{category: 'S', rate: '25.0', taxable: -132500, tax: -33125}],
  lines: [-280000, 150000],
  extras: [['Insurance', -2500]],
};

const category: Facts = {
  ...base,
  number: 'Vat-Z',
  issueDate: '2018-08-30',
  dueDate: undefined,
  currency: 'GBP',
  totalInclVat: 120000,
  payable: 120000,
  lines: [120000],
  rates: ['0'],
  extras: [],
  sentTo: '0184:12345678',
  customerCity: '101 Anytown',
};

const FILES: Record<string, Facts> = {
  'Allowance-example.xml': {
    ...base,
    totalInclVat: 712500,
    prepaid: 100000,
    payable: 612500,
    vat: [
      {category: 'S', rate: '25', taxable: 490000, tax: 122500},
      {category: 'E', rate: '0', taxable: 100000, tax: 0},
    ],
    lines: [400000, 100000, 90000],
    rates: ['25.0', '0.0', '25.0'],
    extras: [
      ['Cleaning', 20000],
      ['Discount', -20000],
    ],
    sentTo: '0002:4598375937',
  },
  'Norwegian-example-1.xml': {
    ...base,
    number: 'TOSL108',
    issueDate: '2013-06-30',
    dueDate: '2013-07-20',
    currency: 'NOK',
    totalInclVat: 180178,
    prepaid: 100000,
    payable: 80200,
    vat: [
      {category: 'S', rate: '25', taxable: 146050, tax: 36513},
      {category: 'S', rate: '15', taxable: 100, tax: 15},
      {category: 'E', rate: '0', taxable: -2500, tax: 0},
    ],
    lines: [127300, -396, 496, -2500, 18750],
    rates: ['25', '15', '15', '0', '25'],
    extras: [
      ['Freight', 10000],
      ['Promotion discount', -10000],
    ],
    sentTo: '0192:987654325',
    customerCity: '101 Anytown',
    iban: 'NO9386011117947',
    purchaseOrder: '123',
    attachments: [['Hours-spent.csv', [0x54, 0x65, 0x73, 0x74]]],
  },
  'Vat-category-S.xml': {
    ...base,
    totalInclVat: 855000,
    payable: 855000,
    vat: [
      {category: 'S', rate: '25', taxable: 500000, tax: 125000},
      {category: 'S', rate: '15', taxable: 200000, tax: 30000},
    ],
    lines: [400000, 200000, 90000],
    rates: ['25.0', '15.0', '25.0'],
    extras: [
      ['Cleaning', 20000],
      ['Discount', -10000],
    ],
  },
  'base-creditnote-correction.xml': {...base, ...inFavor, typeCode: '381', dueDate: undefined},
  'base-example.xml': base,
  'base-negative-inv-correction.xml': {...base, ...inFavor, number: 'Correction1'},
  'sales-order-example.xml': base,
  'vat-category-E.xml': {
    ...category,
    vat: [{category: 'E', rate: '0', taxable: 120000, tax: 0}],
  },
  'vat-category-O.xml': {
    ...category,
    number: 'Vat-O',
    currency: 'SEK',
    totalInclVat: 320000,
    payable: 320000,
    vat: [{category: 'O', taxable: 320000, tax: 0}],
    lines: [320000],
    rates: [undefined],
    sentTo: '0192:987654325',
  },
  'vat-category-Z.xml': {
    ...category,
    vat: [{category: 'Z', rate: '0', taxable: 120000, tax: 0}],
  },
};

function read(fileName: string) {
  const xml = readFileSync(join(folder, fileName), 'utf8');
  return readUblWithWarnings(xml, fileName, {organizationId: 'rode-lente'});
}

function factsOf(record: InvoiceRecord): Facts {
  const {number, typeCode, issueDate, dueDate, currency, totalInclVat, prepaid} = record;
  return {
    ...{number, typeCode, issueDate, dueDate, currency, totalInclVat, prepaid},
    payable: totalInclVat - prepaid + record.rounding,
    references: record.originalInvoiceNumbers,
    vat: record.vatBreakdown,
    lines: record.lines.map((line) => line.amount),
    rates: record.lines.map((line) => line.vatRate),
    extras: record.allowanceCharges.map(({reason, amount}) => [reason, amount]),
    sentTo: record.deliveredTo?.address,
    customerCity: record.customer.address.find((line) => /^\d/.test(line)) ?? '',
    iban: record.payee?.iban,
    purchaseOrder: record.purchaseOrder,
    attachments: record.attachments.map(({fileName, bytes}) => [fileName, [...bytes.slice(0, 4)]]),
  };
}

describe('reading the real Peppol files', () => {
  test('leaves no file out', {skip}, () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(FILES).sort());
  });

  for (const [fileName, facts] of Object.entries(FILES)) {
    test(`gives each figure of ${fileName}`, {skip}, () => {
      const {record, warnings} = read(fileName);

      assert.deepEqual(factsOf(record), facts);
      assert.deepEqual(warnings, []);
    });
  }

  test('gives each file an id of its own, although documents share a number', {skip}, () => {
    const ids = Object.keys(FILES).map((fileName) => read(fileName).record.id);

    assert.equal(new Set(ids).size, ids.length);
  });

  test('keeps the terms in words and makes no date of them', {skip}, () => {
    const {record} = read('vat-category-E.xml');

    assert.match(record.paymentTerms ?? '', /\b30 days$/);
    assert.equal(record.dueDate, undefined);
  });

  test('gives the price of one piece where the file has the price of two', {skip}, () => {
    const prices = read('Allowance-example.xml').record.lines.map((line) => line.unitPrice);

    assert.deepEqual(prices, ['410', '100', '100']);
  });

  test('keeps account holder, bank and reference of the Norwegian file', {skip}, () => {
    const {payee, paymentReference, rounding, period} = read('Norwegian-example-1.xml').record;

    assert.deepEqual([payee?.name, payee?.bic], ['Ebeneser Scrooge AS', 'DNBANOKK']);
    assert.equal(paymentReference, '0003434323213231');
    assert.equal(rounding, 22);
    assert.deepEqual(period, {from: '2013-06-01', to: '2013-06-30'});
  });
});
