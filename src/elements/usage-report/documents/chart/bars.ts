import {html, nothing, svg, type TemplateResult} from 'lit';

import {formatNumber} from '../../../../i18n/format.js';
import {formatMonth} from '../../../../i18n/format-more.js';
import {getDirection} from '../../../../i18n/locale.js';
import {type ChannelGroup, countOf, groupText} from './channel-groups.js';
import type {Month} from './month-counts.js';
import {patternDefinitions, patternFill} from './patterns.js';
import {linesUpTo} from './scale.js';

/** In pixels; across, the bars share what there is. */
const BAR_SPACE = 72;
const LEAST_WIDTH = 200;
const HEIGHT = 168;
const TOP = 8;
const MONTH_LINE = HEIGHT + 24;
const YEAR_LINE = HEIGHT + 40;
const DIGIT = 8;

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
function heightOf(count: number, lines: readonly number[]): number {
  return HEIGHT - (count / (lines.at(-1) ?? 1)) * (HEIGHT - TOP);
}

/** Where the space of a month begins, and how wide it is, in percent; from the right where text does so. */
function spaceOf(index: number, count: number): {start: number; width: number} {
  const width = 100 / count;
  const place = getDirection() === 'rtl' ? count - 1 - index : index;
  return {start: place * width, width};
}

/** Bars by month, stacked by channel; `labelledBy` and `describedBy` are ids in the root. */
export function bars(
  {months, groups}: Omit<Plot, 'lines'>,
  {labelledBy, describedBy}: {labelledBy: string; describedBy: string},
): TemplateResult {
  const lines = linesUpTo(Math.max(0, ...months.map(({total}) => total)));
  return html`
    <div class="plot">
      ${axis(lines)}
      <svg
        class="bars"
        role="img"
        aria-labelledby=${labelledBy}
        aria-describedby=${describedBy}
        width=${Math.max(LEAST_WIDTH, months.length * BAR_SPACE)}
        height=${YEAR_LINE + DIGIT}
      >
        ${patternDefinitions(groups.map(({pattern}) => pattern))}
        ${lines.map((line) => gridLine(line, lines))}
        ${months.map((month, index) => stack(month, index, {months, groups, lines}))}
        ${months.map(({month}, index) => monthName(month, index, months))}
        ${months.map(({month}, index) => yearName(month, index, months))}
      </svg>
    </div>
  `;
}

/** The numbers at the lines, beside them so that the bars can be as wide as there is room. */
function axis(lines: readonly number[]): TemplateResult {
  const names = lines.map((line) => formatNumber(line));
  const width = Math.max(...names.map(({length}) => length)) * DIGIT + DIGIT;
  const edge = getDirection() === 'rtl' ? DIGIT : width - DIGIT;
  return html`
    <svg class="axis" aria-hidden="true" width=${width} height=${YEAR_LINE + DIGIT}>
      ${lines.map(
        (line, index) => svg`
          <text x=${edge} y=${heightOf(line, lines) + 4} text-anchor="end">${names[index]}</text>
        `,
      )}
    </svg>
  `;
}

function gridLine(line: number, lines: readonly number[]): TemplateResult {
  const y = heightOf(line, lines);
  return svg`<line class=${line === 0 ? 'base' : 'grid'} x1="0" x2="100%" y1=${y} y2=${y}></line>`;
}

/** One piece on the other, each with its number for the pointer. */
function stack(month: Month, index: number, {months, lines, groups}: Plot): TemplateResult[] {
  const {start, width} = spaceOf(index, months.length);
  let below = 0;
  return groups.map((group) => {
    const count = countOf(group, month.byChannel);
    const y = heightOf(below + count, lines);
    const height = heightOf(below, lines) - y;
    below += count;
    const text = `${formatMonth(month.month)} · ${groupText(group)}: ${formatNumber(count)}`;
    return svg`
      <rect
        class="piece"
        x="${start + width * 0.2}%"
        width="${width * 0.6}%"
        y=${y}
        height=${height}
        fill=${patternFill(group.pattern)}
      ><title>${text}</title></rect>
    `;
  });
}

/** As many names as there is room for; on a phone, without those to spare. */
function monthName(month: string, index: number, months: readonly Month[]): unknown {
  const {length} = months;
  const step = Math.ceil(length / MOST_NAMES);
  if (index % step !== 0) return nothing;
  const isSpare = index % (step * Math.ceil(length / step / MOST_NAMES_NARROW)) !== 0;
  const {start, width} = spaceOf(index, length);
  const x = `${String(start + width / 2)}%`;
  return svg`
    <text class=${isSpare ? 'spare' : nothing} x=${x} y=${MONTH_LINE} text-anchor="middle">
      ${formatMonth(month, true)}
    </text>
  `;
}

/** The year under its first month, unless the next one would run into it. */
function yearName(month: string, index: number, months: readonly Month[]): unknown {
  const isJanuary = month.endsWith('-01');
  const next = months.findIndex((other, place) => place > index && other.month.endsWith('-01'));
  const isCrowded = next !== -1 && next - index < months.length / 6;
  if (!isJanuary && (index > 0 || isCrowded)) return nothing;
  const {start, width} = spaceOf(index, months.length);
  return svg`
    <text x="${start + width / 2}%" y=${YEAR_LINE} text-anchor="middle">${month.slice(0, 4)}</text>
  `;
}
