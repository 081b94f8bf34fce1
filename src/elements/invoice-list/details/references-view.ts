import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {InvoiceDetails} from '../../../api/resources/invoices/details-schema.js';
import type {InvoiceFile} from '../../../api/resources/invoices/schema.js';
import {formatDate} from '../../../i18n/format.js';
import {visible} from '../../../ui/visible.js';
import {fileButton} from '../invoice-files.js';
import {block, fact} from './block.js';

/** Order, reference, period, and where the document was sent; nothing when none of it is known. */
export function referencesBlock(invoice: InvoiceDetails, level: number): TemplateResult | undefined {
  const {purchaseOrder, buyerReference, period, billedTo, paymentTerms} = invoice;
  const facts = [
    fact(msg('Order', {id: 'invoice-list.order'}), purchaseOrder && visible(purchaseOrder)),
    fact(
      msg('Your reference', {id: 'invoice-list.buyer-reference'}),
      buyerReference && visible(buyerReference),
    ),
    fact(msg('Period', {id: 'invoice-list.period'}), period && periodText(period)),
    fact(msg('Payment terms', {id: 'invoice-list.terms'}), paymentTerms && visible(paymentTerms)),
    fact(msg('Billed to', {id: 'invoice-list.billed-to'}), billedTo && addressOf(billedTo)),
    fact(msg('Sent', {id: 'invoice-list.sent'}), deliveryText(invoice.delivery)),
  ].filter((each) => each !== undefined);
  if (facts.length === 0) return undefined;
  const title = msg('References', {id: 'invoice-list.references'});
  return block(title, level, html`<dl class="facts">${facts}</dl>`);
}

function periodText({from, to}: {from: string; to: string}): string {
  return `${formatDate(from)} – ${formatDate(to)}`;
}

function addressOf({name, addressLines}: NonNullable<InvoiceDetails['billedTo']>): TemplateResult[] {
  return [name, ...addressLines].map(
    (text) => html`<span class="address-line"><bdi>${visible(text)}</bdi></span>`,
  );
}

function deliveryText(delivery: InvoiceDetails['delivery']): string | undefined {
  if (!delivery) return undefined;
  const {method} = delivery;
  const address = delivery.address === undefined ? '' : visible(delivery.address);
  switch (method) {
    case 'email':
      return address
        ? msg(str`by e-mail to ${address}`, {id: 'invoice-list.sent-email-to'})
        : msg('by e-mail', {id: 'invoice-list.sent-email'});
    case 'e-invoice':
      return address
        ? msg(str`as an e-invoice to ${address}`, {id: 'invoice-list.sent-e-invoice-to'})
        : msg('as an e-invoice', {id: 'invoice-list.sent-e-invoice'});
    case 'post':
      return msg('by post', {id: 'invoice-list.sent-post'});
    default:
      return [method, address].filter(Boolean).join(' ');
  }
}

/** The files of a document, each with its format and size; nothing to download for who may not. */
export function filesBlock(
  files: readonly InvoiceFile[],
  level: number,
  onDownload: ((file: InvoiceFile) => void) | undefined,
): TemplateResult | undefined {
  if (!onDownload || files.length === 0) return undefined;
  const title = msg('Files', {id: 'invoice-list.files'});
  const buttons = files.map(
    (file) => html`<li>${fileButton(file, () => onDownload(file))}</li>`,
  );
  return block(title, level, html`<ul class="file-list">${buttons}</ul>`, 'files-block');
}
