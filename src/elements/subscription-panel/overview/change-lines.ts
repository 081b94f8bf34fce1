import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Subscription} from '../../../api/resources/subscription/schema.js';
import {formatInstant} from '../../../i18n/format.js';
import type {Phones} from '../../../ui/address/phones.js';
import {notice} from '../../../ui/notice.js';
import {supportContact} from '../support-contact.js';

const DAY = 24 * 60 * 60 * 1000;

/** Until when a change still makes the next period (S4); on the last day it stands out. */
export function untilLine({changesUntil, now}: Subscription): TemplateResult | typeof nothing {
  const left = Date.parse(changesUntil) - Date.parse(now);
  if (left < 0) return nothing;
  const until = formatInstant(changesUntil);
  if (left < DAY) {
    const text = msg(str`This is the last day of the billing period. Changes have to be made before ${until} to be in the next one.`, {
      id: 'subscription-panel.last-day',
    });
    return notice('warning', text, false);
  }
  return html`<p class="change-line">
    ${msg(str`Changes that are made before ${until} are in the next billing period.`, {
      id: 'subscription-panel.until',
    })}
  </p>`;
}

/** That the edition is not changed here, and who does it (S6, S7). */
export function editionLine(
  {supportContact: contact}: Subscription,
  phones: Phones | undefined,
): TemplateResult {
  return html`<p class="change-line">
    ${msg('The edition can only change with the billing period, and not from here.', {
      id: 'subscription-panel.edition-change',
    })}
    ${contact
      ? html`${msg('Contact:', {id: 'subscription-panel.contact'})} ${supportContact(contact, phones)}`
      : msg('Contact your supplier.', {id: 'subscription-panel.contact-supplier'})}
  </p>`;
}
