import {html, nothing, type TemplateResult} from 'lit';

import type {ClientSummary} from '../../../api/resources/collaborations/schema.js';
import {InvalidRow} from '../../../portal/check-answer.js';
import {alertIcon} from '../../../ui/icons.js';
import {cell, type Column, tableOf} from '../../../ui/list/columns.js';
import {visible} from '../../../ui/visible.js';
import {stateLabel} from '../state-texts.js';
import {
  CLIENT_COLUMNS,
  type ClientColumn,
  columnText,
  registrationText,
  unreadableText,
} from './client-texts.js';

export interface ClientTable {
  labelledBy: string;
  /** Absent while the first ones are awaited. */
  rows: readonly (ClientSummary | InvalidRow)[] | undefined;
  busy: boolean;
  onOpen: (clientId: string) => void;
}

/** The id, within the root, of the way to a client. */
export function clientButtonId(clientId: string): string {
  return `client-${clientId}`;
}

const column = (name: ClientColumn): Column => ({name, text: columnText(name)});

/** The clients of a page, each with the way to it (B8). */
export function clientTable({labelledBy, rows, busy, onOpen}: ClientTable): TemplateResult {
  return tableOf({
    name: 'clients',
    labelledBy,
    columns: CLIENT_COLUMNS.map(column),
    busy,
    rows: rows?.map((row) =>
      row instanceof InvalidRow ? invalidRow(row) : clientRow(row, () => onOpen(row.id)),
    ),
  });
}

function clientRow(client: ClientSummary, onOpen: () => void): TemplateResult {
  const {id, name, registrationNumber, accountManager, state, variant} = client;
  const {tone, icon, text} = stateLabel(state);
  return html`
    <tr role="row" part="row">
      <th role="rowheader" scope="row" class="customer">
        <button class="plain" part="customer" type="button" id=${clientButtonId(id)} @click=${onOpen}>
          <bdi>${visible(name)}</bdi>
        </button>
        ${registrationNumber === undefined
          ? nothing
          : html`<small>
              <span class="hidden-text">${registrationText()}</span>
              <bdi>${visible(registrationNumber)}</bdi>
            </small>`}
      </th>
      ${cell(column('task'), taskOf(client))}
      ${cell(column('manager'), nameOrNone(accountManager))}
      <td role="cell" class="state">
        <span class="label-status" data-tone=${tone}>${icon}<bdi>${text}</bdi></span>
      </td>
      ${cell(column('variant'), nameOrNone(variant))}
    </tr>
  `;
}

function taskOf({task}: ClientSummary): TemplateResult {
  const owner = task?.owner;
  return html`
    ${nameOrNone(task)}
    ${owner ? html`<small><bdi>${visible(owner.name)}</bdi></small>` : nothing}
  `;
}

/** Where there is nothing a line stands, and on a card not even that. */
function nameOrNone(named: {name: string} | undefined): TemplateResult {
  return named
    ? html`<bdi>${visible(named.name)}</bdi>`
    : html`<span class="none" aria-hidden="true">–</span>`;
}

function invalidRow(row: InvalidRow): TemplateResult {
  return html`
    <tr role="row" part="row">
      <td role="cell" class="invalid" colspan=${CLIENT_COLUMNS.length}>
        <span class="label-status" data-tone="danger">
          ${alertIcon}<bdi>${unreadableText(row)}</bdi>
        </span>
      </td>
    </tr>
  `;
}
