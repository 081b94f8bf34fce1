import type {UsageCountQuery, UsageDocumentQuery} from '../../../api/resources/usage/query-schema.js';
import type {ReadableCompany} from '../../../api/resources/usage/schema.js';
import {dateSchema} from '../../../api/values.js';
import {warnDeveloper} from '../../../developer.js';
import type {Period} from '../../../ui/list/period.js';
import type {UsageReportView} from '../usage-report.events.js';
import {usualPeriod} from '../usage-view.js';

/** The company in view: the one that is named, or the first. */
export function companyOf(
  {company}: UsageReportView,
  companies: readonly ReadableCompany[],
): ReadableCompany | undefined {
  const named = companies.find(({id}) => id === company);
  if (company && !named && companies.length > 0) {
    warnDeveloper(`<usage-report company="${company}">: there is none for this reader; the first is shown.`);
  }
  return named ?? companies[0];
}

function dayOf(name: 'from' | 'to', day: string, usual: string): string {
  if (day === '' || dateSchema.safeParse(day).success) return day || usual;
  warnDeveloper(`<usage-report ${name}="${day}">: needs a date such as 2026-11-30.`);
  return usual;
}

/** The days of creation that are asked for, in whatever order; `today` is the day where the books are kept. */
export function periodOf(view: UsageReportView, today: string): Period {
  const to = dayOf('to', view.to, today);
  return {from: dayOf('from', view.from, usualPeriod(to).from), to};
}

/** Which documents, without a place among them. */
export type Asked = Omit<UsageDocumentQuery, 'limit' | 'cursor'>;

/** What is asked about a selection; absent parts are left out, so that equal views share one request. */
export function askedOf(view: UsageReportView, selection: UsageCountQuery): Asked {
  const {channels, statuses} = view;
  const search = view.search.trim();
  return {
    ...selection,
    ...(search && {search}),
    ...(channels.length > 0 && {channel: [...channels]}),
    ...(statuses.length > 0 && {status: [...statuses]}),
  };
}

/** Whether anything narrows the documents of the period. */
export function isFiltered({channels, statuses, search}: UsageReportView): boolean {
  return channels.length > 0 || statuses.length > 0 || search.trim() !== '';
}
