import type {Invoice} from '../../api/resources/invoices/schema.js';
import {NotTested} from '../check.js';
import {something, type AtLeastOne, type Context} from '../context.js';
import {askPage, countOf, readPage, rowsOf, walk, type Walk} from './pages.js';
import {placesWith, type Place} from './places.js';

/** The permission to list documents and to open them. */
export const READ = 'invoice.read';

const LARGEST_PAGE = 100;
/** Into how many pages a list is cut, so that there is something to turn. */
const PAGES_WANTED = 8;

async function hasDocuments(context: Context, place: Place): Promise<boolean> {
  const page = readPage(await askPage(context, place, {limit: 1}));
  return page !== undefined && page.count > 0;
}

/** Where documents are read: the organization that was named, else the first that has any, else the first. */
export function mainPlace(context: Context): Promise<Place> {
  return context.once('main place', async () => {
    const places = await placesWith(context, READ);
    const {organizationId} = context.settings;
    if (organizationId !== undefined) {
      const missing = `no user given may read invoices of ${organizationId}`;
      const named = places.filter((place) => place.organizationId === organizationId);
      return something(named, missing)[0];
    }
    for (const place of places) {
      if (await hasDocuments(context, place)) return place;
    }
    return places[0];
  });
}

/** Where a call can be made that needs a permission: in the organization of the documents, if anybody may there. */
export async function placeFor(context: Context, permission: string | undefined): Promise<Place> {
  const places = await placesWith(context, permission);
  const main = await mainPlace(context).catch((thrown: unknown) => {
    if (thrown instanceof NotTested) return undefined;
    throw thrown;
  });
  const found = places.find(({organizationId}) => organizationId === main?.organizationId);
  return found ?? places[0];
}

/** The largest page that may be asked for, of the list as it is without filter and sort. */
export function largestPage(context: Context): Promise<Walk> {
  return context.once('largest page', async () => {
    const query = {limit: LARGEST_PAGE};
    return walk(context, await mainPlace(context), {query, most: 1});
  });
}

/** How many rows a page is to have so that the list takes a few pages, and as few calls as can be when it is long. */
export async function fittingLimit(context: Context): Promise<number> {
  const {pages, ending} = await largestPage(context);
  const [page] = pages;
  const rows = ending === 'end' ? page?.count : page?.frame.total;
  if (rows === undefined) return LARGEST_PAGE;
  return Math.min(Math.max(Math.ceil(rows / PAGES_WANTED), 1), LARGEST_PAGE);
}

/** The list as it is without filter and sort, page by page as far as may be read. */
export function wholeList(context: Context): Promise<Walk> {
  return context.once('whole list', async () => {
    const query = {limit: await fittingLimit(context)};
    const {mostPages: most} = context.settings;
    return walk(context, await mainPlace(context), {query, most});
  });
}

/** The documents that are known, to compare with; not tested where there is none. */
export async function knownRows(context: Context): Promise<AtLeastOne<Invoice>> {
  const whole = await wholeList(context);
  const isEmpty = whole.ending === 'end' && countOf(whole) === 0;
  return something(rowsOf(whole), isEmpty ? 'the list is empty' : 'no row of the list can be read');
}

/** Today where the back end keeps its books, if it says so. */
export async function todayOf(context: Context): Promise<string | undefined> {
  const {pages} = await wholeList(context);
  return pages[0]?.frame.today;
}

/** What sets a document apart from others. */
function featuresOf(row: Invoice): string[] {
  return [
    `kind ${row.typeCode}`,
    `status ${row.paymentStatus}`,
    `currency ${row.totalInclVat.currency}`,
    `voided ${row.voided}`,
    `pending ${row.pendingPayment !== undefined}`,
    `due ${row.dueDate !== undefined}`,
    `originals ${(row.originalInvoiceNumbers ?? []).length > 0}`,
    `sign ${Math.sign(row.totalInclVat.amount)}`,
    `files ${row.files.map(({format}) => format).join()}`,
  ];
}

/** A few documents that differ as much as they can, and some more from all over the list. */
export function sampleOf(rows: readonly Invoice[], most: number): Invoice[] {
  const seen = new Set<string>();
  const various = rows.filter((row) => {
    const fresh = featuresOf(row).filter((feature) => !seen.has(feature));
    for (const feature of fresh) seen.add(feature);
    return fresh.length > 0;
  });
  const step = Math.max(1, Math.floor(rows.length / most));
  const spread = rows.filter((_row, index) => index % step === 0);
  return [...new Set([...various, ...spread])].slice(0, most);
}
