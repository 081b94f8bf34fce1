import {PDFDocument} from '@cantoo/pdf-lib';

import type {
  AllowanceChargeRecord,
  InvoiceRecord,
  LineRecord,
  PartyRecord,
} from '../store/records.js';
import {documentLanguage, partyCountry} from './countries.js';
import {formatAmount, formatDate, formatDecimal, formatPrice} from './pdf-format.js';
import {INK, PAGE, PdfSheet} from './pdf-sheet.js';
import {type PdfWords, pdfWords} from './pdf-words.js';

const LEFT = PAGE.margin;
const RIGHT = PAGE.width - PAGE.margin;
const MIDDLE = 318;
/** Where the columns of numbers end. */
const QUANTITY = 366;
const PRICE = 452;

/**
 * Writes a document as a PDF in its own language (Y25), amounts signed by their effect on the balance. The same record
 * gives the same bytes. Characters that the standard fonts lack come out as question marks.
 */
export async function writePdf(record: InvoiceRecord): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create({updateMetadata: false});
  const language = documentLanguage(record);
  const words = pdfWords[language];
  const title = `${kindOf(record, words)} ${record.number}`;
  const date = new Date(`${record.issueDate}T00:00:00Z`);
  document.setTitle(title.toWellFormed(), {showInWindowTitleBar: true});
  document.setLanguage(language);
  document.setAuthor(record.supplier.name.toWellFormed());
  document.setCreator('Balie');
  document.setProducer('Balie');
  document.setCreationDate(date);
  document.setModificationDate(date);

  const sheet = await PdfSheet.on(document);
  drawHead(sheet, record, words);
  drawLines(sheet, record, words);
  drawTotals(sheet, record, words);
  drawPayment(sheet, record, words);
  sheet.footer((page, pages) => `${title}  ·  ${words.page} ${page}/${pages}`);
  return new Uint8Array(await document.save());
}

function kindOf({typeCode}: InvoiceRecord, words: PdfWords): string {
  return words.kinds[typeCode] ?? `${words.document} (${typeCode})`;
}

function drawHead(sheet: PdfSheet, record: InvoiceRecord, words: PdfWords) {
  const top = sheet.y;
  sheet.text(kindOf(record, words), RIGHT, {size: 22, bold: true, color: INK.accent, right: true});
  for (const line of sheet.wrap(record.supplier.name, 260, {size: 14, bold: true})) {
    sheet.text(line, LEFT, {size: 14, bold: true});
    sheet.y -= 17;
  }
  drawParty(sheet, record.supplier, words, true);
  const below = sheet.y;
  sheet.y = Math.min(below - 22, top - 100);
  const level = sheet.y;
  sheet.text(words.billTo, LEFT, {size: 8.5, color: INK.quiet});
  sheet.y -= 14;
  for (const line of sheet.wrap(record.customer.name, 230, {bold: true})) {
    sheet.text(line, LEFT, {bold: true});
    sheet.y -= 13;
  }
  const atHome = partyCountry(record.customer) === partyCountry(record.supplier);
  drawParty(sheet, record.customer, words, atHome);
  const customerEnd = sheet.y;
  sheet.y = level;
  drawFacts(sheet, record, words);
  sheet.y = Math.min(sheet.y, customerEnd) - 24;
}

/** A register is called by the name that it has in one country, so a number of another is left out. */
function drawParty(sheet: PdfSheet, party: PartyRecord, words: PdfWords, atHome: boolean) {
  const {address, registrationNumber, vatNumber, email} = party;
  const lines = [
    ...address,
    atHome && registrationNumber && `${words.registrationNumber} ${registrationNumber}`,
    vatNumber && `${words.vatNumber} ${vatNumber}`,
    email,
  ];
  for (const text of lines) {
    if (!text) continue;
    for (const line of sheet.wrap(text, 240)) {
      sheet.text(line, LEFT, {size: 9, color: INK.quiet});
      sheet.y -= 12;
    }
  }
}

function drawFacts(sheet: PdfSheet, record: InvoiceRecord, words: PdfWords) {
  const {period} = record;
  const date = (value: string) => formatDate(value, words);
  const facts: [string, string | undefined][] = [
    [words.number, record.number],
    [words.issueDate, date(record.issueDate)],
    [words.dueDate, record.dueDate && date(record.dueDate)],
    [words.period, period && `${date(period.from)} – ${date(period.to)}`],
    [words.originalInvoice, record.originalInvoiceNumbers.join(', ')],
    [words.buyerReference, record.buyerReference],
    [words.purchaseOrder, record.purchaseOrder],
  ];
  for (const [label, value] of facts) {
    if (value === undefined || value === '') continue;
    sheet.text(label, MIDDLE, {size: 9, color: INK.quiet});
    for (const line of sheet.wrap(value, 112)) {
      sheet.text(line, RIGHT, {right: true});
      sheet.y -= 14;
    }
  }
}

function drawLines(sheet: PdfSheet, record: InvoiceRecord, words: PdfWords) {
  drawLinesHead(sheet, record, words);
  for (const line of record.lines) drawLine(sheet, line, record, words);
  const {lines, allowanceCharges, totalExclVat} = record;
  const sum = [...lines, ...allowanceCharges].reduce((total, {amount}) => total + amount, 0);
  for (const one of allowanceCharges) drawExtra(sheet, one, record, words);
  if (sum !== totalExclVat) drawExtra(sheet, {amount: totalExclVat - sum}, record, words);
}

/** What is in the total and in no line. */
function drawExtra(
  sheet: PdfSheet,
  {reason, amount}: AllowanceChargeRecord,
  record: InvoiceRecord,
  words: PdfWords,
) {
  makeRoom(sheet, 20, () => drawLinesHead(sheet, record, words));
  const [first = '', ...rest] = sheet.wrap(reason ?? words.extra, 330);
  sheet.text(first, LEFT + 6);
  sheet.text(formatAmount(amount, record, words), RIGHT - 6, {right: true});
  for (const text of rest) {
    sheet.y -= 12.5;
    makeRoom(sheet, 20, () => drawLinesHead(sheet, record, words));
    sheet.text(text, LEFT + 6);
  }
  sheet.y -= 20;
}

function drawLinesHead(sheet: PdfSheet, {currency}: InvoiceRecord, words: PdfWords) {
  sheet.band(LEFT, RIGHT - LEFT, 20);
  sheet.y -= 13.5;
  const style = {size: 8.5, bold: true, color: INK.accent};
  sheet.text(words.description, LEFT + 6, style);
  sheet.text(words.quantity, QUANTITY, {...style, right: true});
  sheet.text(words.unitPrice, PRICE, {...style, right: true});
  sheet.text(`${words.amount} (${currency})`, RIGHT - 6, {...style, right: true});
  sheet.y -= 22;
}

function drawLine(sheet: PdfSheet, line: LineRecord, record: InvoiceRecord, words: PdfWords) {
  const [first = '', ...rest] = sheet.wrap(line.description, 240);
  const header = () => drawLinesHead(sheet, record, words);
  makeRoom(sheet, Math.min(20 + rest.length * 12.5, 400), header);
  sheet.text(first, LEFT + 6);
  sheet.text(formatDecimal(line.quantity, words), QUANTITY, {right: true});
  sheet.text(formatPrice(line.unitPrice, record, words), PRICE, {right: true});
  sheet.text(formatAmount(line.amount, record, words), RIGHT - 6, {right: true});
  for (const text of rest) {
    sheet.y -= 12.5;
    makeRoom(sheet, 20, header);
    sheet.text(text, LEFT + 6);
  }
  sheet.y -= 7;
  sheet.rule(LEFT, RIGHT);
  sheet.y -= 14;
}

/** Goes to a new page when so many points do not fit any more. */
function makeRoom(sheet: PdfSheet, height: number, header: () => void = () => undefined) {
  if (sheet.fits(height)) return;
  sheet.addPage();
  header();
}

function drawTotals(sheet: PdfSheet, record: InvoiceRecord, words: PdfWords) {
  const {prepaid, rounding, totalInclVat} = record;
  const amount = (value: number) => formatAmount(value, record, words);
  const vat = record.vatBreakdown.map(({category, rate, taxable, tax}): [string, number] => {
    const percent = rate === undefined ? category : `${formatDecimal(shorten(rate), words)}%`;
    return [`${words.vat} ${percent} ${words.vatOver} ${amount(taxable)}`, tax];
  });
  const rows: [string, number][] = [
    [words.subtotal, record.totalExclVat],
    ...(vat.length > 0 ? vat : [[words.vat, record.totalVat] satisfies [string, number]]),
  ];
  const settled: [string, number][] = [
    [words.prepaid, -prepaid],
    [words.rounding, rounding],
  ];
  const after = settled.filter(([, value]) => value !== 0);
  sheet.y -= 6;
  for (const row of rows) drawTotal(sheet, row, record, words);
  drawTotal(sheet, [words.totalInclVat, totalInclVat], record, words, true);
  for (const row of after) drawTotal(sheet, row, record, words);
  if (after.length > 0) {
    drawTotal(sheet, [words.payable, totalInclVat - prepaid + rounding], record, words, true);
  }
}

function drawTotal(
  sheet: PdfSheet,
  [label, value]: [string, number],
  record: InvoiceRecord,
  words: PdfWords,
  strong = false,
) {
  makeRoom(sheet, 34);
  const amount = formatAmount(value, record, words);
  if (strong) {
    sheet.y += 3;
    sheet.band(MIDDLE - 56, RIGHT - MIDDLE + 56, 24);
    sheet.y -= 15.5;
  }
  const style = strong ? {size: 11, bold: true, color: INK.accent} : {};
  sheet.text(label, MIDDLE - 50, style);
  sheet.text(strong ? `${record.currency} ${amount}` : amount, RIGHT - 6, {...style, right: true});
  sheet.y -= strong ? 24 : 16;
}

/** `25.00` is 25 percent. */
function shorten(rate: string): string {
  return rate.includes('.') ? rate.replace(/\.?0+$/, '') : rate;
}

function drawPayment(sheet: PdfSheet, record: InvoiceRecord, words: PdfWords) {
  const {paymentReference, paymentTerms, dueDate} = record;
  // Nobody pays a document that is in the customer's favor.
  const payee = record.totalInclVat > 0 ? record.payee : undefined;
  const rows: [string, string | undefined][] = [
    [words.payee, payee?.name],
    ['IBAN', payee?.iban?.replaceAll(/(.{4})(?=.)/g, '$1 ')],
    ['BIC', payee?.bic],
    [words.reference, paymentReference],
    [words.dueDate, dueDate && formatDate(dueDate, words)],
    ['', paymentTerms],
  ];
  const known = rows.filter(([, value]) => value !== undefined && value !== '');
  if (known.length === 0) return;
  makeRoom(sheet, 34 + known.length * 14);
  sheet.y -= 18;
  sheet.text(words.payment, LEFT, {size: 11, bold: true, color: INK.accent});
  sheet.y -= 16;
  for (const [label, value = ''] of known) {
    sheet.text(label, LEFT, {size: 9, color: INK.quiet});
    const x = label === '' ? LEFT : LEFT + 110;
    for (const line of sheet.wrap(value, RIGHT - x)) {
      makeRoom(sheet, 14);
      sheet.text(line, x);
      sheet.y -= 14;
    }
  }
}
