import type {TemplateResult} from 'lit';

import type {UsageInvoice} from '../../../api/resources/usage/schema.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {takeFocus} from '../../../ui/take-focus.js';
import type {ReportContext, ReportSection} from '../report-section.js';
import {accessNotice} from './access-notice.js';
import {OpenInvoice} from './open-invoice.js';
import {UsageInvoices} from './usage-invoices.js';

export {specificationStyles as styles} from './specification.styles.js';

/** What was billed: the usage invoices, and in their place the one that is open (A1, A3, A15, A16). */
export class Section implements ReportSection {
  readonly #context: ReportContext;
  readonly #invoices: UsageInvoices;
  readonly #opened: OpenInvoice;
  /** The page from which an invoice was opened. */
  #cursor = '';
  /** Whose invoices they are. */
  #scope: string | undefined;

  constructor(context: ReportContext) {
    this.#context = context;
    this.#invoices = new UsageInvoices(context, (invoice) => this.#open(invoice));
    this.#opened = new OpenInvoice(context, () => this.#close());
  }

  get state(): ElementState {
    return this.#isOpen ? this.#opened.state : this.#invoices.state;
  }

  update(): void {
    const scope = this.#context.portal.current?.scope;
    if (this.#scope !== undefined && scope !== this.#scope) this.#forget();
    this.#scope = scope;
    this.#opened.update();
  }

  disconnected(): void {
    this.#opened.disconnected();
  }

  render(): TemplateResult {
    const {view} = this.#isOpen ? this.#opened : this.#invoices;
    if (view.state === 'forbidden') return accessNotice(view.ask, this.#context.headingLevel());
    return this.#isOpen ? this.#opened.render() : this.#invoices.render();
  }

  get #isOpen(): boolean {
    return this.#context.view().invoice !== '';
  }

  #open({id, number}: UsageInvoice): void {
    this.#cursor = this.#context.view().cursor;
    this.#opened.open(number);
    this.#context.change({invoice: id});
  }

  #close(): void {
    const {invoice} = this.#context.view();
    takeFocus(this.#context.host, `[data-opens="${CSS.escape(invoice)}"]`);
    this.#context.change({invoice: '', cursor: this.#cursor});
    this.#cursor = '';
  }

  /** Another organization has other invoices and other companies. */
  #forget(): void {
    this.#cursor = '';
    const {tab, invoice} = this.#context.view();
    if (tab !== 'specification' || invoice === '') return;
    void this.#context.host.updateComplete.then(() =>
      this.#context.change({invoice: '', company: ''}),
    );
  }
}
