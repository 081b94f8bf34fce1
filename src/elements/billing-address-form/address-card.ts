import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {BillingAddress} from '../../api/resources/billing-address/schema.js';
import type {Person} from '../../api/resources/session/schema.js';
import {formatList} from '../../i18n/format.js';
import {linesWithCountry} from '../../ui/address/address-lines.js';
import type {Phones} from '../../ui/address/phones.js';
import {editIcon} from '../../ui/icons-more.js';
import {visible} from '../../ui/visible.js';

interface CardOptions {
  address: BillingAddress;
  /** Writes the phone number as its country does, once it is there; E.164 until then. */
  phones: Phones | undefined;
  /** Absent for who may not change the address. */
  onEdit: (() => void) | undefined;
  /** Whether the address is being changed, so that the card is only for paper. */
  aside: boolean;
}

/** The address as it stands, line by line (R8). */
export function addressCard({address, phones, onEdit, aside}: CardOptions): TemplateResult {
  const {organizationName, email, phone} = address;
  const name = organizationName.trim();
  return html`
    <div class="card" part="card" ?hidden=${aside}>
      <address part="address">
        ${linesWithCountry(address).map((line) => cardLine(line, line === name ? 'name' : ''))}
        ${email || phone
          ? html`<div class="contact">
              ${email ? cardLine(email, 'email', msg('E-mail', {id: 'address.email'})) : nothing}
              ${phone
                ? cardLine(phones?.formatPhone(phone) ?? phone, '', msg('Phone', {id: 'address.phone'}))
                : nothing}
            </div>`
          : nothing}
      </address>
      ${onEdit
        ? html`<button class="button edit" part="edit" type="button" @click=${onEdit}>
            ${editIcon}${msg('Edit', {id: 'billing-address-form.edit'})}
            <span class="hidden-text">${msg('the billing address', {
              id: 'billing-address-form.edit-what',
            })}</span>
          </button>`
        : nothing}
    </div>
  `;
}

function cardLine(text: string, kind: string, label?: string): TemplateResult {
  return html`<p class=${`line ${kind}`}>${label === undefined
    ? nothing
    : html`<span class="label">${label}</span>`}<bdi>${visible(text)}</bdi></p>`;
}

/** Seven lines that are awaited (R8). */
export function addressBones(): TemplateResult {
  const lines = ['long', '', 'long', '', 'short', 'long', ''];
  return html`
    <div class="card" part="card" aria-busy="true">
      <div class="bones">
        ${lines.map((width) => html`<p class="line"><span class="bone" data-width=${width}></span></p>`)}
      </div>
    </div>
  `;
}

/** What a reader is told who may not change the address, and whom to ask (Y12, Y13). */
export function readerLine(ask: readonly Person[]): TemplateResult {
  const names = visible(formatList(ask.map(({name}) => name)));
  return html`
    <p class="reader">
      <bdi>${names === ''
        ? msg('You can view the billing address. An Admin can change it.', {
            id: 'billing-address-form.viewer',
          })
        : msg(str`You can view the billing address. An Admin can change it: ${names}.`, {
            id: 'billing-address-form.viewer-ask',
          })}</bdi>
    </p>
  `;
}
