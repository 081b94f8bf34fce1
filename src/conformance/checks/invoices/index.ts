import {NotTested} from '../../check.js';
import type {Context} from '../../context.js';
import {knownRows, largestPage, READ, wholeList} from '../../known/documents.js';
import {downloads, openedDocuments} from '../../known/opened.js';
import {askPage, exchangesOf, readPage} from '../../known/pages.js';
import {placesWith} from '../../known/places.js';
import type {Resource} from '../../known/resource.js';
import {amountChecks} from './amounts.js';
import {balanceCall, balanceChecks} from './balance.js';
import {cursorChecks} from './cursors.js';
import {detailsChecks} from './details.js';
import {fileChecks} from './files.js';
import {filterChecks} from './filters.js';
import {pagingChecks} from './paging.js';
import {refusalChecks} from './refusals.js';
import {rowChecks} from './rows.js';
import {sortChecks} from './sorting.js';

/** The first documents of an organization, by whoever may read them. */
function firstRows(context: Context, organizationId: string) {
  return context.once(`first rows ${organizationId}`, async () => {
    const places = await placesWith(context, READ);
    const place = places.find((each) => each.organizationId === organizationId);
    if (!place) throw new NotTested(`no user given may read invoices of ${organizationId}`);
    return readPage(await askPage(context, place, {limit: 20}))?.rows ?? [];
  });
}

async function exampleDocument(context: Context, organizationId: string) {
  const [row] = await firstRows(context, organizationId);
  if (!row) throw new NotTested(`no document of ${organizationId} is known`);
  return {values: {organizationId, invoiceId: row.id}};
}

async function exampleFile(context: Context, organizationId: string) {
  const rows = await firstRows(context, organizationId);
  const row = rows.find(({files}) => files.length > 0);
  const [file] = row?.files ?? [];
  if (!row || !file) throw new NotTested(`no file of ${organizationId} is known`);
  return {values: {organizationId, invoiceId: row.id, fileId: file.id}};
}

/** Invoices, credit notes and corrected invoices, and what is open. */
export const invoices: Resource = {
  checks: [
    ...pagingChecks,
    ...cursorChecks,
    ...sortChecks,
    ...filterChecks,
    ...refusalChecks,
    ...rowChecks,
    ...balanceChecks,
    ...amountChecks,
    ...detailsChecks,
    ...fileChecks,
  ],
  sights: {
    'invoices.list': {
      example: (_context, organizationId) =>
        Promise.resolve({values: {organizationId}, query: {limit: 5}}),
      async answers(context) {
        const walks = [await largestPage(context), await wholeList(context)];
        return walks.flatMap(exchangesOf);
      },
    },
    'invoices.openBalance': {
      answers: async (context) => [await balanceCall(context)],
    },
    'invoices.get': {
      example: exampleDocument,
      async answers(context) {
        await knownRows(context);
        return (await openedDocuments(context)).map(({exchange}) => exchange);
      },
    },
    'invoices.file': {
      example: exampleFile,
      answers: async (context) => (await downloads(context)).map(({exchange}) => exchange),
    },
  },
};
