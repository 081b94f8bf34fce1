import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {InvoiceEvent} from '../../../api/resources/invoices/details-schema.js';
import {formatDate, formatMoney} from '../../../i18n/format.js';
import {visible} from '../../../ui/visible.js';
import {block} from './block.js';

/** What happened to a document, with the day of each, oldest first. */
export function historyBlock(history: readonly InvoiceEvent[], level: number): TemplateResult {
  const title = msg('What happened', {id: 'invoice-list.history'});
  const items = history.map(
    (event) => html`
      <li><time datetime=${event.date}>${formatDate(event.date)}</time> <bdi>${eventText(event)}</bdi></li>
    `,
  );
  return block(title, level, html`<ol class="history">${items}</ol>`);
}

/** With the amount behind it, where there is one. */
function withAmount(text: string, {amount}: InvoiceEvent): string {
  return amount ? `${text}: ${formatMoney(amount)}` : text;
}

const TEXTS: Record<string, (event: InvoiceEvent) => string> = {
  issued: () => msg('Issued', {id: 'invoice-list.event-issued'}),
  sent: () => msg('Sent', {id: 'invoice-list.event-sent'}),
  reminded: () => msg('Reminder sent', {id: 'invoice-list.event-reminded'}),
  'payment-received': (event) => {
    const text = withAmount(msg('Payment received', {id: 'invoice-list.event-received'}), event);
    if (event.visibleFrom === undefined) return text;
    // The day where the server keeps its books; the hour is never promised to the minute (SM4).
    const from = formatDate(event.visibleFrom.slice(0, 10));
    return msg(str`${text}, shown from ${from}`, {id: 'invoice-list.event-shown-from'});
  },
  'payment-shown': (event) =>
    withAmount(msg('Payment in the open amount', {id: 'invoice-list.event-shown'}), event),
  credited: (event) => {
    const number = visible(event.documentNumber ?? '–');
    const text = msg(str`Credited by ${number}`, {id: 'invoice-list.event-credited'});
    return withAmount(text, event);
  },
  corrected: ({documentNumber}) => {
    const number = visible(documentNumber ?? '–');
    return msg(str`Corrected by ${number}`, {id: 'invoice-list.event-corrected'});
  },
  voided: () => msg('Voided', {id: 'invoice-list.event-voided'}),
};

function eventText(event: InvoiceEvent): string {
  const text = Object.hasOwn(TEXTS, event.event) ? TEXTS[event.event] : undefined;
  return text?.(event) ?? withAmount(event.event, event);
}
