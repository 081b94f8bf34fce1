import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {HistoryEntry} from '../../../api/resources/subscription/schema.js';
import {formatFullInstant} from '../../../i18n/format-more.js';
import {InvalidRow} from '../../../portal/check-answer.js';
import {alertIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';
import {actionText, featureText} from './action-filters.js';
import {cell, type Column, tableOf} from '../../../ui/list/columns.js';
import {actionLabel} from './history-texts.js';

export interface ActionTable {
  labelledBy: string;
  /** Absent while the first ones are awaited. */
  rows: readonly (HistoryEntry | InvalidRow)[] | undefined;
  busy: boolean;
}

export function whenText(): string {
  return msg('When', {id: 'subscription-panel.column-when'});
}

export function whoText(): string {
  return msg('Who', {id: 'subscription-panel.column-who'});
}

/** Said of an action that sent data which are none; by its feature if that much came. */
export function unreadableText(row: InvalidRow): string {
  const subject = row.text('subject');
  return subject === undefined
    ? msg('The data of this action cannot be read.', {id: 'subscription-panel.invalid-action'})
    : msg(str`The data of an action on ${visible(subject)} cannot be read.`, {
        id: 'subscription-panel.invalid-action-subject',
      });
}

/** Who switched what and when (S24). */
export function actionTable({labelledBy, rows, busy}: ActionTable): TemplateResult {
  const when: Column = {name: 'when', text: whenText()};
  const who: Column = {name: 'who', text: whoText()};
  const feature: Column = {name: 'subject', text: featureText()};
  const action: Column = {name: 'action', text: actionText()};
  const columns = [when, feature, action, who];
  const rowOf = ({at, actor, action: done, subject}: HistoryEntry): TemplateResult => {
    const {tone, icon, text} = actionLabel(done);
    return html`
      <tr role="row" part="row">
        ${cell(when, formatFullInstant(at))}
        <th role="rowheader" scope="row" class="subject"><bdi>${visible(subject)}</bdi></th>
        <td role="cell" class="action">
          <span class="label-status" data-tone=${tone}>${icon}<bdi>${text}</bdi></span>
        </td>
        ${cell(who, html`<bdi>${visible(actor)}</bdi>`)}
      </tr>
    `;
  };
  return tableOf({
    name: 'actions',
    labelledBy,
    columns,
    busy,
    rows: rows?.map((row) => (row instanceof InvalidRow ? invalidActionRow(row) : rowOf(row))),
  });
}

function invalidActionRow(row: InvalidRow): TemplateResult {
  return html`
    <tr role="row" part="row">
      <td role="cell" class="invalid" colspan="4">
        <span class="label-status" data-tone="danger">
          ${alertIcon}<bdi>${unreadableText(row)}</bdi>
        </span>
      </td>
    </tr>
  `;
}
