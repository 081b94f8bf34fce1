import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {exportButton} from '../../../ui/list/export-button.js';
import {menu} from '../../../ui/list/menu.js';
import {searchField} from '../../../ui/list/search-field.js';
import {sortSelect} from '../../../ui/list/sorting.js';
import type {UserManagerView} from '../user-manager.events.js';
import {isFiltered} from './user-query.js';
import {columnText} from './user-texts.js';

/** Takes over what the user changed of the view. */
export type ChangeView = (change: Partial<UserManagerView>) => void;

/** The filters that open from a button. */
export type FilterName = 'role' | 'status' | 'securityPrivacyContact';

/** What is not needed for the first rows; it arrives after them. */
export type Later = typeof import('../user-later.js');

export interface UserToolbarOptions {
  view: UserManagerView;
  change: ChangeView;
  later: Later | undefined;
  /** What stands in the popover of the export. */
  exports: unknown;
  onExports: () => void;
}

/** Search, filters, the export and, where the column heads do not show, the order; with the filters in use as chips below. */
export function userToolbar(options: UserToolbarOptions): TemplateResult {
  const {view, change, later, exports, onExports} = options;
  const {kind, roles, statuses, securityPrivacyContact} = view;
  const filter = (name: FilterName, active: boolean) =>
    menu(`filter-${name}`, columnText(name), later?.filterPanel(name, view, change), {active});
  const search = msg('Search name or e-mail', {id: 'user-manager.search'});
  return html`
    <div class="toolbar" part="toolbar">
      <div
        class="search-bar"
        role="search"
        aria-label=${msg('Search and filters', {id: 'list.filters'})}
      >
        ${searchField(search, view.search, (text) => change({search: text}))}
        ${kind === 'organization' ? filter('role', roles.length > 0) : nothing}
        ${filter('status', statuses.length > 0)}
        ${kind === 'organization'
          ? filter('securityPrivacyContact', securityPrivacyContact !== '')
          : nothing}
        ${sortSelect(later?.orderOptions(view), (sort) => change({sort}))}
      </div>
      ${exportButton(exports, onExports)}
    </div>
    ${isFiltered(view) ? (later?.filterChips(view, change) ?? nothing) : nothing}
  `;
}
