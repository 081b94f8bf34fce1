import {html, type TemplateResult} from 'lit';

/** A column by its name, which is a class, and its head. */
export interface Column {
  name: string;
  text: string;
  /** Whether the head says nothing that the cells do not say. */
  isHidden?: boolean;
}

export interface Table {
  /** Tells it from the other tables in its root. */
  name: string;
  /** The id of what names it. */
  labelledBy: string;
  columns: readonly Column[];
  /** Absent while the first ones are awaited. */
  rows: readonly TemplateResult[] | undefined;
  busy: boolean;
}

/** How many rows stand for those that are awaited. */
const BONES = 3;

/** A table whose rows are cards where there is no room. The roles are written out, because such a row would lose its own. */
export function tableOf({name, labelledBy, columns, rows, busy}: Table): TemplateResult {
  return html`
    <table class="list ${name}" role="table" part="table" aria-labelledby=${labelledBy} aria-busy=${busy}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(head)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows ?? Array.from({length: BONES}, () => skeletonRow(columns))}
      </tbody>
    </table>
  `;
}

function head({name, text, isHidden}: Column): TemplateResult {
  return html`
    <th role="columnheader" scope="col" class=${name}>
      <span class=${isHidden ? 'hidden-text' : 'head'}>${text}</span>
    </th>
  `;
}

function skeletonRow(columns: readonly Column[]): TemplateResult {
  return html`
    <tr role="row" class="skeleton">
      ${columns.map(
        ({name}) => html`<td role="cell" class=${name}><span class="bone"></span></td>`,
      )}
    </tr>
  `;
}

/** A cell with the words of its column's head, for where that does not show. */
export function cell({name, text}: Column, content: unknown): TemplateResult {
  return html`<td role="cell" class=${name}><span class="label">${text}</span>${content}</td>`;
}
