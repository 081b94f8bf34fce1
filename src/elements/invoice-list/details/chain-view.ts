import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ChainDocument, InvoiceDetails} from '../../../api/resources/invoices/details-schema.js';
import {formatDate, formatMoney} from '../../../i18n/format.js';
import {visible} from '../../../ui/visible.js';
import {kindText} from '../invoice-texts.js';
import {block} from './block.js';
import {type Chain, effectOf} from './chain.js';

/** The documents that one is tied to, both ways, each with a way to it (Y8, BG-3). */
export function chainBlock(
  invoice: InvoiceDetails,
  chain: Chain,
  {level, open}: {level: number; open: (invoiceId: string) => void},
): TemplateResult {
  const is = (effect: string) => (document: ChainDocument) => effectOf(document) === effect;
  const {originals, credits, corrections, others} = chain;
  const groups: [string, readonly ChainDocument[]][] = [
    [doesText(invoice), originals],
    [msg('Credited by', {id: 'invoice-list.related-credited-by'}), credits],
    [
      msg('Corrected by', {id: 'invoice-list.related-corrected-by'}),
      corrections.filter(is('corrects')),
    ],
    [msg('Referred to by', {id: 'invoice-list.related-named-by'}), corrections.filter(is('names'))],
    [msg('Further on', {id: 'invoice-list.related-further'}), others],
  ];
  const content = groups
    .filter(([, documents]) => documents.length > 0)
    .map(
      ([relation, documents]) => html`
        <dt>${relation}</dt>
        ${documents.map((document) => html`<dd>${documentLink(document, open)}</dd>`)}
      `,
    );
  const title = msg('Related documents', {id: 'invoice-list.related'});
  return block(title, level, html`<dl class="chain">${content}</dl>`);
}

function doesText(invoice: InvoiceDetails): string {
  switch (effectOf(invoice)) {
    case 'credits':
      return msg('Credits', {id: 'invoice-list.related-credits'});
    case 'corrects':
      return msg('Corrects', {id: 'invoice-list.related-corrects'});
    case 'names':
      return msg('Refers to', {id: 'invoice-list.related-names'});
  }
}

function documentLink(document: ChainDocument, open: (invoiceId: string) => void): TemplateResult {
  const {id, number, typeCode, issueDate, totalInclVat, voided} = document;
  if (id === undefined) {
    return html`
      <bdi>${visible(number)}</bdi>
      <small>${msg('not in this list', {id: 'invoice-list.related-missing'})}</small>
    `;
  }
  const facts = [
    typeCode !== undefined && kindText(typeCode),
    issueDate !== undefined && formatDate(issueDate),
    totalInclVat && formatMoney(totalInclVat),
    voided && msg('voided', {id: 'invoice-list.related-voided'}),
  ];
  const said = facts.filter(Boolean).join(' · ');
  const name = msg(str`Go to ${visible(number)}`, {id: 'invoice-list.related-go'});
  return html`
    <button class="plain link" type="button" aria-label=${name} @click=${() => open(id)}>
      <bdi>${visible(number)}</bdi>
    </button>
    ${said ? html`<small>${said}</small>` : nothing}
  `;
}
