import {PDFDocument} from '@cantoo/pdf-lib';

import {type Order, toDecimal} from '../../src/api/index.js';
import {INK, PAGE, PdfSheet} from './pdf-sheet.js';

/** Writes the confirmation of an order as a PDF, in English as the supplier's order desk does. The same order gives the same bytes. */
export async function writeOrderPdf(order: Order, organization: string): Promise<File> {
  const {number, createdAt, createdBy, description, effectiveFrom, total, confirmation} = order;
  const document = await PDFDocument.create({updateMetadata: false});
  const date = new Date(createdAt);
  document.setTitle(`Order confirmation ${number}`, {showInWindowTitleBar: true});
  document.setLanguage('en');
  document.setCreator('Balie');
  document.setProducer('Balie');
  document.setCreationDate(date);
  document.setModificationDate(date);
  const sheet = await PdfSheet.on(document);
  sheet.text('Order confirmation', PAGE.margin, {size: 20, bold: true, color: INK.accent});
  const lines: readonly (readonly [string, string])[] = [
    ['Number', number],
    ['Customer', organization],
    ['Ordered on', createdAt.slice(0, 10)],
    ['Ordered by', createdBy],
    ['What', description],
    ['Billed from', effectiveFrom],
    ['Total, excluding VAT', `${total.currency} ${toDecimal(total)}`],
  ];
  sheet.y -= 40;
  for (const [label, text] of lines) {
    sheet.text(label, PAGE.margin, {color: INK.quiet});
    sheet.text(text, PAGE.margin + 140);
    sheet.y -= 18;
  }
  const type = 'application/pdf';
  const bytes = new Uint8Array(await document.save());
  return new File([bytes], confirmation?.fileName ?? `${number}.pdf`, {type});
}
