import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

import {readUbl, readUblWithWarnings} from '../../mocks/ubl/read-ubl.js';
import {inProject} from '../../scripts/lib/paths.js';

const OPTIONS = {organizationId: 'rode-lente'};

const folder = ['test', 'node', 'fixtures', 'ubl'];

function fixture(name: string): string {
  return readFileSync(inProject(...folder, `synthetic-${name}.xml`), 'utf8');
}

function read(name: string) {
  return readUbl(fixture(name), `synthetic-${name}.xml`, OPTIONS);
}

/** A file of ours with one part changed. */
function changed(name: string, from: string | RegExp, to: string) {
  const xml = fixture(name);
  assert.notEqual(xml.replace(from, to), xml);
  return readUbl(xml.replace(from, to), 'changed.xml', OPTIONS);
}

describe('reading a corrected invoice', () => {
  test('keeps its kind, its sign and what it corrects', () => {
    const record = read('384-corrected');

    assert.equal(record.typeCode, '384');
    assert.equal(record.totalInclVat, -12100);
    assert.deepEqual(record.originalInvoiceNumbers, ['F-2026-7']);
    assert.equal(record.lines[0]?.quantity, '-4');
  });

  test('belongs to the organization that the caller names', () => {
    const record = read('384-corrected');

    assert.equal(record.organizationId, 'rode-lente');
    assert.equal(record.source?.fileName, 'synthetic-384-corrected.xml');
  });
});

describe('reading a credit note', () => {
  test('makes what the customer gets back negative, lines and VAT included', () => {
    const record = read('credit-note');

    assert.deepEqual(
      [record.totalExclVat, record.totalVat, record.totalInclVat],
      [-2500, -525, -3025],
    );
    assert.deepEqual(record.vatBreakdown, [
      {category: 'S', rate: '21.0', taxable: -2500, tax: -525},
    ]);
    assert.deepEqual(record.lines, [
      {id: '1', description: 'Teruggave', quantity: '-2', unitPrice: '12.50', amount: -2500},
    ]);
  });

  test('keeps every reference once, the one to itself included', () => {
    assert.deepEqual(read('credit-note').originalInvoiceNumbers, [
      'F-2026-5',
      'F-2026-6',
      'C-2026-7',
    ]);
  });

  test('finds its due date with the payment means', () => {
    assert.equal(read('credit-note').dueDate, '2026-03-16');
  });

  test('takes the VAT in its own currency, not in that of the tax office', () => {
    assert.equal(read('credit-note').totalVat, -525);
  });

  test('has no negative zero', () => {
    assert.ok(Object.is(read('credit-note').prepaid, 0));
    assert.ok(Object.is(changed('credit-note', />25\.00</g, '>0.00<').totalExclVat, 0));
  });

  test('is one in an Invoice element too, whichever sign it carries', () => {
    const positive = changed('prefixes', '>380<', '>381<');
    const negative = changed('384-corrected', '>384<', '>381<');

    assert.equal(positive.totalInclVat, -1210);
    assert.equal(negative.totalInclVat, -12100);
  });
});

describe('reading attachments', () => {
  test('decodes what is embedded and leaves what lies elsewhere', () => {
    const [hours, specification, ...rest] = read('credit-note').attachments;

    assert.equal(new TextDecoder().decode(hours?.bytes), 'uren;kosten\n1;75\n');
    assert.equal(new TextDecoder().decode(specification?.bytes.slice(0, 5)), '%PDF-');
    assert.equal(rest.length, 1);
  });

  test('strips folders from their names and replaces a name that is none', () => {
    const names = read('credit-note').attachments.map(({fileName}) => fileName);

    assert.deepEqual(names, ['uren & kosten.csv', 'spec.pdf', 'attachment-3']);
  });

  test('keeps their media types and calls the rest bytes', () => {
    const types = read('credit-note').attachments.map(({mediaType}) => mediaType);

    assert.deepEqual(types, ['text/csv', 'application/pdf', 'application/octet-stream']);
  });
});

describe('reading how to pay', () => {
  test('takes the first account for credit transfers, not the card', () => {
    assert.deepEqual(read('valid-iban').payee, {
      name: 'Voorbeeld Diensten Incasso',
      iban: 'NL91ABNA0417164300',
      bic: 'ABNANL2A',
    });
    assert.equal(read('valid-iban').paymentReference, '7000 0001 2345 6789');
  });

  test('drops an account number that is no IBAN, one with a wrong digit included', () => {
    const record = changed('valid-iban', '0417 1643 00', '0417 1643 01');

    assert.equal(record.payee?.iban, undefined);
    assert.equal(record.payee?.name, 'Voorbeeld Diensten Incasso');
  });

  test('keeps the lines of the terms', () => {
    assert.equal(read('valid-iban').paymentTerms, 'Binnen 28 dagen.\nVermeld het kenmerk.');
  });

  test('keeps what was paid before, the rounding and the references', () => {
    const {prepaid, rounding, buyerReference, purchaseOrder, dueDate} = read('valid-iban');

    assert.deepEqual([prepaid, rounding], [1000, -2]);
    assert.deepEqual([buyerReference, purchaseOrder, dueDate], ['KP-12', 'PO-99', '2026-03-30']);
  });

  test('gives the price of one piece where the file has that of a hundred', () => {
    assert.deepEqual(
      read('valid-iban').lines.map(({unitPrice}) => unitPrice),
      ['0.098', '3.30'],
    );
  });
});

describe('reading amounts', () => {
  test('knows that the yen has no decimals', () => {
    const record = read('jpy');

    assert.deepEqual([record.totalInclVat, record.lines[0]?.amount], [1100, 1000]);
    assert.equal(record.lines[0]?.description, 'サービス');
  });

  test('knows that the dinar has three, and rounds half away from zero', () => {
    const {totalExclVat, totalVat, rounding, vatBreakdown} = read('kwd');

    assert.deepEqual([totalExclVat, totalVat, rounding], [1235, 1, -1]);
    assert.deepEqual(vatBreakdown, [{category: 'Z', rate: '0', taxable: 1235, tax: 0}]);
  });

  test('warns when the payable amount is not what the totals add up to', () => {
    const xml = fixture('384-corrected').replace(/-121\.00(?=<\/cbc:Payable)/, '-120.00');
    const {record, warnings} = readUblWithWarnings(xml, 'x.xml', OPTIONS);

    assert.deepEqual(warnings, ['PayableAmount is -120.00, its totals add up to -121.00']);
    assert.equal(record.totalInclVat, -12100);
  });
});

describe('reading whatever form the XML has', () => {
  test('goes by local names, whatever the prefixes', () => {
    const record = read('prefixes');

    assert.deepEqual([record.number, record.totalInclVat], ['P-1', 1210]);
    assert.deepEqual(record.originalInvoiceNumbers, ['F-1']);
    assert.deepEqual(record.supplier, {
      name: 'Voorbeeld Diensten B.V.',
      address: ['Testlaan 1', '3511 AB Utrecht', 'NL'],
      vatNumber: 'NL001234567B01',
      registrationNumber: '01234567',
      email: 'facturen@voorbeeld.example',
    });
  });

  test('decodes entities and character numbers once, and leaves CDATA as it is', () => {
    assert.equal(read('prefixes').lines[0]?.description, 'Thee & koffie € <1> & <los>');
  });

  test('passes over a byte order mark', () => {
    const record = readUbl(`\uFEFF${fixture('jpy')}`, 'bom.xml', OPTIONS);

    assert.equal(record.number, 'J-1');
  });

  test('does not mind a declared encoding once the text is decoded', () => {
    const record = changed('384-corrected', 'encoding="UTF-8"', 'encoding="ISO-8859-1"');

    assert.equal(record.customer.name, 'Proefklant Coöperatie U.A.');
  });

  test('takes a date without its time zone', () => {
    assert.equal(changed('jpy', '2026-03-02<', '2026-03-02+09:00<').issueDate, '2026-03-02');
  });

  test('gives the same file the same id, and another file another', () => {
    const id = (fileName: string) => readUbl(fixture('jpy'), fileName, OPTIONS).id;

    assert.equal(id('a b.xml'), id('a b.xml'));
    assert.equal(new Set(['a b.xml', 'a-b.xml', 'A b.xml', 'サ.xml', '.xml'].map(id)).size, 5);
    assert.match(id('../サ?#.xml'), /^[a-z\d-]+$/);
  });
});
