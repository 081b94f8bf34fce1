import {msg, str} from '@lit/localize';

import type {Money} from '../../../api/money.js';
import type {Invoice} from '../../../api/resources/invoices/schema.js';
import type {Cell} from '../../../files/table.js';
import {formatMoney, formatNumber, pluralOf} from '../../../i18n/format.js';
import type {InvalidRow} from '../../../portal/check-answer.js';
import {unreadableText} from '../invalid-row.js';
import {noMatchText} from '../invoice-notices.js';
import {columnText, kindText, statusLabels} from '../invoice-texts.js';

/** How much an export is; `total` is how many documents match, where the server knows. */
export function exportScope(total: number | undefined): string {
  if (total === undefined) {
    return msg('All documents that match, not just this page.', {id: 'invoice-list.export-scope'});
  }
  if (total === 0) return noMatchText();
  const count = formatNumber(total);
  return pluralOf(total) === 'one'
    ? msg(str`The ${count} document that matches.`, {id: 'invoice-list.export-scope-one'})
    : msg(str`All ${count} documents that match, not just this page.`, {
        id: 'invoice-list.export-scope-other',
      });
}

/** The heads of the columns. */
export function exportHeader(): string[] {
  return [
    columnText('number'),
    columnText('typeCode'),
    msg('Credits or corrects', {id: 'invoice-list.export-originals'}),
    columnText('issueDate'),
    columnText('dueDate'),
    msg('Currency', {id: 'invoice-list.export-currency'}),
    columnText('totalInclVat'),
    columnText('openAmount'),
    columnText('status'),
    msg('Payment received', {id: 'invoice-list.export-payment'}),
    msg('Shown from', {id: 'invoice-list.export-shown-from'}),
  ];
}

/** A document as a row; dates and amounts stay what they are. */
export function invoiceCells(invoice: Invoice, today: string): Cell[] {
  const {number, typeCode, issueDate, dueDate, totalInclVat, openAmount, pendingPayment} = invoice;
  const {currency} = totalInclVat;
  // The payment has columns of its own.
  const labels = statusLabels({...invoice, pendingPayment: undefined}, today);
  return [
    number,
    kindText(typeCode),
    invoice.originalInvoiceNumbers?.join(', '),
    {date: issueDate},
    dueDate === undefined ? undefined : {date: dueDate},
    currency,
    {money: totalInclVat},
    amountCell(openAmount, currency),
    labels.map(({text}) => text).join(', '),
    pendingPayment && amountCell(pendingPayment.amount, currency),
    // The day where the server keeps its books.
    pendingPayment && {date: pendingPayment.visibleFrom.slice(0, 10)},
  ];
}

/** What stands in the row of a document that cannot be read. */
export function unreadableCells(row: InvalidRow): Cell[] {
  return [row.text('number'), unreadableText()];
}

/** An amount of another currency than the row's is text, so that nobody adds it up with the others. */
function amountCell(money: Money, currency: string): Cell {
  return money.currency === currency ? {money} : formatMoney(money);
}
