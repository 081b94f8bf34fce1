import {msg, str} from '@lit/localize';
import {html, nothing, svg, type TemplateResult} from 'lit';

import type {UsageCount} from '../../../../api/resources/usage/schema.js';
import {formatNumber} from '../../../../i18n/format.js';
import {formatPeriod} from '../../../../i18n/format-more.js';
import {InvalidRow, validRows} from '../../../../portal/check-answer.js';
import type {Period} from '../../../../ui/list/period.js';
import {notice} from '../../../../ui/notice.js';
import {bars} from './bars.js';
import {channelGroups, type ChannelGroup, countOf, groupText} from './channel-groups.js';
import {countsTable} from './counts-table.js';
import {monthCounts, type MonthCounts} from './month-counts.js';
import {patternFill} from './patterns.js';

const TITLE = 'usage-chart-title';
const LEGEND = 'usage-chart-legend';

export interface Chart {
  counts: {items: readonly (UsageCount | InvalidRow)[]};
  /** What was asked about. */
  period: Period;
  /** The part of it in which there can be any documents. */
  within: Period;
  headingLevel: number;
}

/** The documents of a period by month and channel, drawn and as a table; nothing where there are none. */
export function chart({counts, period, within, headingLevel}: Chart): TemplateResult | typeof nothing {
  const byMonth = monthCounts(validRows<UsageCount>(counts), within);
  const isPartial = counts.items.some((row) => row instanceof InvalidRow);
  if (byMonth.total === 0 && !isPartial) return nothing;
  const groups = channelGroups(byMonth.channels);
  return html`
    <section class="chart" part="chart" aria-labelledby=${TITLE}>
      <div class="list-heading" id=${TITLE} role="heading" aria-level=${headingLevel}>
        ${msg('Documents by month and channel', {id: 'usage-report.chart'})}
      </div>
      <p class="help">${scopeText(period)}</p>
      ${isPartial ? partialNotice() : nothing}
      <div class="drawing">
        ${bars({months: byMonth.months, groups}, {labelledBy: TITLE, describedBy: LEGEND})}
        ${legend(groups, byMonth)}
      </div>
      <details>
        <summary>${msg('These numbers as a table', {id: 'usage-report.chart-table'})}</summary>
        ${countsTable(byMonth, TITLE)}
      </details>
    </section>
  `;
}

function scopeText(period: Period): string {
  return msg(str`All documents created ${formatPeriod(period)}, whatever the filters below.`, {
    id: 'usage-report.chart-scope',
  });
}

function partialNotice(): TemplateResult {
  const text = msg('Some of these numbers cannot be read, and are missing here.', {
    id: 'usage-report.chart-partial',
  });
  return notice('danger', text, false);
}

/** What each pattern stands for, from the top down as in a bar, and how many documents that is. */
function legend(groups: readonly ChannelGroup[], {totals}: MonthCounts): TemplateResult {
  return html`
    <ul class="legend" id=${LEGEND}>
      ${groups.toReversed().map(
        (group) => html`
          <li>
            <svg width="20" height="20" aria-hidden="true">
              ${svg`<rect class="piece" x="1" y="1" width="18" height="18" fill=${patternFill(group.pattern)}></rect>`}
            </svg>
            <bdi>${groupText(group)}</bdi>
            <span class="figure">${formatNumber(countOf(group, totals))}</span>
          </li>
        `,
      )}
    </ul>
  `;
}
