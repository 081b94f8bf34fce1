import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {INVOICE_SORT_FIELDS} from '../../api/resources/invoices/schema.js';
import {chevronDownIcon, searchIcon} from '../../ui/icons.js';
import {returnFocus} from '../../ui/popover.js';
import type {InvoiceListView} from './invoice-list.events.js';
import {isFiltered, sortOrderOf} from './invoice-query.js';
import {columnText} from './invoice-texts.js';

/** Takes over what the user changed of the view. */
export type ChangeView = (change: Partial<InvoiceListView>) => void;

/** The filters that open from a button. */
export type FilterName = 'kind' | 'status' | 'period';

/** The view without any filter. */
export const NO_FILTERS = {search: '', kinds: [], statuses: [], issuedFrom: '', issuedTo: ''};

/** What the filters are drawn by; it arrives after the first rows. */
export type Filters = typeof import('./invoice-filters.js');

/** Search, filters and, where the column heads do not show, the order; with the filters in use as chips below. */
export function invoiceToolbar(
  view: InvoiceListView,
  change: ChangeView,
  filters: Filters | undefined,
): TemplateResult {
  const {kinds, statuses, issuedFrom, issuedTo} = view;
  const filter = (name: FilterName, text: string, active: boolean) => html`
    <button class="button" type="button" popovertarget=${name} ?data-active=${active}>
      ${text} ${chevronDownIcon}
    </button>
    <div popover="auto" id=${name} @beforetoggle=${returnFocus}>
      ${filters?.filterPanel(name, view, change)}
    </div>
  `;
  const label = msg('Search and filters', {id: 'invoice-list.filters'});
  const period = msg('Period', {id: 'invoice-list.period'});
  return html`
    <div class="toolbar" part="toolbar" role="search" aria-label=${label}>
      ${searchField(view, change)} ${filter('kind', columnText('typeCode'), kinds.length > 0)}
      ${filter('status', columnText('status'), statuses.length > 0)}
      ${filter('period', period, Boolean(issuedFrom || issuedTo))} ${sortSelect(view, change)}
    </div>
    ${isFiltered(view) ? (filters?.filterChips(view, change) ?? nothing) : nothing}
  `;
}

/** How long typing has to pause before it is searched for, in milliseconds. */
const PAUSE = 300;

let typing: ReturnType<typeof setTimeout> | undefined;

/** Says what was typed, as if the field had been left, once the typing pauses. */
function onTyping({currentTarget}: Event): void {
  clearTimeout(typing);
  typing = setTimeout(() => currentTarget?.dispatchEvent(new Event('change')), PAUSE);
}

function searchField(view: InvoiceListView, change: ChangeView): TemplateResult {
  const text = msg('Search number', {id: 'invoice-list.search'});
  return html`
    <label class="field search">
      ${searchIcon}
      <span class="hidden-text">${text}</span>
      <input
        type="search"
        placeholder=${text}
        .value=${view.search}
        @input=${onTyping}
        @change=${(event: Event) => change({search: (event.target as HTMLInputElement).value})}
      />
    </label>
  `;
}

/** The order, for a list so narrow that its rows are cards. */
function sortSelect(view: InvoiceListView, change: ChangeView): TemplateResult {
  const {field, descending} = sortOrderOf(view.sort);
  const current = descending ? `-${field}` : field;
  const options = INVOICE_SORT_FIELDS.flatMap((known) => [
    {value: known, text: msg(str`${columnText(known)}, ascending`, {id: 'invoice-list.ascending'})},
    {
      value: `-${known}`,
      text: msg(str`${columnText(known)}, descending`, {id: 'invoice-list.descending'}),
    },
  ]);
  return html`
    <label class="sort-select">
      <span class="hidden-text">${msg('Sort by', {id: 'invoice-list.sort-by'})}</span>
      <select
        class="select"
        @change=${(event: Event) => change({sort: (event.target as HTMLSelectElement).value})}
      >
        ${options.map(
          ({value, text}) =>
            html`<option value=${value} ?selected=${value === current}>${text}</option>`,
        )}
      </select>
    </label>
  `;
}
