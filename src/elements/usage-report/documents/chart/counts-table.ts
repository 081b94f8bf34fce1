import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {formatNumber} from '../../../../i18n/format.js';
import {formatMonth} from '../../../../i18n/format-more.js';
import {cell, type Column, tableOf} from '../../../../ui/list/columns.js';
import {channelText} from '../document-texts.js';
import type {MonthCounts} from './month-counts.js';

/** The numbers of the chart, each channel by itself. */
export function countsTable(counts: MonthCounts, labelledBy: string): TemplateResult {
  const {months, channels, totals, total} = counts;
  const totalText = msg('Total', {id: 'usage-report.column-total'});
  const ofChannels = channels.map((channel) => ({channel, text: channelText(channel)}));
  const row = (name: string, byChannel: ReadonlyMap<string, number>, sum: number) => html`
    <tr role="row">
      <th role="rowheader" scope="row" class="month">${name}</th>
      ${ofChannels.map(({channel, text}) =>
        cell({name: 'count', text}, formatNumber(byChannel.get(channel) ?? 0)),
      )}
      ${cell({name: 'count sum', text: totalText}, formatNumber(sum))}
    </tr>
  `;
  const columns: Column[] = [
    {name: 'month', text: msg('Month', {id: 'usage-report.column-month'})},
    ...ofChannels.map(({text}) => ({name: 'count', text})),
    {name: 'count sum', text: totalText},
  ];
  return tableOf({
    name: 'counts',
    labelledBy,
    columns,
    busy: false,
    rows: [
      ...months.map(({month, byChannel, total: sum}) => row(formatMonth(month), byChannel, sum)),
      row(totalText, totals, total),
    ],
  });
}
