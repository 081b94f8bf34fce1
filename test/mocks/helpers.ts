import {
  charge,
  createDocument,
  createStore,
  type DocumentPlan,
  type Store,
} from '../../mocks/index.js';
import {
  ApiError,
  type Invoice,
  type InvoiceDetails,
  type InvoicePage,
  type ListInvoicesRequest,
} from '../../src/api/index.js';

/** The organization of most scenarios. */
export const organizationId = 'rode-lente';

/** Everything of a list request that a test may leave out. */
export type Query = Partial<ListInvoicesRequest>;

const CUSTOMER = {name: 'Rode Lente', address: ['Lange Gracht 16B', '1234 AB Amsterdam']};

/** A document of 100.00 without VAT, due 30 days after it was issued; whatever the test cares about differs. */
export function document(plan: Partial<DocumentPlan> & {number: string}) {
  const issueDate = '2026-11-02';
  return createDocument({
    organizationId,
    customer: CUSTOMER,
    issueDate,
    charges: charge(10_000),
    vat: 0,
    ...plan,
  });
}

/** A credit note of an amount that names other documents. */
export function creditNote(number: string, amount: number, originals: string[]) {
  return document({number, typeCode: '381', charges: charge(-amount), originals});
}

/** A store with these documents and nothing else. */
export function storeOf(...documents: ReturnType<typeof document>[]): Store {
  const store = createStore({scenario: 'empty'});
  store.addInvoices(documents);
  return store;
}

/** A page of up to a hundred rows, unless asked otherwise. */
export function list(store: Store, query: Query = {}): Promise<InvoicePage> {
  return store.api.invoices.list({organizationId, limit: 100, ...query});
}

/** The numbers of the documents that a query finds, in order. */
export async function numbers(store: Store, query: Query = {}): Promise<string[]> {
  const {items} = await list(store, query);
  return items.map(({number}) => number);
}

/** The one document with a number. */
export async function find(store: Store, number: string): Promise<Invoice> {
  const {items} = await list(store, {search: number});
  const found = items.find((invoice) => invoice.number === number);
  if (!found) throw new Error(`No document ${number}.`);
  return found;
}

/** All that is known of the one document with a number. */
export async function details(store: Store, number: string): Promise<InvoiceDetails> {
  const {id} = await find(store, number);
  return store.api.invoices.get({organizationId, invoiceId: id});
}

/** What a call threw, which has to be an `ApiError`. */
export async function refusal(call: Promise<unknown>): Promise<ApiError> {
  const thrown: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof ApiError) return thrown;
  throw new Error(`No ApiError but ${String(thrown)}.`);
}

/** All pages in one direction, from the page that a cursor leads to. */
export async function walk(
  store: Store,
  query: Query,
  direction: 'next' | 'previous' = 'next',
  between: (page: number) => void = () => undefined,
): Promise<InvoicePage[]> {
  const pages: InvoicePage[] = [];
  let {cursor} = query;
  do {
    const page = await list(store, {...query, cursor});
    pages.push(page);
    between(pages.length);
    cursor = page[direction];
  } while (cursor !== undefined);
  return pages;
}
