import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {ascendingIcon, descendingIcon} from '../icons.js';

/** A sort as field and direction. */
export interface SortOrder<Field extends string = string> {
  field: Field;
  descending: boolean;
}

interface SortHead<Field extends string> {
  field: Field;
  text: string;
  order: SortOrder<Field>;
  /** Whether the first press brings the last to the top, as for dates and amounts. */
  descendingFirst: boolean;
  onSort: (sort: string) => void;
}

/** The head of a column that the list can be sorted by. */
export function sortHead<Field extends string>(options: SortHead<Field>): TemplateResult {
  const {field, text, order, descendingFirst, onSort} = options;
  const sorted = order.field === field;
  const descending = sorted ? !order.descending : descendingFirst;
  const direction = sorted ? (order.descending ? 'descending' : 'ascending') : nothing;
  return html`
    <th role="columnheader" scope="col" class=${String(field)} aria-sort=${direction}>
      <button
        class="sort"
        type="button"
        @click=${() => onSort(descending ? `-${field}` : field)}
      >
        ${text} ${sorted ? (order.descending ? descendingIcon : ascendingIcon) : nothing}
      </button>
    </th>
  `;
}

/** The choice of an order, for a list so narrow that its rows are cards and the heads do not show. */
export function sortSelect(options: unknown, onSort: (sort: string) => void): TemplateResult {
  return html`
    <label class="sort-select">
      <span class="hidden-text">${msg('Sort by', {id: 'list.sort-by'})}</span>
      <select
        class="select"
        @change=${(event: Event) => onSort((event.target as HTMLSelectElement).value)}
      >
        ${options}
      </select>
    </label>
  `;
}
