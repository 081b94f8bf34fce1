import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {BillingDetails, EInvoicing} from '../../../api/resources/billing-details/schema.js';
import type {Person} from '../../../api/resources/session/schema.js';
import {formatList} from '../../../i18n/format.js';
import {linesWithCountry} from '../../../ui/address/address-lines.js';
import type {Phones} from '../../../ui/address/phones.js';
import {editIcon} from '../../../ui/icons-more.js';
import {safeUrl} from '../../../ui/safe-url.js';
import {visible} from '../../../ui/visible.js';
import {supportContact} from '../support-contact.js';
import {contactText, operatorText, schemeText, wayText} from './details-texts.js';

interface ReadingView {
  details: BillingDetails;
  phones: Phones | undefined;
  /** Absent for who may not change them. */
  onEdit: (() => void) | undefined;
}

/** How and where invoices are sent (S16–S23), and what is changed elsewhere (S17–S19). */
export function readingView({details, phones, onEdit}: ReadingView): TemplateResult {
  return html`
    <div class="details-card">
      <dl class="detail-rows">
        ${sendingRows(details, phones)} ${companyRows(details, phones)}
      </dl>
      ${onEdit
        ? html`<button class="button edit-details" type="button" @click=${onEdit}>
            ${editIcon}${msg('Edit', {id: 'billing-address-form.edit'})}
            <span class="hidden-text">${msg('the billing details', {
              id: 'subscription-panel.edit-what',
            })}</span>
          </button>`
        : nothing}
    </div>
  `;
}

function row(name: string, value: unknown): TemplateResult {
  return html`
    <div class="detail">
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>
  `;
}

function sendingRows(details: BillingDetails, phones: Phones | undefined): unknown {
  const {deliveryMethod, contact, eInvoicing} = details;
  const who = contactText(contact);
  const nobody = msg('Nobody', {id: 'subscription-panel.no-contact'});
  return [
    row(
      msg('Invoices are sent', {id: 'subscription-panel.way'}),
      html`<strong><bdi>${wayText(deliveryMethod)}</bdi></strong>`,
    ),
    row(
      msg('Contact person', {id: 'subscription-panel.billing-contact'}),
      who === '' ? nobody : html`<bdi>${who}</bdi>`,
    ),
    row(
      msg('Billing address', {id: 'billing-address-form.heading'}),
      addressValue(details.address, phones),
    ),
    eInvoicing ? electronicRow(eInvoicing, deliveryMethod === 'e-invoice') : nothing,
  ];
}

function addressValue(address: BillingDetails['address'], phones: Phones | undefined) {
  const {email, phone} = address;
  const written = phone === undefined ? undefined : (phones?.formatPhone(phone) ?? phone);
  const lines = [...linesWithCountry(address), ...(email ? [email] : []), ...(written ? [written] : [])];
  return lines.map((line) => html`<p class="detail-line"><bdi>${visible(line)}</bdi></p>`);
}

function electronicRow(eInvoicing: EInvoicing, isOn: boolean): TemplateResult {
  const {schemeId, address, operatorCode} = eInvoicing;
  const where = [schemeText(schemeId), visible(address)].join(' ').trim();
  const operator = operatorText(operatorCode);
  return row(
    msg('E-invoice address', {id: 'subscription-panel.e-invoice-address'}),
    html`
      <p class="detail-line"><bdi>${where}</bdi></p>
      ${operator === ''
        ? nothing
        : html`<p class="detail-line"><bdi>${msg(str`Operator: ${operator}`, {
            id: 'subscription-panel.operator-is',
          })}</bdi></p>`}
      ${isOn ? nothing : html`<p class="detail-note">${unusedText(eInvoicing)}</p>`}
    `,
  );
}

/** Kept while another way is chosen (SM9). */
function unusedText({schemeId, address, operatorCode}: EInvoicing): string {
  const isComplete = [schemeId, address, operatorCode].every((text) => text.trim() !== '');
  return isComplete
    ? msg('Not in use; it is kept for when you choose e-invoices.', {
        id: 'subscription-panel.e-invoicing-off',
      })
    : msg('Not in use, and not complete yet.', {id: 'subscription-panel.e-invoicing-incomplete'});
}

function companyRows(details: BillingDetails, phones: Phones | undefined): unknown {
  const {companyName, companySettingsUrl, vatNumber, supportContact: contact} = details;
  const settings = msg('Change it in the company settings', {
    id: 'subscription-panel.company-settings',
  });
  return [
    row(
      msg('Company name', {id: 'subscription-panel.company-name'}),
      html`
        <bdi>${visible(companyName)}</bdi>
        <p class="detail-note">
          ${companySettingsUrl === undefined
            ? msg('It is changed in the company settings.', {
                id: 'subscription-panel.in-company-settings',
              })
            : html`<a href=${safeUrl(companySettingsUrl)} rel="noopener noreferrer">${settings}</a>`}
        </p>
      `,
    ),
    row(
      msg('VAT number', {id: 'subscription-panel.vat-number'}),
      html`
        ${vatNumber === undefined
          ? msg('Not known', {id: 'subscription-panel.no-vat-number'})
          : html`<bdi>${visible(vatNumber)}</bdi>`}
        <p class="detail-note">
          ${msg('Another one takes a contract transfer, by customer service.', {
            id: 'subscription-panel.contract-transfer',
          })}
          ${contact ? supportContact(contact, phones) : nothing}
        </p>
      `,
    ),
  ];
}

/** What a reader is told who may not change the billing details, and whom to ask. */
export function readerLine(ask: readonly Person[]): TemplateResult {
  const names = visible(formatList(ask.map(({name}) => name)));
  return html`
    <p class="details-reader">
      <bdi>${names === ''
        ? msg('You can view the billing details, and not change them.', {
            id: 'subscription-panel.details-viewer',
          })
        : msg(str`You can view the billing details. Ask who can give you the right to change them: ${names}.`, {
            id: 'subscription-panel.details-viewer-ask',
          })}</bdi>
    </p>
  `;
}
