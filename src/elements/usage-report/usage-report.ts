import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {usageEndpoints} from '../../api/resources/usage/endpoints.js';
import {PortalController} from '../../portal/portal-controller.js';
import {numberOr, text, wordList} from '../../ui/attributes.js';
import {BalieElement, type ElementState} from '../../ui/balie-element.js';
import {boneLines} from '../../ui/bones.js';
import {connectionNotice} from '../../ui/connection-notice.js';
import {LazyPart} from '../../ui/lazy-part.js';
import {LazySections} from '../../ui/lazy-sections.js';
import {DEFAULT_PAGE_SIZE} from '../../ui/list/page-size.js';
import type {OtherTab} from '../../ui/other-tab.js';
import {partFailure} from '../../ui/part-failure.js';
import {Patience} from '../../ui/patience.js';
import {tabPanel, tabs} from '../../ui/tabs.js';
import {PARTS, TAB_PARTS} from './report-parts.js';
import type {ReportContext} from './report-section.js';
import {type UsageReportView, type UsageTab, UsageViewChangedEvent} from './usage-report.events.js';
import {styles} from './usage-report.styles.js';
import {USAGE_TABS, viewOf} from './usage-view.js';

/** How many lines stand for what is awaited. */
const BONES = 8;

/**
 * What was sent and received, and what was billed for it (A1–A16). Own usage lists the documents of one company by their day of creation, by
 * which they are billed (A7), with a chart by month and channel; the specification has the supplier's invoices for usage, each summed by
 * type and line by line, for one company or all of them.
 *
 * @tagname usage-report
 * @slot heading - Replaces the heading's text.
 * @slot help - Words or links of the host's own, beside the heading.
 * @fires {UsageViewChangedEvent} usage-view-changed - The user went to another tab, company or period, filtered, opened an invoice or turned a page.
 * @fires {UsageExportEvent} usage-export - Documents, or the lines of a usage invoice, are about to be exported; cancel it to do that yourself.
 * @fires {UsageExportedEvent} usage-exported - They were saved as a file.
 * @keyboard Arrow keys on a tab - Go to the other tab, and show it.
 * @keyboard Tab, Shift+Tab - Goes through tabs, filters, lists, and what can be done with them.
 * @csspart root - All of it.
 * @csspart heading - The heading.
 * @csspart tabs - Own usage, and the specification.
 * @csspart selection - Company, direction and period of own usage.
 * @csspart chart - The chart of own usage, with its legend and its table.
 * @csspart toolbar - Search and filters of a list, and its export.
 * @csspart filters - The filters in use, as chips.
 * @csspart table - The table of a list, or of the chart.
 * @csspart row - A row of a list.
 * @csspart pager - The foot of a list.
 * @csspart notice - A notice in place of, or above, what a tab shows.
 */
export class UsageReport extends BalieElement {
  static override readonly styles = styles;

  /**
   * What to show: `documents` for own usage, `specification` for what was billed.
   * @default 'documents'
   */
  @property({converter: text}) accessor tab: string = 'documents';

  /** The id of the company to show; empty for the first, and in the specification for all of them (A2, A4). */
  @property({converter: text}) accessor company = '';

  /**
   * `outbound` for what was sent, `inbound` for what was received.
   * @default 'outbound'
   */
  @property({converter: text}) accessor direction: string = 'outbound';

  /** The first day of creation, `YYYY-MM-DD`, inclusive; empty for the first of the month two months ago. */
  @property({converter: text}) accessor from = '';

  /** The last day of creation, `YYYY-MM-DD`, inclusive; empty for today. */
  @property({converter: text}) accessor to = '';

  /** The channels to show, such as `peppol email`; empty for all. */
  @property({converter: wordList}) accessor channels: readonly string[] = [];

  /** The statuses to show, such as `error`; empty for all. */
  @property({converter: wordList}) accessor statuses: readonly string[] = [];

  /** A part of the number or of the name of the other party. */
  @property({converter: text}) accessor search = '';

  /** The id of the usage invoice to open; empty for none. */
  @property({converter: text}) accessor invoice = '';

  /**
   * Rows a page, 1–100; the lists themselves offer 25, 50 and 100.
   * @default 25
   */
  @property({type: Number, converter: numberOr(DEFAULT_PAGE_SIZE), attribute: 'page-size'})
  accessor pageSize = DEFAULT_PAGE_SIZE;

  /** The page to show, as an earlier `usage-view-changed` named it; empty for the first. */
  @property({converter: text}) accessor cursor = '';

  readonly #portal = new PortalController(this);
  readonly #companies = this.#portal.query(usageEndpoints.companies, () =>
    this.#view.tab === 'documents' ? {} : undefined,
  );
  readonly #patience = new Patience(this, () => this.state === 'loading');
  readonly #later = new LazyPart(this, PARTS.later);
  readonly #context: ReportContext = {
    host: this,
    portal: this.#portal,
    companies: this.#companies,
    view: () => this.#view,
    change: (change) => this.#change(change),
    headingLevel: () => Math.min(6, this.headingLevel + 1),
  };
  readonly #sections = new LazySections(this.#context, TAB_PARTS);
  #otherTab: OtherTab | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sections.disconnected();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const later = this.#later.current;
    if (later) {
      this.#otherTab ??= new later.OtherTab(this, this.#portal, () => Promise.resolve(true));
    }
    this.#sections.update([this.#view.tab]);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.state !== 'loading' && !this.#later.failed) void this.#later.request();
  }

  protected override currentState(): ElementState {
    return this.#instead?.state ?? this.#sections.stateOf(this.#view.tab);
  }

  protected override renderContent(): TemplateResult {
    return html`
      <header>
        ${this.renderHeading(msg('Usage', {id: 'usage-report.heading'}))}
        <slot name="help"></slot>
      </header>
      ${this.#instead ? this.#renderInstead() : this.#renderTabs()}
    `;
  }

  get #view(): UsageReportView {
    return viewOf(this);
  }

  /** What holds for all of it: nobody is signed in, no organization is in view, no such resource at the host. */
  get #instead() {
    const {view} = this.#companies;
    if (view.state === 'empty') return view;
    if (view.state !== 'error') return undefined;
    const portal = this.#portal.current;
    const isWhole = !portal || portal.error || view.error.kind === 'unsupported';
    return isWhole && !portal?.organization ? view : undefined;
  }

  #renderInstead(): unknown {
    const view = this.#instead;
    if (view?.state === 'empty') return this.#later.current?.noOrganizationNotice(view.reason);
    if (view?.state !== 'error') return nothing;
    return partFailure(this.#later, view.error, () => this.#companies.retry());
  }

  #renderTabs(): TemplateResult {
    const {tab} = this.#view;
    return html`
      ${tabs({
        names: USAGE_TABS,
        chosen: tab,
        label: msg('Kinds of reports', {id: 'usage-report.tabs'}),
        textOf: tabText,
        onChoose: (chosen) => this.#change({tab: chosen}),
      })}
      ${this.#otherTab?.render()}
      ${tabPanel(tab, html`
        <div class="slow" role="status">
          ${this.#patience.over ? msg('Still loading…', {id: 'list.slow'}) : nothing}
        </div>
        ${this.#sections.of(tab)?.render() ?? this.#renderUnloaded(tab)}
      `)}
    `;
  }

  #renderUnloaded(tab: UsageTab): TemplateResult {
    if (this.#sections.hasFailed(tab)) return connectionNotice(() => this.#sections.reload(tab));
    return html`<div class="bones" aria-busy="true">${boneLines(BONES)}</div>`;
  }

  #change(change: Partial<UsageReportView>): void {
    Object.assign(this, {cursor: ''}, change);
    this.dispatchEvent(new UsageViewChangedEvent(this.#view));
  }
}

function tabText(tab: UsageTab): string {
  return tab === 'documents'
    ? msg('Own usage', {id: 'usage-report.documents'})
    : msg('Specification', {id: 'usage-report.specification'});
}
