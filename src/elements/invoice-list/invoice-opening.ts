import {html, type ReactiveController, type TemplateResult} from 'lit';

import type {Invoice} from '../../api/resources/invoices/schema.js';
import {validRows} from '../../portal/check-answer.js';
import {connectionNotice} from '../../ui/connection-notice.js';
import {LazyPart} from '../../ui/lazy-part.js';
import type {DetailsPanel} from './details/details.js';
import type {ListContext} from './invoice-actions.js';
import {PARTS} from './invoice-parts.js';

/** What a press in a row may be meant for, other than the row. */
const INTERACTIVE = 'a, button, input, label, [popover], .details-row';

/** Whether the open document is one of the rows in view. */
export function isOnPage({page, opened}: ListContext): boolean {
  return validRows<Invoice>(page()).some(({id}) => id === opened());
}

/** The document that is open; its details are loaded with the first one that is opened. */
export class InvoiceOpening implements ReactiveController {
  readonly #context: ListContext;
  readonly #part: LazyPart<typeof import('./details/details.js')>;
  #panel: DetailsPanel | undefined;
  #jumping = false;

  constructor(context: ListContext) {
    this.#context = context;
    this.#part = new LazyPart(context.host, PARTS.details);
    context.host.addController(this);
  }

  /** Where the details stand, which is where focus goes with a jump. */
  get section(): HTMLElement | null | undefined {
    return this.#context.host.shadowRoot?.querySelector<HTMLElement>('.details');
  }

  /** Forgets what was done with documents, for another reader. */
  forget(): void {
    this.#panel?.forget();
  }

  hostConnected(): void {
    this.#context.host.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    this.#context.host.removeEventListener('click', this.#onClick);
  }

  hostUpdate(): void {
    if (this.#context.opened() && !this.#part.failed) void this.#part.request();
    const Panel = this.#part.current?.DetailsPanel;
    if (Panel) this.#panel ??= new Panel(this.#context, this.#onJump);
  }

  hostUpdated(): void {
    if (!this.#jumping || !this.section) return;
    this.#jumping = false;
    this.section.focus({preventScroll: true});
    this.section.scrollIntoView({block: 'nearest'});
  }

  /** The open document, when it is none of the page's rows; without its data while they are awaited. */
  pinned(): {invoice: Invoice | undefined} | undefined {
    const {opened, page} = this.#context;
    if (!opened() || !page() || isOnPage(this.#context)) return undefined;
    return {invoice: this.#panel?.invoice};
  }

  /** The details of the open document, or what is the case with them. */
  render(): TemplateResult | undefined {
    if (!this.#context.opened()) return undefined;
    if (this.#part.failed) {
      return connectionNotice(() => void this.#part.request());
    }
    return this.#panel?.render() ?? html`<div class="details" aria-busy="true"></div>`;
  }

  /** A press anywhere in a row opens it, unless it is meant for something else there or ends a selection of text. */
  readonly #onClick = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || target.closest(INTERACTIVE)) return;
    if (getSelection()?.type === 'Range') return;
    target.closest('tr')?.querySelector<HTMLElement>('.toggle')?.click();
  };

  readonly #onJump = (invoiceId: string): void => {
    this.#jumping = true;
    this.#context.open(invoiceId);
  };
}
