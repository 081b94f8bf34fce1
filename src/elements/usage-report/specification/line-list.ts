import {html, nothing, type TemplateResult} from 'lit';

import type {ApiError} from '../../../api/errors.js';
import type {Page} from '../../../api/page.js';
import {usageEndpoints} from '../../../api/resources/usage/endpoints.js';
import type {UsageInvoice, UsageLine} from '../../../api/resources/usage/schema.js';
import type {UsageApi} from '../../../api/resources/usage/usage-api.js';
import type {Checked} from '../../../portal/check-answer.js';
import type {PortalController} from '../../../portal/portal-controller.js';
import type {Query, View} from '../../../portal/query.js';
import {blank} from '../../../ui/blank.js';
import {LazyExport} from '../../../ui/export/lazy-export.js';
import {exportButton} from '../../../ui/list/export-button.js';
import {pagedList} from '../../../ui/list/paged-list.js';
import {PARTS} from '../report-parts.js';
import type {ReportContext} from '../report-section.js';
import {ViewPlace} from '../../../ui/list/view-place.js';
import {lineTable} from './line-table.js';
import {linesText, linesTitle, noLinesText, noUsageText} from './specification-texts.js';

/** What the export has to know of the lines. */
export interface LinesContext {
  host: ReportContext['host'];
  portal: PortalController;
  invoice: () => UsageInvoice | undefined;
  /** The company whose lines they are, by its id and its name; nothing for all of them. */
  company: () => {id: string; name: string} | undefined;
  /** How many lines there are, where the server knows. */
  total: () => number | undefined;
}

/** The lines of the open invoice, of one company or of all (A16). */
export class LineList {
  readonly #context: ReportContext;
  readonly #list: Query<UsageApi['lines']>;
  readonly #place: ViewPlace;
  readonly #exports: LazyExport<LinesContext>;

  constructor(context: ReportContext, about: Pick<LinesContext, 'invoice' | 'company'>) {
    this.#context = context;
    const {host, portal, view} = context;
    this.#list = portal.query(usageEndpoints.lines, () => {
      const {tab, invoice, company} = view();
      if (tab !== 'specification' || invoice === '') return undefined;
      const companyId = company === '' ? {} : {companyId: company};
      return {...this.#place.query, ...companyId, usageInvoiceId: invoice};
    });
    this.#place = new ViewPlace(context, 'usage-lines', () => this.#list.view);
    const total = () => (this.view.state === 'ready' ? this.view.data.total : undefined);
    this.#exports = new LazyExport({host, portal, total, ...about}, PARTS.linesExport);
  }

  get view(): View<Checked<Page<UsageLine>>> {
    return this.#list.view;
  }

  update(): void {
    this.#exports.update();
  }

  /** Forgets the lines on show, as those of another invoice or company come. */
  begin(): void {
    this.#place.begin();
    this.#list.stop();
  }

  retry(): void {
    this.#list.retry();
  }

  disconnected(): void {
    this.#exports.disconnected();
  }

  /** `told` is what is told elsewhere. */
  render(headingLevel: number, told: ApiError | undefined): TemplateResult {
    const {view} = this;
    const error = view.state === 'ready' || view.state === 'error' ? view.error : undefined;
    return pagedList<UsageLine>({
      name: 'usage-list',
      title: linesTitle(),
      headingLevel,
      view,
      place: this.#place,
      isToldElsewhere: error !== undefined && error === told,
      toolbar: this.#renderToolbar(),
      countText: linesText,
      table: (page, busy) => lineTable({labelledBy: this.#place.id, rows: page?.items, busy}),
      empty: () => blank(this.#context.view().company === '' ? noLinesText() : noUsageText()),
      onRetry: () => this.#list.retry(),
    });
  }

  /** How the export stands, at the end of all. */
  renderExport(): unknown {
    return this.#exports.render();
  }

  #renderToolbar(): unknown {
    if (!this.#context.portal.current?.can('usage.export').allowed) return nothing;
    return html`
      <div class="toolbar" part="toolbar">
        ${exportButton(this.#exports.choices(), () => this.#exports.request())}
      </div>
    `;
  }
}
