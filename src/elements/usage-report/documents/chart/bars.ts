import {html, nothing, svg, type TemplateResult} from 'lit';

import {formatNumber} from '../../../../i18n/format.js';
import {formatMonth} from '../../../../i18n/format-more.js';
import {getDirection} from '../../../../i18n/locale.js';
import {type ChannelGroup, countOf, groupText} from './channel-groups.js';
import type {Month} from './month-counts.js';
import {patternDefinitions, patternFill} from './patterns.js';
import {linesUpTo} from './scale.js';

/** In pixels; across, the bars share what there is. */
const SPACE = 72;
const LEAST_WIDTH = 200;
/** Above the highest line and below the base, for half of the number beside it. */
const MARGIN = 8;
const HEIGHT = 160;

/** How many names of months there is room for, and how many on a phone. */
const MOST_NAMES = 18;
const MOST_NAMES_NARROW = 8;

interface Plot {
  months: readonly Month[];
  /** What is stacked, from the base up. */
  groups: readonly ChannelGroup[];
  lines: readonly number[];
}

/** How far down a count stands. */
function placeOf(count: number, lines: readonly number[]): number {
  return MARGIN + HEIGHT * (1 - count / (lines.at(-1) ?? 1));
}

/** Bars by month, stacked by channel; `labelledBy` and `describedBy` are ids in the root. What is written around them is text of the page. */
export function bars(
  {months, groups}: Omit<Plot, 'lines'>,
  {labelledBy, describedBy}: {labelledBy: string; describedBy: string},
): TemplateResult {
  const lines = linesUpTo(Math.max(0, ...months.map(({total}) => total)));
  const names = months.map(({month}) => month);
  return html`
    <div class="plot">
      <div class="axis" aria-hidden="true">
        ${lines.toReversed().map((line) => html`<span>${formatNumber(line)}</span>`)}
      </div>
      <svg
        class="bars"
        role="img"
        aria-labelledby=${labelledBy}
        aria-describedby=${describedBy}
        width=${Math.max(LEAST_WIDTH, months.length * SPACE)}
        height=${HEIGHT + 2 * MARGIN}
      >
        ${patternDefinitions(groups.map(({pattern}) => pattern))}
        ${lines.map((line) => gridLine(line, lines))}
        ${months.map((month, index) => stack(month, index, {months, groups, lines}))}
      </svg>
      <div class="month-names" aria-hidden="true">
        ${names.map((_month, index) => monthName(index, names))}
      </div>
    </div>
  `;
}

function gridLine(line: number, lines: readonly number[]): TemplateResult {
  const y = placeOf(line, lines);
  return svg`<line class=${line === 0 ? 'base' : 'grid'} x1="0" x2="100%" y1=${y} y2=${y}></line>`;
}

/** One piece on the other, each with its number for the pointer; from the right where text runs from there. */
function stack(month: Month, index: number, {months, lines, groups}: Plot): TemplateResult[] {
  const width = 100 / months.length;
  const place = getDirection() === 'rtl' ? months.length - 1 - index : index;
  let below = 0;
  return groups.map((group) => {
    const count = countOf(group, month.byChannel);
    const y = placeOf(below + count, lines);
    const height = placeOf(below, lines) - y;
    below += count;
    const text = `${formatMonth(month.month)} · ${groupText(group)}: ${formatNumber(count)}`;
    return svg`
      <rect
        class="piece"
        x="${(place + 0.2) * width}%"
        width="${width * 0.6}%"
        y=${y}
        height=${height}
        fill=${patternFill(group.pattern)}
      ><title>${text}</title></rect>
    `;
  });
}

/** As many names as there is room for, and on a phone without those to spare; years below. */
function monthName(index: number, months: readonly string[]): TemplateResult {
  const step = Math.ceil(months.length / MOST_NAMES);
  const stepNarrow = step * Math.ceil(months.length / step / MOST_NAMES_NARROW);
  const month = months[index] ?? '';
  const name = html`
    <span class=${index % stepNarrow === 0 ? 'name' : 'name spare'}>${formatMonth(month, true)}</span>
  `;
  return html`
    <span class="month-name">
      ${index % step === 0 ? name : nothing}
      ${startsYear(index, months) ? html`<span class="year">${month.slice(0, 4)}</span>` : nothing}
    </span>
  `;
}

/** A year stands under its first month, unless the next one would run into it. */
function startsYear(index: number, months: readonly string[]): boolean {
  const isJanuary = (month = '') => month.endsWith('-01');
  if (index > 0) return isJanuary(months[index]);
  const next = months.findIndex((month, place) => place > 0 && isJanuary(month));
  return next === -1 || next >= months.length / MOST_NAMES_NARROW;
}
