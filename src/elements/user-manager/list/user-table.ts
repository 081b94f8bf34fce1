import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {User, UserKind, UserSortField} from '../../../api/resources/users/schema.js';
import type {UserPage} from '../../../api/resources/users/users-api.js';
import {type Checked, InvalidRow} from '../../../portal/check-answer.js';
import {sortHead, type SortOrder} from '../../../ui/list/sorting.js';
import {sortFieldsOf} from './user-query.js';
import {userRow, type UserRowOptions} from './user-row.js';
import {columnText} from './user-texts.js';
import type {Later} from './user-toolbar.js';

/** How many rows stand in for those that are awaited. */
const BONES = 6;

export interface UserTableOptions {
  /** Absent while the first rows are awaited. */
  page: Checked<UserPage> | undefined;
  kind: UserKind;
  order: SortOrder<UserSortField>;
  label: string;
  busy: boolean;
  /** Whether the rows have a column of what can be done with them. */
  hasActions: boolean;
  onSort: (sort: string) => void;
  rowOptions: (user: User) => UserRowOptions;
  later: Later | undefined;
}

/** The users of a page as a table, with the columns of R12 in that order, and their status before the actions. */
export function userTable(options: UserTableOptions): TemplateResult {
  const {page, kind, order, label, busy, hasActions, onSort} = options;
  const fields = sortFieldsOf(kind);
  return html`
    <table class="list users" role="table" part="table" aria-label=${label} aria-busy=${busy}>
      <thead role="rowgroup">
        <tr role="row">
          ${fields.map((field) =>
            sortHead({field, text: columnText(field), order, descendingFirst: false, onSort}),
          )}
          ${hasActions
            ? html`<th role="columnheader" scope="col" class="acts">
                <span class="hidden-text">
                  ${msg('Actions', {id: 'user-manager.column-actions'})}
                </span>
              </th>`
            : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${page
          ? page.items.map((row) => rowOf(row, options))
          : Array.from({length: BONES}, () => skeletonRow(fields, hasActions))}
      </tbody>
    </table>
  `;
}

function rowOf(row: User | InvalidRow, options: UserTableOptions): unknown {
  if (row instanceof InvalidRow) return options.later?.invalidUserRow(row);
  return userRow(row, options.rowOptions(row));
}

function skeletonRow(fields: readonly string[], hasActions: boolean): TemplateResult {
  return html`
    <tr role="row" class="skeleton">
      ${[...fields, ...(hasActions ? ['acts'] : [])].map(
        (name) => html`<td role="cell" class=${name}><span class="bone"></span></td>`,
      )}
    </tr>
  `;
}
