import {html, nothing, type TemplateResult} from 'lit';

import {usageEndpoints} from '../../../api/resources/usage/endpoints.js';
import type {UsageCountQuery} from '../../../api/resources/usage/query-schema.js';
import type {ReadableCompany, UsageCount, UsageDocument} from '../../../api/resources/usage/schema.js';
import type {UsageApi} from '../../../api/resources/usage/usage-api.js';
import {validRows} from '../../../portal/check-answer.js';
import type {PortalController} from '../../../portal/portal-controller.js';
import type {Query} from '../../../portal/query.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {blank} from '../../../ui/blank.js';
import {LazyExport} from '../../../ui/export/lazy-export.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {forbiddenNotice} from '../../../ui/forbidden-notice.js';
import {pagedList} from '../../../ui/list/paged-list.js';
import {isInOrder, type Period} from '../../../ui/list/period.js';
import {PARTS} from '../report-parts.js';
import type {ReportContext, ReportSection} from '../report-section.js';
import type {UsageReportView} from '../usage-report.events.js';
import {NO_FILTERS} from '../usage-view.js';
import {ViewPlace} from '../../../ui/list/view-place.js';
import {chart} from './chart/chart.js';
import {documentFilters} from './document-filters.js';
import {type Asked, askedOf, companyOf, isFiltered, periodOf} from './documents-query.js';
import {
  chartBones,
  documentBones,
  forbiddenText,
  foundText,
  noCompanyText,
  noDocuments,
} from './document-notices.js';
import {documentTable} from './document-table.js';
import {documentsTitle} from './document-texts.js';
import {selectionView} from './selection-view.js';

export {documentStyles as styles} from './documents.styles.js';

/** What the export has to know of the list. */
export interface DocumentsContext {
  host: ReportContext['host'];
  portal: PortalController;
  company: () => ReadableCompany | undefined;
  /** What is asked of the API. */
  asked: () => Asked | undefined;
  /** How many documents match, once that is known. */
  total: () => number | undefined;
}

/** What was sent or received by one company, by the day of creation (A2, A5–A10). */
export class Section implements ReportSection {
  readonly #context: ReportContext;
  readonly #list: Query<UsageApi['documents']>;
  readonly #counts: Query<UsageApi['counts']>;
  readonly #place: ViewPlace;
  readonly #exports: LazyExport<DocumentsContext>;
  /** While the period ends before it begins, what was asked last stays. */
  #period: Period | undefined;

  constructor(context: ReportContext) {
    this.#context = context;
    const {host, portal} = context;
    this.#list = portal.query(usageEndpoints.documents, () => {
      const asked = this.#asked();
      return asked && {...asked, ...this.#place.query};
    });
    this.#place = new ViewPlace(context, 'usage-documents', () => this.#list.view);
    this.#counts = portal.query(usageEndpoints.counts, () => this.#selection());
    this.#exports = new LazyExport<DocumentsContext>(
      {
        host,
        portal,
        company: () => this.#company,
        asked: () => this.#asked(),
        total: () => this.#page?.total,
      },
      PARTS.documentsExport,
    );
  }

  get state(): ElementState {
    const companies = this.#context.companies.view;
    if (companies.state !== 'ready') return companies.state;
    if (!this.#selection()) return 'empty';
    const {view} = this.#list;
    return view.state === 'ready' && view.data.items.length === 0 ? 'empty' : view.state;
  }

  update(): void {
    this.#exports.update();
  }

  disconnected(): void {
    this.#exports.disconnected();
  }

  render(): unknown {
    const {companies} = this.#context;
    const {view} = companies;
    const list = this.#list.view;
    if (view.state === 'error') return failureNotice(view.error, () => companies.retry());
    const [refused] = [view, list].filter(({state}) => state === 'forbidden');
    if (refused?.state === 'forbidden') return forbiddenNotice(forbiddenText(), refused.ask);
    if (view.state !== 'ready') return documentBones();
    const company = this.#company;
    if (!company) return blank(noCompanyText());
    // That nobody is signed in is one and the same for both.
    const told = list.state === 'ready' || list.state === 'error' ? list.error : undefined;
    return html`
      ${view.error && view.error !== told ? failureNotice(view.error, () => companies.retry()) : nothing}
      ${selectionView({
        companies: this.#companies,
        company,
        direction: this.#view.direction,
        period: periodOf(this.#view, view.data.today),
        change: this.#change,
      })}
      ${this.#selection() ? html`${this.#renderChart()} ${this.#renderList()}` : nothing}
      ${this.#exports.render()}
    `;
  }

  get #view(): UsageReportView {
    return this.#context.view();
  }

  get #companies(): readonly ReadableCompany[] {
    const {view} = this.#context.companies;
    return view.state === 'ready' ? validRows<ReadableCompany>(view.data) : [];
  }

  get #company(): ReadableCompany | undefined {
    return companyOf(this.#view, this.#companies);
  }

  get #today(): string {
    const {view} = this.#context.companies;
    return view.state === 'ready' ? view.data.today : '';
  }

  get #page() {
    const {view} = this.#list;
    return view.state === 'ready' ? view.data : undefined;
  }

  /** What is asked about; nothing as long as no period made sense. */
  #selection(): UsageCountQuery | undefined {
    const company = this.#company;
    if (!company) return undefined;
    const period = periodOf(this.#view, this.#today);
    if (isInOrder(period)) this.#period = period;
    const {direction} = this.#view;
    return this.#period && {companyId: company.id, direction, ...this.#period};
  }

  #asked(): Asked | undefined {
    const selection = this.#selection();
    return selection && askedOf(this.#view, selection);
  }

  #renderChart(): unknown {
    const {view} = this.#counts;
    const period = this.#period;
    // What keeps the list away is told there.
    const isToldOnce = this.#list.view.state === 'error';
    if (view.state === 'error') {
      return isToldOnce ? nothing : failureNotice(view.error, () => this.#counts.retry());
    }
    if (view.state === 'forbidden') return nothing;
    if (view.state !== 'ready' || !period) return chartBones();
    const keptFrom = this.#page?.keptFrom ?? period.from;
    return chart({
      counts: view.data,
      period,
      within: {
        from: period.from < keptFrom ? keptFrom : period.from,
        to: period.to > this.#today ? this.#today : period.to,
      },
      headingLevel: this.#context.headingLevel(),
    });
  }

  #renderList(): TemplateResult {
    const {view} = this.#list;
    const from = this.#period?.from ?? '';
    return pagedList<UsageDocument>({
      name: 'document-list',
      title: documentsTitle(),
      headingLevel: this.#context.headingLevel(),
      view,
      place: this.#place,
      toolbar: this.#renderToolbar(),
      countText: (total) => foundText(total, from, this.#page?.keptFrom),
      table: (page, busy) => documentTable({labelledBy: this.#place.id, rows: page?.items, busy}),
      empty: () => noDocuments(isFiltered(this.#view), () => this.#change(NO_FILTERS)),
      onRetry: this.#onRetry,
    });
  }

  #renderToolbar(): TemplateResult {
    const counts = this.#counts.view;
    const known = counts.state === 'ready' ? validRows<UsageCount>(counts.data) : [];
    const isAllowed = this.#context.portal.current?.can('usage.export').allowed ?? false;
    return documentFilters({
      view: this.#view,
      change: this.#change,
      channels: known.map(({channel}) => channel),
      exports: isAllowed
        ? {choices: this.#exports.choices(), onOpen: () => this.#exports.request()}
        : undefined,
    });
  }

  /** What the user asks to see begins at the first page. */
  readonly #change = (change: Partial<UsageReportView>): void => {
    this.#place.begin();
    this.#context.change(change);
  };

  readonly #onRetry = (): void => {
    this.#list.retry();
    if (this.#counts.view.state === 'error') this.#counts.retry();
  };
}
