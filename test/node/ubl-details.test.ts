import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';

import {createStore} from '../../mocks/index.js';
import {readUbl} from '../../mocks/ubl/read-ubl.js';
import {inProject, root} from '../../scripts/lib/paths.js';
import {invoiceDetailsSchema} from '../../src/api/index.js';

const organizationId = 'rode-lente';

/** A file of ours with something put in at a place. */
function readWith(name: string, place: RegExp, added: string) {
  const file = inProject('test', 'node', 'fixtures', 'ubl', `synthetic-${name}.xml`);
  const xml = readFileSync(file, 'utf8');
  assert.match(xml, place);
  return readUbl(xml.replace(place, (found) => found + added), 'changed.xml', {organizationId});
}

describe('reading to whom a document was sent', () => {
  const customer = /<cac:AccountingCustomerParty>\s*<cac:Party>/;
  const sentTo = (...parts: string[]) =>
    readWith('384-corrected', customer, parts.join('')).deliveredTo;
  const endpoint = (address: string, scheme: string) =>
    `<cbc:EndpointID schemeID="${scheme}">${address}</cbc:EndpointID>`;
  const mailbox = 'facturen@klant.example';
  const contact = `<cac:Contact><cbc:ElectronicMail>${mailbox}</cbc:ElectronicMail></cac:Contact>`;

  test('takes the electronic address with its scheme', () => {
    const delivery = {method: 'e-invoice', address: '0106:07654321'};

    assert.deepEqual(sentTo(endpoint('07654321', '0106'), contact), delivery);
    assert.equal(sentTo(endpoint('07654321', ''))?.address, '07654321');
  });

  test('takes an electronic address that is a mailbox for e-mail', () => {
    const delivery = {method: 'email', address: 'peppol@klant.example'};

    assert.deepEqual(sentTo(endpoint('peppol@klant.example', 'EM'), contact), delivery);
  });

  test('takes the mailbox of the contact where there is no such address', () => {
    assert.deepEqual(sentTo(contact), {method: 'email', address: mailbox});
  });

  test('says nothing where the file does not', () => {
    assert.equal(sentTo(), undefined);
  });
});

describe('reading what is on a document as a whole', () => {
  const part = (indicator: string, reason = '') =>
    `<cac:AllowanceCharge><cbc:ChargeIndicator>${indicator}</cbc:ChargeIndicator>
       <cbc:AllowanceChargeReason>${reason}</cbc:AllowanceChargeReason>
       <cbc:Amount currencyID="EUR">1.50</cbc:Amount></cac:AllowanceCharge>`;
  const parts = [part('true', 'Spoed'), part('1'), part('false')].join('');
  const read = (name: string) =>
    readWith(name, /<\/cac:AccountingCustomerParty>/, parts).allowanceCharges;

  test('adds a charge, and takes an allowance away', () => {
    assert.deepEqual(read('384-corrected'), [
      {reason: 'Spoed', amount: 150},
      {amount: 150},
      {amount: -150},
    ]);
  });

  test('does the reverse in a credit note', () => {
    assert.deepEqual(
      read('credit-note').map(({amount}) => amount),
      [-150, -150, 150],
    );
  });

  test('passes over those of a single line or price', () => {
    const {allowanceCharges} = readWith('jpy', /<cac:InvoiceLine>/, parts.replaceAll('EUR', 'JPY'));

    assert.deepEqual(allowanceCharges, []);
  });
});

describe('reading the numbers of a line', () => {
  const line = (place: RegExp, added: string) => readWith('jpy', place, added).lines[0];

  test('keeps the VAT rate as it is written', () => {
    const category = '<cac:ClassifiedTaxCategory><cbc:Percent>8.00</cbc:Percent>';

    assert.equal(line(/<cac:Item>/, `${category}</cac:ClassifiedTaxCategory>`)?.vatRate, '8.00');
  });

  test('writes one that begins or ends with its point in full', () => {
    const quantity = /<cbc:InvoicedQuantity unitCode="C62">(?=8)/;

    assert.equal(line(quantity, '-.')?.quantity, '-0.8');
    assert.equal(line(/<cbc:InvoicedQuantity unitCode="C62">8/, '.')?.quantity, '8');
  });

  test('refuses a price that becomes too large by its division', () => {
    const base = `<cbc:BaseQuantity>0.${'0'.repeat(30)}1</cbc:BaseQuantity>`;

    assert.throws(() => line(/<cac:Price>/, base), /has a price of one piece that is too large$/);
  });
});

const folder = join(root, '..', 'shared', 'data', 'ubl');
const skip = existsSync(folder)
  ? false
  : 'There is no folder ../shared/data/ubl here: the real Peppol files were not read.';

describe('the details of the real Peppol files', () => {
  const store = createStore({scenario: 'empty'});
  if (!skip) {
    store.addInvoices(
      readdirSync(folder).map((name) =>
        readUbl(readFileSync(join(folder, name), 'utf8'), name, {organizationId}),
      ),
    );
  }
  const all = () =>
    Promise.all(
      store.records(organizationId).map(({id: invoiceId}) =>
        store.api.invoices.get({organizationId, invoiceId}),
      ),
    );

  test('obey the contract', {skip}, async () => {
    for (const details of await all()) {
      const read = invoiceDetailsSchema.safeParse(details);
      assert.equal(read.error?.message, undefined, details.files[1]?.fileName);
    }
  });

  test('tie the five documents that share a number with their correction', {skip}, async () => {
    const chained = (await all()).filter(({chain}) => chain);
    const numbers = chained.map(({number}) => number).sort();

    assert.deepEqual(numbers, ['Correction1', ...Array.from({length: 5}, () => 'Snippet1')]);
    for (const {chain} of chained) assert.equal(chain?.length, 6);
  });

  test('have the sizes of the files as they are', {skip}, async () => {
    for (const {files} of await all()) {
      const ubl = files.find(({id}) => id === 'ubl');
      assert.equal(ubl?.size, readFileSync(join(folder, ubl?.fileName ?? '')).byteLength);
    }
  });
});
