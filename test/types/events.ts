/** Events have their types where a host listens to them, held by the type checker alone. */
import '../../src/define.js';

import type {ApiError} from '../../src/api/index.js';
import type {Portal, SessionExpiredEvent} from '../../src/index.js';

declare const portal: Portal;

const list = document.createElement('invoice-list');
const provider = document.createElement('portal-provider');

list.addEventListener('invoice-view-changed', ({view}) => {
  const {search, statuses, pageSize} = view;
  void [search.trim(), statuses.length, pageSize.toFixed()];
  // @ts-expect-error -- a view says nothing of colors
  void view.color;
});

list.addEventListener('invoice-download', (event) => {
  event.preventDefault();
  void [event.invoice.number.trim(), event.file.mediaType.trim()];
});

document.body.addEventListener('invoice-downloaded', ({invoice, file}) => {
  void [invoice.totalInclVat.amount.toFixed(), file.fileName.trim()];
});

list.addEventListener('payment-start', (event) => {
  event.respondWith(fetch(`/checkout/${event.reference}/${event.amount.amount}`));
  // @ts-expect-error -- an answer is a promise
  event.respondWith(true);
});

list.addEventListener('invoices-download', (event) => {
  if ('query' in event.choice) void event.choice.query.limit;
  else void event.choice.invoices.length;
  event.preventDefault();
});

list.addEventListener('invoices-exported', ({format, documents}) => {
  void [format === 'xlsx', documents.toFixed()];
});

provider.addEventListener('session-expired', (event: SessionExpiredEvent) => {
  void event.target;
  void portal.resume();
});

// @ts-expect-error -- an event of this name knows its class
list.addEventListener('invoice-download', (event: MouseEvent) => void event.clientX);

// @ts-expect-error -- what an element shows is one of five words
list.state = 'broken';

// @ts-expect-error -- the portal of an element is no adapter
list.portal = {session: {}};

provider.portal = portal;
list.portal = provider.current;

/** Errors tell what a host can do, by one of a known list of kinds. */
export function isOver({kind}: ApiError): boolean {
  // @ts-expect-error -- there is no such kind
  if (kind === 'expired') return true;
  return kind === 'unauthenticated';
}
