import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {UsageDocument} from '../../../api/resources/usage/schema.js';
import {formatFullInstant} from '../../../i18n/format-more.js';
import {InvalidRow} from '../../../portal/check-answer.js';
import {alertIcon} from '../../../ui/icons.js';
import {cell, type Column, tableOf} from '../../../ui/list/columns.js';
import {visible} from '../../../ui/visible.js';
import {channelText, columnText, statusLabel} from './document-texts.js';

const COLUMNS = ['created', 'number', 'party', 'channel', 'status'] as const;

export interface DocumentTable {
  labelledBy: string;
  /** Absent while the first ones are awaited. */
  rows: readonly (UsageDocument | InvalidRow)[] | undefined;
  busy: boolean;
}

/** Said of a document that sent data which are none; by its number if that much came. */
export function unreadableText(row: InvalidRow): string {
  const number = row.text('invoiceNumber');
  return number === undefined
    ? msg('The data of this document cannot be read.', {id: 'usage-report.invalid-document'})
    : msg(str`The data of ${visible(number)} cannot be read.`, {
        id: 'usage-report.invalid-document-number',
      });
}

/** The documents of a page (A5). */
export function documentTable({labelledBy, rows, busy}: DocumentTable): TemplateResult {
  const columns = COLUMNS.map((name): Column => ({name, text: columnText(name)}));
  return tableOf({
    name: 'documents',
    labelledBy,
    columns,
    busy,
    rows: rows?.map((row) => (row instanceof InvalidRow ? invalidRow(row) : documentRow(row))),
  });
}

function documentRow(document: UsageDocument): TemplateResult {
  const {createdAt, invoiceNumber, counterparty, channel} = document;
  const column = (name: (typeof COLUMNS)[number]): Column => ({name, text: columnText(name)});
  return html`
    <tr role="row" part="row">
      ${cell(column('created'), formatFullInstant(createdAt))}
      <th role="rowheader" scope="row" class="number"><bdi>${visible(invoiceNumber)}</bdi></th>
      ${cell(column('party'), html`<bdi>${visible(counterparty)}</bdi>`)}
      ${cell(column('channel'), html`<bdi>${channelText(channel)}</bdi>`)}
      <td role="cell" class="status">${statusOf(document)}</td>
    </tr>
  `;
}

function statusOf({status, error}: UsageDocument): TemplateResult {
  const {tone, icon, text} = statusLabel(status);
  return html`
    <span class="label-status" data-tone=${tone}>${icon}<bdi>${text}</bdi></span>
    ${error ? html`<small class="reason"><bdi>${visible(error)}</bdi></small>` : nothing}
  `;
}

function invalidRow(row: InvalidRow): TemplateResult {
  return html`
    <tr role="row" part="row">
      <td role="cell" class="invalid" colspan=${COLUMNS.length}>
        <span class="label-status" data-tone="danger">
          ${alertIcon}<bdi>${unreadableText(row)}</bdi>
        </span>
      </td>
    </tr>
  `;
}
