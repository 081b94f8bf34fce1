import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {CollaborationsApi} from '../../../api/resources/collaborations/collaborations-api.js';
import {collaborationsEndpoints} from '../../../api/resources/collaborations/endpoints.js';
import type {ClientQuery} from '../../../api/resources/collaborations/query-schema.js';
import type {ClientSummary} from '../../../api/resources/collaborations/schema.js';
import type {Query} from '../../../portal/query.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {blank} from '../../../ui/blank.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {pagedList} from '../../../ui/list/paged-list.js';
import {ViewPlace} from '../../../ui/list/view-place.js';
import type {CollaborationView} from '../collaboration-panel.events.js';
import {isFiltered, NO_FILTERS} from '../collaboration-view.js';
import {collaborationsForbidden} from '../panel-notices.js';
import type {PanelContext, PanelSection} from '../panel-section.js';
import {clientFilters} from './client-filters.js';
import {clientButtonId, clientTable} from './client-table.js';
import {clientsText, clientsTitle} from './client-texts.js';

export {clientsStyles as styles} from './clients.styles.js';

/** Absent parts are left out, so that equal views share one request. */
function filtersOf(view: CollaborationView): Omit<ClientQuery, 'limit' | 'cursor'> {
  const {taskTypes, taskOwners, accountManagers, states} = view;
  const search = view.search.trim();
  return {
    ...(search && {search}),
    ...(taskTypes.length > 0 && {taskType: [...taskTypes]}),
    ...(taskOwners.length > 0 && {taskOwner: [...taskOwners]}),
    ...(accountManagers.length > 0 && {accountManager: [...accountManagers]}),
    ...(states.length > 0 && {state: [...states]}),
  };
}

/** The clients of the office with the state of each collaboration (B8, B-E2). */
export class Section implements PanelSection {
  readonly #context: PanelContext;
  readonly #list: Query<CollaborationsApi['clients']>;
  readonly #place: ViewPlace;

  constructor(context: PanelContext) {
    this.#context = context;
    this.#list = context.portal.query(collaborationsEndpoints.clients, () => {
      const view = context.view();
      return view.perspective === 'office' && view.client === ''
        ? {...filtersOf(view), ...this.#place.query}
        : undefined;
    });
    this.#place = new ViewPlace(context, 'collaboration-clients', () => this.#list.view);
  }

  get state(): ElementState {
    const {view} = this.#list;
    return view.state === 'ready' && view.data.items.length === 0 ? 'empty' : view.state;
  }

  /** Back from a client: on the way to it, if it is still there. */
  arrive(clientId: string): void {
    const {host} = this.#context;
    const way = host.shadowRoot?.getElementById(clientButtonId(clientId));
    (way ?? host.shadowRoot?.querySelector<HTMLElement>('.heading'))?.focus();
  }

  render(): unknown {
    const list = this.#list.view;
    if (list.state === 'forbidden') return collaborationsForbidden(list.ask);
    const {service} = this.#context;
    const known = service.view;
    const isTold = list.state === 'error' || (list.state === 'ready' && list.error !== undefined);
    return html`
      ${known.state === 'ready' && known.error && !isTold
        ? failureNotice(known.error, () => service.retry())
        : nothing}
      ${this.#renderList()}
    `;
  }

  #renderList(): TemplateResult {
    const view = this.#context.view();
    const service = this.#context.service.view;
    return pagedList<ClientSummary>({
      name: 'client-list',
      title: clientsTitle(),
      headingLevel: this.#context.headingLevel(),
      view: this.#list.view,
      place: this.#place,
      toolbar: clientFilters({
        view,
        change: this.#change,
        service: service.state === 'ready' ? service.data : undefined,
      }),
      countText: (total) => html`<b>${clientsText(total)}</b>`,
      table: (page, busy) =>
        clientTable({
          labelledBy: this.#place.id,
          rows: page?.items,
          busy,
          onOpen: (client) => this.#context.change({client, cursor: view.cursor}),
        }),
      empty: () => this.#renderNone(isFiltered(view)),
      onRetry: () => this.#list.retry(),
    });
  }

  #renderNone(filtered: boolean): TemplateResult {
    if (!filtered) {
      return blank(msg('There are no customers yet.', {id: 'collaboration-panel.no-customers'}));
    }
    const clear = html`
      <button class="button" type="button" @click=${() => this.#change(NO_FILTERS)}>
        ${msg('Clear filters', {id: 'list.clear-filters'})}
      </button>
    `;
    const none = msg('No customer matches these filters.', {id: 'collaboration-panel.no-match'});
    return blank(none, clear);
  }

  /** What the user asks to see begins at the first page. */
  readonly #change = (change: Partial<CollaborationView>): void => {
    this.#place.begin();
    this.#context.change(change);
  };
}
