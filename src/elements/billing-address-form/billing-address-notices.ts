import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Person} from '../../api/resources/session/schema.js';
import {blank, noOrganization} from '../../ui/blank.js';
import {forbiddenNotice} from '../../ui/forbidden-notice.js';

/** No organization is in view: there is none, or one is to be chosen. */
export function noOrganizationNotice(
  reason: 'no-organization' | 'choose-organization',
): TemplateResult {
  const choose = msg('Choose an organization to see its billing address.', {
    id: 'billing-address-form.choose',
  });
  return noOrganization(reason, choose);
}

/** Nobody has filled in an address; who may do so can begin here. */
export function emptyNotice(onAdd: (() => void) | undefined): TemplateResult {
  return blank(
    msg('There is no billing address yet.', {id: 'billing-address-form.none'}),
    onAdd &&
      html`<button class="button edit" part="edit" type="button" @click=${onAdd}>
        ${msg('Add the billing address', {id: 'billing-address-form.add'})}
      </button>`,
  );
}

/** The reader may not see the address, and is told whom to ask. */
export function addressForbidden(ask: readonly Person[]): TemplateResult {
  const sentence = msg('You cannot view the billing address.', {
    id: 'billing-address-form.forbidden',
  });
  return forbiddenNotice(sentence, ask);
}
