import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {chevronDownIcon, searchIcon} from '../../ui/icons.js';
import {returnFocus} from '../../ui/popover.js';
import type {InvoiceListView} from './invoice-list.events.js';
import {isFiltered} from './invoice-query.js';
import {columnText} from './invoice-texts.js';

/** Takes over what the user changed of the view. */
export type ChangeView = (change: Partial<InvoiceListView>) => void;

/** The filters that open from a button. */
export type FilterName = 'kind' | 'status' | 'period';

/** The view without any filter. */
export const NO_FILTERS = {search: '', kinds: [], statuses: [], issuedFrom: '', issuedTo: ''};

/** What is not needed for the first rows; it arrives after them. */
export type Later = typeof import('./invoice-later.js');

export interface InvoiceToolbarOptions {
  view: InvoiceListView;
  change: ChangeView;
  later: Later | undefined;
  /** What stands in the popover of the export; asked for once that opens. */
  exports: () => unknown;
  onExports: () => void;
}

/**
 * Search, filters, the export and, where the column heads do not show, the order; with the filters in use as chips
 * below.
 */
export function invoiceToolbar(options: InvoiceToolbarOptions): TemplateResult {
  const {view, change, later, exports, onExports} = options;
  const {kinds, statuses, issuedFrom, issuedTo} = view;
  const filter = (name: FilterName, text: string, active: boolean) =>
    menu(name, text, later?.filterPanel(name, view, change), {active});
  const label = msg('Search and filters', {id: 'invoice-list.filters'});
  const period = msg('Period', {id: 'invoice-list.period'});
  return html`
    <div class="toolbar" part="toolbar">
      <div class="search-bar" role="search" aria-label=${label}>
        ${searchField(view, change)} ${filter('kind', columnText('typeCode'), kinds.length > 0)}
        ${filter('status', columnText('status'), statuses.length > 0)}
        ${filter('period', period, Boolean(issuedFrom || issuedTo))}
        ${sortSelect(view, change, later)}
      </div>
      ${menu('export', msg('Export', {id: 'invoice-list.export'}), exports(), {onOpen: onExports})}
    </div>
    ${isFiltered(view) ? (later?.filterChips(view, change) ?? nothing) : nothing}
  `;
}

interface MenuOptions {
  active?: boolean;
  onOpen?: () => void;
}

function menu(name: string, text: string, content: unknown, {active, onOpen}: MenuOptions) {
  const onToggle = (event: Event): void => {
    returnFocus(event);
    if ((event as ToggleEvent).newState === 'open') onOpen?.();
  };
  return html`
    <button class="button" type="button" popovertarget=${name} ?data-active=${active}>
      ${text} ${chevronDownIcon}
    </button>
    <div popover="auto" id=${name} @beforetoggle=${onToggle}>${content}</div>
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
function sortSelect(view: InvoiceListView, change: ChangeView, later: Later | undefined) {
  return html`
    <label class="sort-select">
      <span class="hidden-text">${msg('Sort by', {id: 'invoice-list.sort-by'})}</span>
      <select
        class="select"
        @change=${(event: Event) => change({sort: (event.target as HTMLSelectElement).value})}
      >
        ${later?.sortOptions(view)}
      </select>
    </label>
  `;
}
