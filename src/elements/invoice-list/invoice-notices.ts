import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {ApiError} from '../../api/errors.js';
import type {Person} from '../../api/resources/session/schema.js';
import {blank, noOrganization} from '../../ui/blank.js';
import {retryButton} from '../../ui/connection-notice.js';
import {failureText} from '../../ui/failure-notice.js';
import {forbiddenNotice} from '../../ui/forbidden-notice.js';
import {balanceBones} from './invoice-balance.js';

/** Why there is no balance. That the session has ended is said once, for the whole list. */
export function balanceFailure(error: ApiError, onRetry: () => void): TemplateResult {
  if (error.kind === 'unauthenticated') return balanceBones();
  return html`
    <p class="as-of" role="alert">${failureText(error)} ${retryButton('plain', onRetry)}</p>
  `;
}

/** No organization is in view: there is none, or one is to be chosen. */
export function noOrganizationNotice(
  reason: 'no-organization' | 'choose-organization',
): TemplateResult {
  const choose = msg('Choose an organization to see its invoices.', {id: 'invoice-list.choose'});
  return noOrganization(reason, choose);
}

/** The reader may not see invoices, and is told whom to ask. */
export function invoicesForbidden(ask: readonly Person[]): TemplateResult {
  const sentence = msg('You cannot view invoices.', {id: 'invoice-list.forbidden'});
  return forbiddenNotice(sentence, ask);
}

/** Said where filters leave nothing. */
export function noMatchText(): string {
  return msg('No document matches these filters.', {id: 'invoice-list.no-match'});
}

/** There is nothing to show; where filters are the cause they can be taken away. */
export function emptyNotice(filtered: boolean, onClear: () => void): TemplateResult {
  if (!filtered) return blank(msg('There are no invoices yet.', {id: 'invoice-list.none'}));
  return blank(
    noMatchText(),
    html`<button class="button" type="button" @click=${onClear}>
      ${msg('Clear filters', {id: 'list.clear-filters'})}
    </button>`,
  );
}
