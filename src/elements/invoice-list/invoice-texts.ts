import {msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';

import type {Invoice, InvoiceSortField} from '../../api/resources/invoices/schema.js';
import {formatDate, formatNumber} from '../../i18n/format.js';
import {
  alertIcon,
  checkIcon,
  clockIcon,
  halfIcon,
  infoIcon,
  ringIcon,
  strikeIcon,
} from '../../ui/icons.js';

/** A status as it is drawn: shape, word and color together. */
export interface StatusLabel {
  tone: 'neutral' | 'success' | 'warning' | 'danger';
  icon: TemplateResult;
  text: string;
}

const KINDS: Record<string, () => string> = {
  '380': () => msg('Invoice', {id: 'invoice-list.kind-380'}),
  '381': () => msg('Credit note', {id: 'invoice-list.kind-381'}),
  '384': () => msg('Corrected invoice', {id: 'invoice-list.kind-384'}),
};

/** The kind of a document in words (Y8); an unknown one by its code. */
export function kindText(typeCode: string): string {
  const text = Object.hasOwn(KINDS, typeCode) ? KINDS[typeCode] : undefined;
  return text?.() ?? msg(str`Document (${typeCode})`, {id: 'invoice-list.kind-other'});
}

const STATUSES: Record<string, () => StatusLabel> = {
  open: () => ({
    tone: 'neutral',
    icon: ringIcon,
    text: msg('Open', {id: 'invoice-list.status-open'}),
  }),
  'partially-paid': () => ({
    tone: 'neutral',
    icon: halfIcon,
    text: msg('Partially paid', {id: 'invoice-list.status-partially-paid'}),
  }),
  paid: () => ({
    tone: 'success',
    icon: checkIcon,
    text: msg('Paid', {id: 'invoice-list.status-paid'}),
  }),
  credited: () => ({
    tone: 'neutral',
    icon: checkIcon,
    text: msg('Credited', {id: 'invoice-list.status-credited'}),
  }),
  voided: () => ({
    tone: 'neutral',
    icon: strikeIcon,
    text: msg('Voided', {id: 'invoice-list.status-voided'}),
  }),
  overdue: () => ({
    tone: 'danger',
    icon: alertIcon,
    text: msg('Overdue', {id: 'invoice-list.status-overdue'}),
  }),
};

/** A status in words, by the name that filters use; an unknown one as it came. */
export function statusLabel(status: string): StatusLabel {
  const label = Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined;
  return label?.() ?? {tone: 'neutral', icon: infoIcon, text: status};
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether something is still owed after the due date. */
export function isOverdue({dueDate, openAmount, voided}: Invoice, today: string): boolean {
  return !voided && dueDate !== undefined && dueDate < today && openAmount.amount > 0;
}

/** All that is to be said of an invoice's status, the most urgent first. */
export function statusLabels(invoice: Invoice, today: string): StatusLabel[] {
  if (invoice.voided) return [statusLabel('voided')];
  const {pendingPayment, dueDate, paymentStatus, totalInclVat} = invoice;
  const labels: StatusLabel[] = [];
  if (dueDate !== undefined && isOverdue(invoice, today)) {
    const days = formatNumber(daysBetween(dueDate, today));
    const text = msg(str`Overdue ${days} d`, {id: 'invoice-list.overdue-days'});
    labels.push({...statusLabel('overdue'), text});
    if (paymentStatus !== 'open') labels.push(statusLabel(paymentStatus));
  } else if (paymentStatus === 'paid' && totalInclVat.amount < 0) {
    const text = msg('Settled', {id: 'invoice-list.status-settled'});
    labels.push({...statusLabel('paid'), text});
  } else {
    labels.push(statusLabel(paymentStatus));
  }
  if (pendingPayment) {
    // The day where the server keeps its books; the hour is never promised to the minute (SM4).
    const from = formatDate(pendingPayment.visibleFrom.slice(0, 10));
    const text = msg(str`Payment received, shown from ${from}`, {id: 'invoice-list.pending'});
    labels.push({tone: 'warning', icon: clockIcon, text});
  }
  return labels;
}

/** The column of a field that the list can be sorted by. */
export function columnText(field: InvoiceSortField): string {
  switch (field) {
    case 'number':
      return msg('Number', {id: 'invoice-list.column-number'});
    case 'typeCode':
      return msg('Kind', {id: 'invoice-list.column-kind'});
    case 'issueDate':
      return msg('Issued', {id: 'invoice-list.column-issued'});
    case 'dueDate':
      return msg('Due', {id: 'invoice-list.column-due'});
    case 'totalInclVat':
      return msg('Total', {id: 'invoice-list.column-total'});
    case 'openAmount':
      return msg('Open amount', {id: 'invoice-list.column-open'});
    case 'status':
      return msg('Status', {id: 'invoice-list.column-status'});
  }
}
