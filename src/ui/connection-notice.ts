import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {alertIcon} from './icons.js';

/** What is said where nothing can be reached, not even the words for other failures. */
export function connectionText(): string {
  return msg('There is no connection to the service.', {id: 'failure.network'});
}

/** The way to do what failed once more, with the weight of a button or plain within a text. */
export function retryButton(look: 'button' | 'plain', onRetry: () => void): TemplateResult {
  return html`
    <button class=${look} type="button" @click=${onRetry}>
      ${msg('Try again', {id: 'failure.retry'})}
    </button>
  `;
}

/** The notice for a part of an element that cannot be loaded. */
export function connectionNotice(onRetry: () => void): TemplateResult {
  return html`
    <div class="notice" part="notice" data-tone="danger" role="alert">
      ${alertIcon}
      <p>${connectionText()}</p>
      ${retryButton('button', onRetry)}
    </div>
  `;
}
