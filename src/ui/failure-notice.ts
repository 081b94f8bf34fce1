import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ApiError, ApiErrorKind} from '../api/errors.js';
import {policyFor} from '../portal/failure-policy.js';
import {connectionText, retryButton} from './connection-notice.js';
import {alertIcon} from './icons.js';

const UNAVAILABLE = () =>
  msg('The service does not answer at the moment.', {id: 'failure.unavailable'});
const CHANGED = () => msg('This has changed in the meantime.', {id: 'failure.changed'});

const TEXTS: Record<ApiErrorKind, () => string> = {
  unauthenticated: () => msg('Your session has ended. Sign in again.', {id: 'failure.session'}),
  forbidden: () => msg('You do not have access to this.', {id: 'failure.forbidden'}),
  'not-found': () => msg('This is not available to you.', {id: 'failure.not-found'}),
  conflict: CHANGED,
  gone: CHANGED,
  'precondition-failed': CHANGED,
  invalid: () => msg('The service did not accept this request.', {id: 'failure.invalid'}),
  'rate-limited': () =>
    msg('There were too many requests. Wait a moment.', {id: 'failure.rate-limited'}),
  unavailable: UNAVAILABLE,
  network: connectionText,
  timeout: () => msg('The service took too long to answer.', {id: 'failure.timeout'}),
  contract: () =>
    msg('The service sent an answer that cannot be read.', {id: 'failure.contract'}),
  unsupported: () =>
    msg('This part of the page is not set up completely.', {id: 'failure.unsupported'}),
};

/** What went wrong, in words for the person who uses the page. */
export function failureText(error: ApiError): string {
  return TEXTS[error.kind]();
}

/** What stands in the place of something that waits for the user to sign in again. */
export function signedOutText(): string {
  return msg('Signed out. This goes on once you have signed in again.', {id: 'failure.signed-out'});
}

/** What support needs to find the call; empty when there is nothing to go by. */
export function smallPrint(error: ApiError): TemplateResult | typeof nothing {
  if (error.kind === 'unsupported') return html`<small><bdi>${error.message}</bdi></small>`;
  const {requestId} = error;
  if (requestId === undefined) return nothing;
  return html`<small>${msg(str`Request ${requestId}`, {id: 'failure.request'})}</small>`;
}

/**
 * A failure in the place of what it kept away: what could not be done, where that does not show; what happened, a way on, and the
 * request's id in small print.
 */
export function failureNotice(
  error: ApiError,
  onRetry: () => void,
  undone: string | TemplateResult = '',
): TemplateResult {
  const remedy = policyFor(error).remedy;
  return html`
    <div class="notice" part="notice" data-tone="danger" role="alert">
      ${alertIcon}
      <p>${undone} ${failureText(error)} ${smallPrint(error)}</p>
      ${remedy === 'none' || remedy === 'ask-administrator'
        ? nothing
        : retryButton('button', onRetry)}
    </div>
  `;
}
