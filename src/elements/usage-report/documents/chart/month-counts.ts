import {USAGE_CHANNELS, type UsageCount} from '../../../../api/resources/usage/schema.js';

/** How many documents there were in one month. */
export interface Month {
  /** `YYYY-MM`. */
  month: string;
  byChannel: ReadonlyMap<string, number>;
  total: number;
}

/** Documents by month and channel, with every month of the period in its order. */
export interface MonthCounts {
  months: readonly Month[];
  /** Those that there were: the known ones in the order of the contract, then the others, the most used first. */
  channels: readonly string[];
  totals: ReadonlyMap<string, number>;
  total: number;
}

/** Beyond so many months, those before the first document are left out. */
const MANY = 60;

function add(counts: Map<string, number>, channel: string, count: number): void {
  counts.set(channel, (counts.get(channel) ?? 0) + count);
}

/** The month after `YYYY-MM`. */
function after(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = after(month)) months.push(month);
  return months;
}

function inOrder(totals: ReadonlyMap<string, number>): string[] {
  const known: readonly string[] = USAGE_CHANNELS;
  const place = (channel: string) => (known.indexOf(channel) + 1 || known.length + 1);
  const size = (channel: string) => totals.get(channel) ?? 0;
  return [...totals.keys()].sort((a, b) => place(a) - place(b) || size(b) - size(a));
}

/** The counts of a period (`YYYY-MM-DD`), with the months in it of which nothing was told: there was nothing. */
export function monthCounts(
  counts: readonly UsageCount[],
  {from, to}: {from: string; to: string},
): MonthCounts {
  const totals = new Map<string, number>();
  const byMonth = new Map<string, Map<string, number>>();
  for (const {month, channel, count} of counts) {
    if (count === 0) continue;
    const ofMonth = byMonth.get(month) ?? new Map<string, number>();
    byMonth.set(month, ofMonth);
    add(ofMonth, channel, count);
    add(totals, channel, count);
  }
  const told = [...byMonth.keys()].sort();
  const all = monthsBetween(from.slice(0, 7), to.slice(0, 7));
  const first = all.length > MANY ? (told[0] ?? '') : '';
  const names = [...new Set([...all.filter((month) => month >= first), ...told])].sort();
  const months = names.map((month) => {
    const byChannel = byMonth.get(month) ?? new Map<string, number>();
    return {month, byChannel, total: sumOf(byChannel)};
  });
  return {months, channels: inOrder(totals), totals, total: sumOf(totals)};
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
