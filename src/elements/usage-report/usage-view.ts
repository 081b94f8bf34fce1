import {warnDeveloper} from '../../developer.js';
import type {UsageDirection, UsageReportView, UsageTab} from './usage-report.events.js';

export const USAGE_TABS: readonly UsageTab[] = ['documents', 'specification'];
export const USAGE_DIRECTIONS: readonly UsageDirection[] = ['outbound', 'inbound'];

/** The documents without any filter; company, direction and period stay. */
export const NO_FILTERS = {
  channels: [],
  statuses: [],
  search: '',
} as const satisfies Partial<UsageReportView>;

/** What the properties of the element say, before it is known to make sense. */
export type Properties = Omit<UsageReportView, 'tab' | 'direction'> & {
  tab: string;
  direction: string;
};

/** One of the known values; one that is not known is reported to the developer and becomes the first. */
function oneOf<Name extends string>(names: readonly Name[], value: string, attribute: string): Name {
  const [first] = names;
  const known = names.find((name) => name === value);
  if (!first || known) return known as Name;
  warnDeveloper(`<usage-report ${attribute}="${value}">: choose one of ${names.join(', ')}.`);
  return first;
}

/** What the properties of an element ask to see. */
export function viewOf(properties: Properties): UsageReportView {
  const {company, from, to, channels, statuses, search, invoice, pageSize, cursor} = properties;
  return {
    tab: oneOf(USAGE_TABS, properties.tab, 'tab'),
    direction: oneOf(USAGE_DIRECTIONS, properties.direction, 'direction'),
    company,
    from,
    to,
    channels,
    statuses,
    search,
    invoice,
    pageSize,
    cursor,
  };
}

/** The usual period: this month and the two before it, up to today (`YYYY-MM-DD`). */
export function usualPeriod(today: string): {from: string; to: string} {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 3, 1));
  return {from: first.toISOString().slice(0, 10), to: today};
}
