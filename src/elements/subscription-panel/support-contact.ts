import {html, nothing, type TemplateResult} from 'lit';

import type {SupportContact} from '../../api/resources/subscription/schema.js';
import type {Phones} from '../../ui/address/phones.js';
import {safeUrl} from '../../ui/safe-url.js';
import {visible} from '../../ui/visible.js';

/** Whom to turn to for what is not changed here (S6, S19), with every way there is to reach them. */
export function supportContact(
  {name, email, phone, url}: SupportContact,
  phones: Phones | undefined,
): TemplateResult {
  const written = phone === undefined ? '' : (phones?.formatPhone(phone) ?? phone);
  const known = visible(name);
  return html`
    <span class="support-contact">
      <bdi>
        ${url === undefined
          ? known
          : html`<a href=${safeUrl(url)} rel="noopener noreferrer">${known}</a>`}
      </bdi>
      ${email === undefined
        ? nothing
        : html`<bdi><a href=${safeUrl(`mailto:${email}`)}>${visible(email)}</a></bdi>`}
      ${phone === undefined
        ? nothing
        : html`<bdi><a href=${safeUrl(`tel:${phone}`)}>${visible(written)}</a></bdi>`}
    </span>
  `;
}
