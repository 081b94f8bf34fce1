import {checksOf, type Defect} from './defects.js';
import {
  answering,
  inDocument,
  inJson,
  insteadOf,
  moneyOf,
  renamed,
  withBody,
  withHeaders,
  type Call,
  type Json,
  type Plant,
} from './plant.js';
import {HERE, THERE} from './world.js';

const add = (from: Json, field: string, amount = 1): Json => {
  const money = moneyOf(from, field);
  return {...from, [field]: {...money, amount: money.amount + amount}};
};

const listOf = (from: Json, field: string): Json[] => (from[field] ?? []) as Json[];

/** Changes the first entry of the balance. */
const inBalance = (change: (first: Json, all: Json[]) => Json[]): Plant =>
  inJson('invoices.openBalance', (balance) => {
    const [first = {}, ...others] = listOf(balance, 'balances');
    return {...balance, balances: [...change(first, [first, ...others]), ...others]};
  });

const balance = checksOf('invoices.openBalance', [
  {
    name: 'a balance with a currency in small letters',
    plant: inBalance((first) => [
      {...first, open: {...moneyOf(first, 'open'), currency: 'eur'}},
    ]),
    fails: ['answer'],
  },
  {
    name: 'a time of the balance without its zone',
    plant: inJson('invoices.openBalance', (all) => ({...all, asOf: '2026-11-21T09:12:00'})),
    fails: ['answer'],
  },
  {
    name: 'one currency in two entries',
    plant: inBalance((first) => {
      const nothing = {...moneyOf(first, 'open'), amount: 0};
      return [first, {open: nothing, overdue: nothing}];
    }),
    fails: ['currencies', 'overdue'],
  },
  {
    name: 'a balance that is not the sum of what is open',
    plant: inBalance((first) => [add(first, 'open')]),
    fails: ['open'],
  },
  {
    name: 'a balance without one currency',
    plant: inBalance(() => []),
    fails: ['open'],
  },
  {
    name: 'an overdue balance that is all that is open',
    plant: inBalance((first) => [{...first, overdue: first['open']}]),
    fails: ['overdue'],
  },
]);

/** The lines of documents in yen, counted in hundredths. */
const inHundredths: Plant = inJson('invoices.get', (details) => {
  if (moneyOf(details, 'totalInclVat').currency !== 'JPY') return details;
  const lines = listOf(details, 'lines').map((line) =>
    add(line, 'amount', 99 * moneyOf(line, 'amount').amount),
  );
  return {...details, lines};
});

const amounts = checksOf('invoices.get', [
  {
    name: 'a document without its VAT',
    plant: inDocument('INV-c006', ({totalVat: _, ...details}) => details),
    fails: ['answer'],
  },
  {
    name: 'a price that is a number',
    plant: inDocument('INV-c006', (details) => ({
      ...details,
      lines: listOf(details, 'lines').map((line) => ({...line, unitPrice: 120})),
    })),
    fails: ['answer'],
  },
  {
    name: 'another status than the list has',
    plant: inDocument('INV-c006', (details) => ({...details, paymentStatus: 'paid'})),
    fails: ['as-listed'],
  },
  {
    name: 'other files than the list has',
    plant: inDocument('INV-e011', (details) => ({
      ...details,
      files: listOf(details, 'files').slice(1),
    })),
    fails: ['as-listed'],
  },
  {
    name: 'totals that do not add up',
    plant: inDocument('INV-c006', (details) => add(details, 'totalExclVat')),
    fails: ['totals'],
  },
  {
    name: 'a VAT breakdown that does not add up',
    plant: inDocument('INV-c006', (details) => ({
      ...details,
      vatBreakdown: listOf(details, 'vatBreakdown').map((part) => add(part, 'taxAmount')),
    })),
    fails: ['vat'],
  },
  {
    name: 'VAT in another currency',
    plant: inDocument('INV-c006', (details) => ({
      ...details,
      totalVat: {...moneyOf(details, 'totalVat'), currency: 'NOK'},
    })),
    fails: ['one-currency'],
  },
  {name: 'yen in hundredths', plant: inHundredths, fails: ['minor-units']},
]);

/** Changes the chain of a document. */
const inChain = (number: string, change: (chain: Json[]) => Json[] | undefined): Plant =>
  inDocument(number, (details) => ({...details, chain: change(listOf(details, 'chain'))}));

/** Answers with a document of one organization under another one. */
const leakDocuments = (name: string): Plant =>
  insteadOf(name, 404, (call: Call) =>
    call.organizationId === THERE ? renamed(call, THERE, HERE) : undefined,
  );

const details = checksOf('invoices.get', [
  {
    name: 'a history that begins with the newest',
    plant: inDocument('INV-c006', (all) => ({...all, history: listOf(all, 'history').reverse()})),
    fails: ['history'],
  },
  {
    name: 'a billing period that ends before it begins',
    plant: inDocument('INV-c006', (all) => ({
      ...all,
      period: {from: '2026-05-31', to: '2026-05-01'},
    })),
    fails: ['period'],
  },
  {
    name: 'an IBAN in groups of four',
    plant: inDocument('INV-c006', (all) => ({
      ...all,
      payee: {...(all['payee'] as Json), iban: 'NL45 VBLD 0123 4567 03'},
    })),
    fails: ['iban'],
  },
  {
    name: 'a chain without what the document corrects',
    plant: inChain('COR-b005', (chain) => chain.filter(({number}) => number !== 'INV-b003')),
    fails: ['chain', 'chain-shared'],
  },
  {
    name: 'a correction without a chain',
    plant: inChain('COR-b005', () => undefined),
    fails: ['chain', 'chain-shared'],
  },
  {
    name: 'a chain without the document itself',
    plant: inChain('COR-b005', (chain) => chain.filter(({number}) => number !== 'COR-b005')),
    fails: ['chain', 'chain-shared'],
  },
  {
    name: 'other amounts in the chain',
    plant: inChain('COR-b005', (chain) => chain.map((member) => add(member, 'openAmount'))),
    fails: ['chain-shared'],
  },
  {
    name: 'a document that can be read under another organization',
    plant: leakDocuments('invoices.get'),
    fails: ['organizations-apart'],
  },
]);

const inFile = (change: (response: Response, call: Call) => Response | Promise<Response>): Plant =>
  answering('invoices.file', (response, call) =>
    response.status === 200 ? change(response, call) : response,
  );

const page = '<!doctype html><html lang="nl"><title>Inloggen</title></html>';

/** Adds a byte to a file, or takes it away with the others. */
async function longer(response: Response, text: string): Promise<Response> {
  return withBody(response, new Blob([await response.arrayBuffer(), text]));
}

const files = checksOf('invoices.file', [
  {
    name: 'a file that cannot be downloaded',
    plant: inFile(({headers}) => new Response('Oops', {status: 500, headers})),
    fails: ['answer'],
  },
  {
    name: 'a file of another type than was said',
    plant: inFile((response) => withHeaders(response, {'content-type': 'application/zip'})),
    fails: ['content-type'],
  },
  {
    name: 'a login page in the place of a file',
    plant: inFile((response) => withBody(response, page)),
    fails: ['bytes', 'size'],
  },
  {
    name: 'an empty file',
    plant: inFile((response) => withBody(response, '')),
    fails: ['bytes', 'size'],
  },
  {
    name: 'a file of another size than was said',
    plant: inFile((response) => longer(response, '\n')),
    fails: ['size'],
  },
  {
    name: 'a file without a name',
    plant: inFile((response) => withHeaders(response, {'content-disposition': undefined})),
    fails: ['name'],
  },
  {
    name: 'a file to be shown in the page',
    plant: inFile((response) => withHeaders(response, {'content-disposition': 'inline'})),
    fails: ['name'],
  },
  {
    name: 'a file in the language of the reader',
    plant: inFile((response, {headers}) =>
      headers.get('accept-language') === 'en' ? longer(response, 'Invoice') : response,
    ),
    fails: ['language'],
  },
  {
    name: 'a file that can be downloaded under another organization',
    plant: leakDocuments('invoices.file'),
    fails: ['organizations-apart'],
  },
]);

/** What balance, details and files can do wrong. */
export const DETAILS_DEFECTS: readonly Defect[] = [...balance, ...amounts, ...details, ...files];
