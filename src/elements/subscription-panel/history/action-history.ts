import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Page} from '../../../api/page.js';
import {subscriptionEndpoints} from '../../../api/resources/subscription/endpoints.js';
import type {HistoryQuery} from '../../../api/resources/subscription/query-schema.js';
import type {Feature, HistoryEntry} from '../../../api/resources/subscription/schema.js';
import type {SubscriptionApi} from '../../../api/resources/subscription/subscription-api.js';
import {type Checked, validRows} from '../../../portal/check-answer.js';
import type {PortalController} from '../../../portal/portal-controller.js';
import type {Query, View} from '../../../portal/query.js';
import {blank} from '../../../ui/blank.js';
import {LazyExport} from '../../../ui/export/lazy-export.js';
import {pagedList} from '../../../ui/list/paged-list.js';
import {isInOrder} from '../../../ui/list/period.js';
import {PARTS} from '../panel-parts.js';
import type {SectionContext} from '../section.js';
import {
  type ActionFilters,
  actionToolbar,
  filterQuery,
  isFiltered,
  NO_FILTERS,
} from './action-filters.js';
import {actionTable} from './action-table.js';
import {actionsText, actionsTitle, noMatchText} from './history-texts.js';
import {ListPlace} from './list-place.js';

/** What the export has to know of the list. */
export interface HistoryContext {
  host: SectionContext['host'];
  portal: PortalController;
  /** What is asked of the API for the page on show. */
  query: () => HistoryQuery;
  /** How many entries match, where the server knows. */
  total: () => number | undefined;
  /** The server's date; the reader's own where that is not told. */
  today: () => string;
}

/** Who switched which feature and when, to be filtered and taken along (S24). */
export class ActionHistory {
  readonly #context: SectionContext;
  readonly #list: Query<SubscriptionApi['history']>;
  readonly #features: Query<SubscriptionApi['features']>;
  readonly #place: ListPlace;
  readonly #exports: LazyExport<HistoryContext>;
  #filters = NO_FILTERS;
  /** While the period ends before it begins, what was asked last stays. */
  #asked = NO_FILTERS;

  constructor(context: SectionContext) {
    this.#context = context;
    const {host, portal} = context;
    this.#list = portal.query(subscriptionEndpoints.history, () => this.#query());
    this.#features = portal.query(subscriptionEndpoints.features, () => ({}));
    this.#place = new ListPlace(context, 'history-actions', () => this.#list.view);
    const exporting: HistoryContext = {
      host,
      portal,
      query: () => this.#query(),
      total: () => (this.view.state === 'ready' ? this.view.data.total : undefined),
      today: () => this.#today(),
    };
    this.#exports = new LazyExport(exporting, PARTS.historyExport);
  }

  get view(): View<Checked<Page<HistoryEntry>>> {
    return this.#list.view;
  }

  update(): void {
    if (this.#place.update()) this.#filters = this.#asked = NO_FILTERS;
    this.#exports.update();
  }

  disconnected(): void {
    this.#exports.disconnected();
  }

  render(isToldElsewhere: boolean): TemplateResult {
    const {view} = this;
    return html`
      ${pagedList<HistoryEntry>({
        name: 'history-list',
        title: actionsTitle(),
        headingLevel: this.#context.headingLevel(),
        view,
        place: this.#place,
        isToldElsewhere,
        toolbar: this.#renderToolbar(),
        countText: actionsText,
        table: (page, busy) =>
          actionTable({labelledBy: this.#place.id, rows: page?.items, busy}),
        empty: () => this.#renderEmpty(),
        onRetry: () => this.#list.retry(),
      })}
      ${this.#exports.render()}
    `;
  }

  #renderToolbar(): TemplateResult {
    return actionToolbar({
      filters: this.#filters,
      change: this.#onFilter,
      features: this.#featureNames(),
      exports: this.#exports.choices(),
      onExports: () => this.#exports.request(),
    });
  }

  #renderEmpty(): TemplateResult {
    if (!isFiltered(this.#asked)) {
      const none = msg('Nothing was turned on or off yet.', {id: 'subscription-panel.no-actions'});
      return blank(none);
    }
    const clear = html`
      <button class="button" type="button" @click=${() => this.#onFilter(NO_FILTERS)}>
        ${msg('Clear filters', {id: 'list.clear-filters'})}
      </button>
    `;
    return blank(noMatchText(), clear);
  }

  readonly #onFilter = (change: Partial<ActionFilters>): void => {
    this.#filters = {...this.#filters, ...change};
    if (isInOrder(this.#filters)) this.#asked = this.#filters;
    this.#place.begin();
  };

  #query(): HistoryQuery {
    return {...this.#place.query, ...filterQuery(this.#asked)};
  }

  /** Those that there are, and those of the page in view that there were. */
  #featureNames(): ReadonlyMap<string, string> {
    const features = this.#features.view;
    const now = features.state === 'ready' ? validRows<Feature>(features.data) : [];
    const then = this.view.state === 'ready' ? validRows<HistoryEntry>(this.view.data) : [];
    return new Map([
      ...then.map(({featureId, subject}) => [featureId, subject] as const).reverse(),
      ...now.map(({id, name}) => [id, name] as const),
    ]);
  }

  #today(): string {
    const {view} = this.#context.subscription;
    const today = view.state === 'ready' ? view.data.now.slice(0, 10) : undefined;
    return today ?? new Date().toLocaleDateString('sv');
  }
}
