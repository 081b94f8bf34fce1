import {msg} from '@lit/localize';

import type {Money} from '../../../api/money.js';
import type {Invoice} from '../../../api/resources/invoices/schema.js';
import type {Cell} from '../../../files/table.js';
import {formatMoney} from '../../../i18n/format.js';
import type {InvalidRow} from '../../../portal/check-answer.js';
import {unreadableText} from '../invalid-row.js';
import {columnText, kindText, statusLabels} from '../invoice-texts.js';

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

/** A row for data that cannot be read, with as much as is known of it. */
export function unreadableCells(row: InvalidRow): Cell[] {
  const {length} = exportHeader();
  return [row.text('number'), unreadableText(), ...Array.from({length: length - 2}, () => undefined)];
}

/** An amount of another currency than the row's is text, so that nobody adds it up with the others. */
function amountCell(money: Money, currency: string): Cell {
  return money.currency === currency ? {money} : formatMoney(money);
}
