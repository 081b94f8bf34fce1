import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {exportButton} from '../../ui/list/export-button.js';
import {menu} from '../../ui/list/menu.js';
import {searchField} from '../../ui/list/search-field.js';
import {sortSelect} from '../../ui/list/sorting.js';
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
  const label = msg('Search and filters', {id: 'list.filters'});
  const search = msg('Search number', {id: 'invoice-list.search'});
  const period = msg('Period', {id: 'invoice-list.period'});
  return html`
    <div class="toolbar" part="toolbar">
      <div class="search-bar" role="search" aria-label=${label}>
        ${searchField(search, view.search, (text) => change({search: text}))}
        ${filter('kind', columnText('typeCode'), kinds.length > 0)}
        ${filter('status', columnText('status'), statuses.length > 0)}
        ${filter('period', period, Boolean(issuedFrom || issuedTo))}
        ${sortSelect(later?.orderOptions(view), (sort) => change({sort}))}
      </div>
      ${exportButton(exports(), onExports)}
    </div>
    ${isFiltered(view) ? (later?.filterChips(view, change) ?? nothing) : nothing}
  `;
}
