import type {
  CollaborationPanel,
  CollaborationView,
  InvoiceList,
  InvoiceListView,
  UsageReport,
  UsageReportView,
} from '../../src/index.js';
import {changeAddress, readAddress} from '../address.js';

/** What an element shows, property by property. */
type View = Readonly<Record<string, string | number | readonly string[]>>;
type Element = InvoiceList | UsageReport | CollaborationPanel;

/** An element whose view lives in the address. */
interface Viewed {
  event: string;
  /** The attributes that say what it shows, by property; the same names serve in the address. */
  attributes: Readonly<Record<string, string>>;
}

const INVOICES = {
  search: 'search',
  kinds: 'kinds',
  statuses: 'statuses',
  issuedFrom: 'issued-from',
  issuedTo: 'issued-to',
  sort: 'sort',
  pageSize: 'page-size',
  cursor: 'cursor',
  opened: 'opened',
} as const satisfies Record<keyof InvoiceListView, string>;

const USAGE = {
  tab: 'tab',
  company: 'company',
  direction: 'direction',
  from: 'from',
  to: 'to',
  channels: 'channels',
  statuses: 'statuses',
  search: 'search',
  invoice: 'invoice',
  pageSize: 'page-size',
  cursor: 'cursor',
} as const satisfies Record<keyof UsageReportView, string>;

/** Whose side is on show follows from the organization, and not from the address. */
const COLLABORATIONS = {
  client: 'client',
  search: 'search',
  taskTypes: 'task-types',
  taskOwners: 'task-owners',
  accountManagers: 'account-managers',
  states: 'states',
  pageSize: 'page-size',
  cursor: 'cursor',
} as const satisfies Record<Exclude<keyof CollaborationView, 'perspective'>, string>;

const VIEWED: Readonly<Record<string, Viewed>> = {
  'invoice-list': {event: 'invoice-view-changed', attributes: INVOICES},
  'usage-report': {event: 'usage-view-changed', attributes: USAGE},
  'collaboration-panel': {event: 'collaboration-view-changed', attributes: COLLABORATIONS},
};

/** Empties the address of what an element shows, for another organization. */
export const NO_VIEW: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(VIEWED)
    .flatMap(({attributes}) => Object.values(attributes))
    .map((name) => [name, '']),
);

/** The element of the page whose view lives in the address, if it has one. */
export function viewedElement(): Element | null {
  return document.querySelector<Element>(Object.keys(VIEWED).join());
}

/** Puts what the user does with the element into the address. */
export function followView(element: Element): void {
  const {event, attributes} = viewedOf(element);
  element.addEventListener(event, (told) => {
    const {view} = told as Event & {view: View};
    const standard = standardOf(element);
    const values = Object.entries(attributes).map(([property, name]): [string, string] => {
      const value = textOf(view[property] ?? '');
      return [name, value === textOf(standard[property] ?? '') ? '' : value];
    });
    const changes = Object.fromEntries(values);
    changeAddress(changes, isRestart(changes) ? 'replace' : 'push');
  });
}

/** Makes the element show what the address says, at load and when the reader goes back. */
export function restoreView(element: Element): void {
  const params = readAddress();
  const standard = standardOf(element);
  for (const [property, name] of Object.entries(viewedOf(element).attributes)) {
    const value = params.get(name);
    if (value !== null) element.setAttribute(name, value);
    else if (element.hasUpdated) Object.assign(element, {[property]: standard[property]});
  }
}

function viewedOf({localName}: Element): Viewed {
  const viewed = VIEWED[localName];
  if (!viewed) throw new Error(`<${localName}> has no view.`);
  return viewed;
}

/** What it shows where nothing is said. */
function standardOf({localName}: Element): View {
  return document.createElement(localName) as unknown as View;
}

function textOf(value: string | number | readonly string[]): string {
  return typeof value === 'object' ? value.join(' ') : String(value);
}

/** Whether a list went back to its first page by itself; going back to the page that is gone would do so again. */
function isRestart(values: Readonly<Record<string, string>>): boolean {
  const params = readAddress();
  return Object.entries(values).every(([name, value]) =>
    name === 'cursor' ? value === '' && params.has(name) : value === (params.get(name) ?? ''),
  );
}
