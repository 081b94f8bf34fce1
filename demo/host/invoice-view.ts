import type {InvoiceList, InvoiceListView} from '../../src/index.js';
import {changeAddress, readAddress} from '../address.js';

/** The attributes of `<invoice-list>` that say what it shows; the same names serve in the address. */
const ATTRIBUTES = {
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

const PROPERTIES = Object.keys(ATTRIBUTES) as (keyof InvoiceListView)[];

/** Empties the address of what the list shows, for another organization. */
export const NO_VIEW: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(ATTRIBUTES).map((name) => [name, '']),
);

/** Puts what the user does with the list into the address. */
export function followInvoiceView(list: InvoiceList): void {
  list.addEventListener('invoice-view-changed', ({view}) => {
    const standard = document.createElement('invoice-list');
    const values = PROPERTIES.map((property): [string, string] => {
      const value = textOf(view[property]);
      return [ATTRIBUTES[property], value === textOf(standard[property]) ? '' : value];
    });
    const changes = Object.fromEntries(values);
    changeAddress(changes, isRestart(changes) ? 'replace' : 'push');
  });
}

/** Makes the list show what the address says, at load and when the reader goes back. */
export function restoreInvoiceView(list: InvoiceList): void {
  const params = readAddress();
  const standard = document.createElement('invoice-list');
  for (const property of PROPERTIES) {
    const value = params.get(ATTRIBUTES[property]);
    if (value !== null) list.setAttribute(ATTRIBUTES[property], value);
    else if (list.hasUpdated) Object.assign(list, {[property]: standard[property]});
  }
}

function textOf(value: string | number | readonly string[]): string {
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Whether the list went back to its first page by itself; going back to the page that is gone would do so again. */
function isRestart(values: Readonly<Record<string, string>>): boolean {
  const params = readAddress();
  return Object.entries(values).every(([name, value]) =>
    name === 'cursor' ? value === '' && params.has(name) : value === (params.get(name) ?? ''),
  );
}
