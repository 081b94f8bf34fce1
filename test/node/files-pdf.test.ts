import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';

import {decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream} from '@cantoo/pdf-lib';
import fc from 'fast-check';

import {documentLanguage} from '../../mocks/files/countries.js';
import {writePdf} from '../../mocks/files/write-pdf.js';
import type {InvoiceRecord} from '../../mocks/store/records.js';
import {sampleRecord} from './fixtures/ubl/sample-record.js';

/** The strings that a PDF of ours draws, page by page. */
async function textsOf(record: InvoiceRecord): Promise<string[][]> {
  const document = await PDFDocument.load(await writePdf(record), {updateMetadata: false});
  const latin1 = new TextDecoder('windows-1252');
  return document.getPages().map((page) => {
    const contents = page.node.Contents();
    const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
    const operators = streams.map((stream) => {
      const found = page.doc.context.lookup(stream);
      assert.ok(found instanceof PDFRawStream);
      return latin1.decode(decodePDFRawStream(found).decode());
    });
    const strings = [...operators.join('\n').matchAll(/<([\dA-F]*)> Tj/g)];
    return strings.map(([, hex = '']) => latin1.decode(Buffer.from(hex, 'hex')));
  });
}

const texts = async (record: InvoiceRecord) => (await textsOf(record)).flat();

const from = (country: string) => {
  const {supplier} = sampleRecord();
  const changed = {...supplier, address: ['Test 1', '12345 Test', country], vatNumber: undefined};
  return sampleRecord({supplier: changed});
};

describe('a written PDF', () => {
  test('is one, and can be loaded again', async () => {
    const bytes = await writePdf(sampleRecord());
    const document = await PDFDocument.load(bytes, {updateMetadata: false});

    assert.equal(new TextDecoder().decode(bytes.slice(0, 5)), '%PDF-');
    assert.equal(document.getPageCount(), 1);
    assert.equal(document.getTitle(), 'Factuur F-2026-0042');
  });

  test('is the same, byte by byte, for the same record', async () => {
    assert.deepEqual(await writePdf(sampleRecord()), await writePdf(sampleRecord()));
  });

  test('is dated by the document, not by the clock', async () => {
    const bytes = await writePdf(sampleRecord());
    const document = await PDFDocument.load(bytes, {updateMetadata: false});
    const issued = new Date('2026-03-02T00:00:00Z');

    assert.deepEqual(document.getCreationDate(), issued);
    assert.deepEqual(document.getModificationDate(), issued);
  });

  test('shows parties, dates, lines, VAT, total and account', async () => {
    const shown = await texts(sampleRecord());

    for (const text of [
      'Voorbeeld Diensten B.V.',
      'Proefklant Coöperatie U.A.',
      '02-03-2026',
      '01-04-2026',
      'Documenten',
      '0,2300',
      'Btw 21% over 1.234,50',
      'EUR 1.493,75',
      'NL91 ABNA 0417 1643 00',
      '7000000123456789',
    ]) {
      assert.ok(shown.includes(text), `${text} in ${shown.join(' | ')}`);
    }
  });

  test('shows what was paid before, the rounding and what is left', async () => {
    const shown = await texts(sampleRecord({prepaid: 100000, rounding: 25}));

    assert.deepEqual(shown.slice(shown.indexOf('Al betaald'), shown.indexOf('Betaling')), [
      ...['Al betaald', '-1.000,00', 'Afronding', '0,25'],
      ...['Te betalen', 'EUR 494,00'],
    ]);
  });

  test('shows what is on the document as a whole, with its reason where it has one', async () => {
    const allowanceCharges = [{reason: 'Korting', amount: -3450}, {amount: 500}];
    const shown = await texts(sampleRecord({totalExclVat: 120500, allowanceCharges}));

    assert.deepEqual(shown.slice(shown.indexOf('Korting'), shown.indexOf('Totaal exclusief btw')), [
      ...['Korting', '-34,50'],
      ...['Toeslagen en kortingen', '5,00'],
    ]);
  });

  test('shows no account on a document in the customer’s favor', async () => {
    const shown = await texts(sampleRecord({typeCode: '381', totalInclVat: -149375}));

    assert.ok(shown.includes('EUR -1.493,75'));
    assert.ok(!shown.includes('NL91 ABNA 0417 1643 00'));
  });

  test('goes on on further pages, each with the head of the table and its number', async () => {
    const [first] = sampleRecord().lines;
    assert.ok(first);
    const lines = Array.from({length: 70}, (_none, index) => ({...first, id: String(index)}));
    const pages = await textsOf(sampleRecord({lines}));

    assert.equal(pages.length, 3);
    for (const [index, page] of pages.entries()) {
      assert.ok(page.includes('Omschrijving'));
      assert.ok(page.includes(`Factuur F-2026-0042  ·  Pagina ${index + 1}/3`));
    }
    assert.equal(pages.flat().filter((text) => text === 'Licenties').length, 70);
  });

  test('knows that the yen has no decimals and the dinar three', async () => {
    const yen = await texts(sampleRecord({currency: 'JPY'}));
    const dinar = await texts(sampleRecord({currency: 'KWD'}));

    assert.ok(yen.includes('JPY 149.375'));
    assert.ok(dinar.includes('KWD 149,375'));
  });
});

describe('the language of a PDF', () => {
  const title = async (record: InvoiceRecord) => {
    const document = await PDFDocument.load(await writePdf(record), {updateMetadata: false});
    return document.getTitle()?.replace(' F-2026-0042', '');
  };

  test('is Dutch from a Dutch supplier, kind by kind', async () => {
    const titles = ['380', '381', '384', '751'].map((typeCode) => title(sampleRecord({typeCode})));

    assert.deepEqual(await Promise.all(titles), [
      'Factuur',
      'Creditfactuur',
      'Correctiefactuur',
      'Document (751)',
    ]);
  });

  test('is that of the supplier’s country, and English from any other', async () => {
    const countries = ['NO', 'SE', 'DK', 'FI', 'Nederland', 'GB', 'Nowhere'];
    const titles = await Promise.all(countries.map((country) => title(from(country))));

    assert.deepEqual(
      titles,
      ['Faktura', 'Faktura', 'Faktura', 'Lasku', 'Factuur', 'Invoice', 'Invoice'],
    );
    assert.deepEqual(
      countries.map((country) => documentLanguage(from(country))),
      ['nb', 'sv', 'da', 'fi', 'nl', 'en', 'en'],
    );
  });
});

describe('text in a PDF', () => {
  const described = (description: string) => {
    const [first] = sampleRecord().lines;
    assert.ok(first);
    return sampleRecord({lines: [{...first, description}]});
  };

  test('shows a question mark for each character that the fonts lack', async () => {
    const shown = await texts(described('Café “x” € 日本 😀 \u0065\u0301'));

    assert.ok(shown.includes('Café “x” € ?? ? é'));
  });

  test('breaks between words, and inside a word that is too long for a line', async () => {
    const shown = await texts(described(`${'woord '.repeat(20)}${'x'.repeat(120)}`));
    const wrapped = shown.filter((text) => /^(woord|x)/.test(text));

    assert.ok(wrapped.length > 3);
    assert.equal(wrapped.join('').replaceAll(' ', ''), 'woord'.repeat(20) + 'x'.repeat(120));
  });

  test('never stops the writing, whatever it is', async () => {
    const anything = fc.string({unit: 'binary', maxLength: 60});
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const {supplier} = sampleRecord();
        const record = {...described(text), number: text, paymentTerms: text};
        const bytes = await writePdf({...record, supplier: {...supplier, name: text}});
        assert.equal(bytes[0], 0x25);
      }),
      {numRuns: 60},
    );
  });
});

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
const skip = hasPdftotext ? false : 'pdftotext is not installed: no other program read the PDF.';

describe('another program', () => {
  test('reads the text of a PDF', {skip}, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'balie-pdf-'));
    const file = join(folder, 'invoice.pdf');
    writeFileSync(file, await writePdf(sampleRecord()));
    const text = execFileSync('pdftotext', ['-layout', file, '-'], {encoding: 'utf8'});
    rmSync(folder, {recursive: true});

    assert.match(text, /Factuur/);
    assert.match(text, /Totaal inclusief btw +EUR 1\.493,75/);
  });
});
