import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {ApiError} from '../../../api/errors.js';
import {invoiceDetailsEndpoints} from '../../../api/resources/invoices/details-endpoints.js';
import type {InvoiceDetails} from '../../../api/resources/invoices/details-schema.js';
import type {InvoicesApi} from '../../../api/resources/invoices/invoices-api.js';
import type {Query, View} from '../../../portal/query.js';
import {failureNotice, signedOutText} from '../../../ui/failure-notice.js';
import {visible} from '../../../ui/visible.js';
import type {ListContext} from '../invoice-actions.js';
import {invoicesForbidden} from '../invoice-notices.js';
import {isOnPage} from '../invoice-opening.js';
import {InvoicePayment} from '../payment/invoice-payment.js';
import {amountsBlock} from './amounts-view.js';
import {readChain} from './chain.js';
import {chainSentence} from './chain-sentence.js';
import {chainBlock} from './chain-view.js';
import {historyBlock} from './history-view.js';
import {linesBlock} from './lines-view.js';
import {filesBlock, referencesBlock} from './references-view.js';

/** All that is known of the open document. */
export class DetailsPanel {
  readonly #context: ListContext;
  readonly #query: Query<InvoicesApi['get']>;
  readonly #payment: InvoicePayment;
  readonly #jump: (invoiceId: string) => void;

  /** `jump` opens another document and takes the reader there. */
  constructor(context: ListContext, jump: (invoiceId: string) => void) {
    const {host, portal, opened} = context;
    this.#context = context;
    this.#jump = jump;
    this.#payment = new InvoicePayment(host, () => portal.current);
    this.#query = portal.query(invoiceDetailsEndpoints.get, () =>
      opened() ? {invoiceId: opened()} : undefined,
    );
    this.#query.update();
  }

  /** The open document, once it is known. */
  get invoice(): InvoiceDetails | undefined {
    const view = this.#view;
    return view.state === 'ready' ? view.data : undefined;
  }

  /** Forgets what was done with documents. */
  forget(): void {
    this.#payment.forget();
  }

  /** The details, or what keeps them away. */
  render(): TemplateResult {
    const view = this.#view;
    const number = view.state === 'ready' ? visible(view.data.number) : '';
    const label = number
      ? msg(str`Details of ${number}`, {id: 'invoice-list.details-of'})
      : msg('Details', {id: 'invoice-list.details'});
    return html`
      <div
        class="details"
        part="details"
        role="group"
        tabindex="-1"
        aria-label=${label}
        aria-busy=${view.state === 'loading'}
      >
        ${this.#renderView(view)}
      </div>
    `;
  }

  /** Until the data of another document are there, those of the one before are not shown in its place. */
  get #view(): View<InvoiceDetails> {
    const {view} = this.#query;
    if (view.state !== 'ready' || view.data.id === this.#context.opened()) return view;
    if (view.error) return {state: 'error', error: view.error};
    if (view.refreshing) return {state: 'loading'};
    const error = new ApiError('contract', 'The answer is about another document.');
    return {state: 'error', error};
  }

  #renderView(view: View<InvoiceDetails>): TemplateResult | typeof nothing {
    switch (view.state) {
      case 'empty':
        return nothing;
      case 'loading':
        return html`
          <span class="hidden-text">${msg('Loading…', {id: 'invoice-list.details-loading'})}</span>
          <div class="blocks">${[1, 2, 3].map(() => html`<span class="bone"></span>`)}</div>
        `;
      case 'forbidden':
        return invoicesForbidden(view.ask);
      case 'error':
        return html`
          ${this.#renderFailure(view.error) ?? html`<p class="elsewhere">${signedOutText()}</p>`}
          <button class="plain" type="button" @click=${() => this.#context.open('')}>
            ${msg('Close', {id: 'invoice-list.details-close'})}
          </button>
        `;
      case 'ready':
        return html`
          ${view.error && this.#renderFailure(view.error)} ${this.#renderDetails(view.data)}
        `;
    }
  }

  /** Nothing when the session has ended, which is said once, for the whole list. */
  #renderFailure(error: ApiError): TemplateResult | undefined {
    if (error.kind === 'unauthenticated') return undefined;
    return failureNotice(error, () => this.#query.retry());
  }

  #renderDetails(invoice: InvoiceDetails): TemplateResult {
    const {host, rowActions, onlinePayment} = this.#context;
    const level = Math.min(6, host.headingLevel + 1);
    const chain = readChain(invoice);
    const {history = [], lines = [], files} = invoice;
    const actions = rowActions();
    const onDownload =
      actions && ((file: (typeof files)[number]) => actions.onDownload(invoice, file));
    return html`
      ${isOnPage(this.#context)
        ? nothing
        : html`<p class="elsewhere">
            ${msg('This document is elsewhere in the list.', {id: 'invoice-list.elsewhere'})}
          </p>`}
      ${chain
        ? html`<p class="chain-sentence"><bdi>${chainSentence(invoice, chain)}</bdi></p>`
        : nothing}
      <div class="blocks">
        ${amountsBlock(invoice, level)} ${this.#payment.render(invoice, onlinePayment(), level)}
        ${history.length > 0 ? historyBlock(history, level) : nothing}
        ${chain ? chainBlock(invoice, chain, {level, open: this.#jump}) : nothing}
        ${referencesBlock(invoice, level)} ${filesBlock(files, level, onDownload)}
      </div>
      ${lines.length > 0 ? linesBlock(lines, level) : nothing}
    `;
  }
}
