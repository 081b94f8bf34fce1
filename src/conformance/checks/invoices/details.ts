import type {
  ChainDocument,
  InvoiceDetails,
} from '../../../api/resources/invoices/details-schema.js';
import type {Invoice} from '../../../api/resources/invoices/schema.js';
import {checksOf, Failed, NotTested} from '../../check.js';
import {something, type Context} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {listed, show} from '../../judge/show.js';
import {knownRows, mainPlace} from '../../known/documents.js';
import {openDocument, readableDocuments, readDetails} from '../../known/opened.js';
import {askPage, readPage} from '../../known/pages.js';
import type {Place} from '../../known/places.js';
import {judgeDocuments} from './amounts.js';
import {otherPlaces} from './cursors.js';
import {printOf} from './rows.js';

/** How many documents are looked for under another organization, and how many chains are followed. */
const FEW = 3;

async function tellsInOrder(context: Context): Promise<void> {
  const documents = await readableDocuments(context);
  const told = documents.filter(({details}) => (details.history ?? []).length > 1);
  something(told, 'no document opened has a history of two events');
  await judgeDocuments(context, ({history = []}) => {
    const dates = history.map(({date}) => date);
    if (dates.join() === [...dates].sort().join()) return undefined;
    return {expected: 'the history oldest first', got: dates.join(', ')};
  });
}

async function beginsWhatItEnds(context: Context): Promise<void> {
  const documents = await readableDocuments(context);
  something(
    documents.filter(({details}) => details.period),
    'no document opened has a billing period',
  );
  await judgeDocuments(context, ({period}) => {
    if (!period || period.from <= period.to) return undefined;
    return {expected: 'a period that ends after it begins', got: `${period.from} to ${period.to}`};
  });
}

/** In electronic form (ISO 13616); test accounts have any check digits. */
const IBAN = /^[A-Z]{2}\d{2}[A-Z\d]{1,30}$/;

async function writesIban(context: Context): Promise<void> {
  const documents = await readableDocuments(context);
  something(
    documents.filter(({details}) => details.payee?.iban !== undefined),
    'no document opened has an IBAN to pay to',
  );
  await judgeDocuments(context, ({payee}) => {
    if (payee?.iban === undefined || IBAN.test(payee.iban)) return undefined;
    return {expected: 'an IBAN in capitals and figures, without spaces', got: show(payee.iban)};
  });
}

/** The numbers that have to stand in the chain of a document: its own, and all that any document in it names. */
function namedNumbers({number, originalInvoiceNumbers = [], chain = []}: InvoiceDetails): string[] {
  const named = chain.flatMap((document) => document.originalInvoiceNumbers ?? []);
  return [...new Set([number, ...originalInvoiceNumbers, ...named])];
}

/** What is wrong with a chain by itself; a document that names but itself, or nothing, needs none. */
function chainComplaint(details: InvoiceDetails): {expected: string; got: string} | undefined {
  const {id, number, originalInvoiceNumbers = [], chain} = details;
  const others = originalInvoiceNumbers.filter((each) => each !== number);
  if (!chain && others.length === 0) return undefined;
  const expected = (what: string) => `a chain with ${what}`;
  const numbers = (chain ?? []).map((document) => document.number);
  if (!chain) return {expected: expected(others.join(', ')), got: 'no chain'};
  if (!chain.some((document) => document.id === id)) {
    return {expected: expected(`this document, ${show(number)}`), got: listed(numbers)};
  }
  const missing = namedNumbers(details).find((each) => !numbers.includes(each));
  if (missing === undefined) return undefined;
  return {expected: expected(show(missing)), got: listed(numbers)};
}

async function holdsChains(context: Context): Promise<void> {
  const documents = await readableDocuments(context);
  something(
    documents.filter(({details}) => details.chain ?? details.originalInvoiceNumbers),
    'no document opened is tied to another one',
  );
  await judgeDocuments(context, chainComplaint);
}

const membersOf = (chain: readonly ChainDocument[] = []): string =>
  chain
    .map(({id, number}) => JSON.stringify([number, id]))
    .sort()
    .join(', ');

/** Every document of a chain has the same chain, and says of itself what the chain says. */
async function sharesChains(context: Context): Promise<void> {
  const documents = await readableDocuments(context);
  const tied = documents.filter(({details}) =>
    (details.chain ?? []).some(({id}) => id !== details.id),
  );
  const place = await mainPlace(context);
  let followed = 0;
  for (const {details} of tied.slice(0, FEW)) {
    for (const member of (details.chain ?? []).filter(({id}) => id !== undefined).slice(0, FEW)) {
      const exchange = await openDocument(context, place, member.id ?? '');
      followed += 1;
      judgeMember({details, member, exchange});
    }
  }
  if (followed === 0) throw new NotTested('no document opened is tied to one that is here');
}

/** A document of a chain, as the chain has it and as it is when it is opened. */
interface Member {
  details: InvoiceDetails;
  member: ChainDocument;
  exchange: Exchange;
}

function judgeMember({details, member, exchange}: Member): void {
  const itself = readDetails(exchange);
  if (!itself) {
    const expected = `the document ${show(member.number)} of the chain of ${show(details.number)}`;
    throw new Failed({expected, got: exchange.summary, exchange});
  }
  const amounts = [
    [itself.openAmount, member.openAmount],
    [itself.totalInclVat, member.totalInclVat],
  ];
  const other = amounts.find(([due, came]) => came && came.amount !== due?.amount);
  if (other) {
    const expected = `${show(other[1])}, as in the chain of ${show(details.number)}`;
    throw new Failed({expected, got: show(other[0]), exchange});
  }
  const [due, came] = [membersOf(details.chain), membersOf(itself.chain)];
  if (due === came) return;
  const expected = `the chain that ${show(details.number)} has: ${due}`;
  throw new Failed({expected, got: came || 'none', exchange});
}

/** Whether an answer under one organization is a document of another one, and not its own under the same id. */
async function isLeak(
  context: Context,
  place: Place,
  {exchange, row}: {exchange: Exchange; row: Invoice},
): Promise<boolean> {
  if (exchange.status === 404) return false;
  const details = readDetails(exchange);
  if (!details || printOf(details) === printOf(row)) return true;
  const page = readPage(await askPage(context, place, {limit: 100, search: details.number}));
  return !page?.rows.some(({id}) => id === details.id);
}

/** Looks for documents of one organization under another one. */
async function lookFor(
  context: Context,
  rows: readonly Invoice[],
  {of, under}: {of: Place; under: Place},
): Promise<void> {
  for (const row of rows.slice(0, FEW)) {
    const exchange = await openDocument(context, under, row.id);
    if (!(await isLeak(context, under, {exchange, row}))) continue;
    const where = `${of.organizationId} under ${under.organizationId}`;
    const expected = `404 for ${show(row.number)} of ${where}`;
    throw new Failed({expected, got: exchange.summary, exchange});
  }
}

async function keepsApart(context: Context): Promise<void> {
  const main = await mainPlace(context);
  const ours = await knownRows(context);
  for (const other of await otherPlaces(context)) {
    await lookFor(context, ours, {of: main, under: other});
    const theirs = readPage(await askPage(context, other, {limit: FEW}))?.rows ?? [];
    await lookFor(context, theirs, {of: other, under: main});
  }
}

/** The rules of one document. */
export const detailsChecks = checksOf('invoices.get', [
  {
    name: 'history',
    facts: ['Y9', 'Y10'],
    title: 'tells what happened to a document, oldest first',
    run: tellsInOrder,
  },
  {
    name: 'period',
    facts: ['EN 16931 BG-14'],
    title: 'gives a billing period that ends after it begins',
    run: beginsWhatItEnds,
  },
  {
    name: 'iban',
    facts: ['Y11', 'ISO 13616'],
    title: 'gives the IBAN to pay to in its electronic form',
    run: writesIban,
  },
  {
    name: 'chain',
    facts: ['EN 16931 BG-3'],
    title: 'names in the chain every document that one of the chain credits or corrects',
    run: holdsChains,
  },
  {
    name: 'chain-shared',
    facts: ['EN 16931 BG-3'],
    title: 'gives every document of a chain the same chain and amounts',
    run: sharesChains,
  },
  {
    name: 'organizations-apart',
    facts: ['Y27', 'R35'],
    title: 'answers 404 for a document of another organization',
    run: keepsApart,
  },
]);
