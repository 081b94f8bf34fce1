import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {invoicesEndpoints} from '../../api/resources/invoices/endpoints.js';
import type {OpenBalance} from '../../api/resources/invoices/schema.js';
import {formatMoney} from '../../i18n/format.js';
import {PortalController} from '../../portal/portal-controller.js';
import {BalieElement, type ElementState} from '../../ui/balie-element.js';
import {failureNotice} from '../../ui/failure-notice.js';
import {forbiddenNotice} from '../../ui/forbidden-notice.js';
import {SampleElementContinueEvent} from './sample-element.events.js';
import {styles} from './sample-element.styles.js';

/**
 * Welcomes the reader with what is open for the organization in view.
 *
 * @tagname sample-element
 * @slot heading - Replaces the heading's text.
 * @slot help - Words or links of the host's own, beside the heading.
 * @fires {SampleElementContinueEvent} sample-element-continue - The user wants to go on; the page knows where to.
 * @keyboard Tab, Shift+Tab - Goes to the button, and on.
 * @keyboard Enter or Space on the button - Asks the page to go on.
 * @csspart root - All of it.
 * @csspart heading - The heading.
 * @csspart notice - A notice in place of, or above, the amounts.
 */
export class SampleElement extends BalieElement {
  static override readonly styles = styles;

  readonly #portal = new PortalController(this);
  readonly #balance = this.#portal.query(invoicesEndpoints.openBalance, () => ({}));

  protected override currentState(): ElementState {
    const view = this.#balance.view;
    const isEmpty = view.state === 'ready' && view.data.balances.length === 0;
    return isEmpty ? 'empty' : view.state;
  }

  protected override renderContent(): TemplateResult {
    return html`
      <header>
        ${this.renderHeading(msg('Welcome', {id: 'sample-element.heading'}))}
        <slot name="help"></slot>
      </header>
      <p class="summary" role="status"><bdi>${this.#summary}</bdi></p>
      ${this.#renderView()}
    `;
  }

  /** What is told once when it changes; failures tell themselves. */
  get #summary(): string {
    const view = this.#balance.view;
    if (view.state === 'empty') {
      return view.reason === 'no-organization'
        ? msg('You do not have access to an organization yet.', {id: 'organization.none'})
        : msg('Choose an organization first.', {id: 'sample-element.choose'});
    }
    if (view.state !== 'ready') return '';
    const name = this.#portal.current?.organization?.name ?? '';
    return view.data.balances.length === 0
      ? msg(str`Nothing is open for ${name}.`, {id: 'sample-element.none'})
      : msg(str`Open balance of ${name}`, {id: 'sample-element.summary'});
  }

  #renderView(): TemplateResult | typeof nothing {
    const view = this.#balance.view;
    switch (view.state) {
      case 'loading':
        return html`<p aria-busy="true"><span class="bone"></span></p>`;
      case 'empty':
        return nothing;
      case 'forbidden':
        return forbiddenNotice(
          msg('You cannot view this.', {id: 'sample-element.forbidden'}),
          view.ask,
        );
      case 'error':
        return failureNotice(view.error, this.#onRetry);
      case 'ready':
        return html`
          ${view.error ? failureNotice(view.error, this.#onRetry) : nothing}
          ${this.#renderBalances(view.data)}
        `;
    }
  }

  #renderBalances({balances}: OpenBalance): TemplateResult {
    return html`
      ${balances.map(({open}) => html`<p class="amount">${formatMoney(open)}</p>`)}
      <button class="button" type="button" @click=${this.#onContinue}>
        ${msg('Continue', {id: 'sample-element.continue'})}
      </button>
    `;
  }

  readonly #onRetry = (): void => {
    this.#balance.retry();
  };

  readonly #onContinue = (): void => {
    const organizationId = this.#portal.current?.organization?.id;
    if (organizationId === undefined) return;
    this.dispatchEvent(new SampleElementContinueEvent(organizationId));
  };
}
