import {checksOf, Failed, NotTested} from '../../check.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {mainPlace, READ} from '../../known/documents.js';
import {askPage, readPage} from '../../known/pages.js';
import {isGranted, placesOf} from '../../known/places.js';

/** A cursor of the list as it is without filter and sort, that leads to a second row. */
async function realCursor(context: Context): Promise<string> {
  const page = readPage(await askPage(context, await mainPlace(context), {limit: 1}));
  if (page?.frame.next === undefined) throw new NotTested('one page only');
  return page.frame.next;
}

/** The same user in another organization, where they may read documents. */
export async function otherPlaces(context: Context) {
  const {user, organizationId} = await mainPlace(context);
  const others = (await placesOf(context)).filter(
    (place) =>
      place.user === user && place.organizationId !== organizationId && isGranted(place, READ),
  );
  if (others.length === 0) throw new NotTested('no second organization');
  return others;
}

async function refusesMadeUp(context: Context): Promise<void> {
  const query = {limit: 5, cursor: 'balie-conformance-made-up'};
  const exchange = await askPage(context, await mainPlace(context), query);
  expectProblem(exchange, {status: 410, why: 'for a cursor that does not hold'});
}

async function bindsToList(context: Context): Promise<void> {
  const cursor = await realCursor(context);
  const place = await mainPlace(context);
  for (const [why, query] of [
    ['for the cursor of another order', {sort: 'number'}],
    ['for the cursor of other filters', {issuedTo: '2999-12-31'}],
  ] as const) {
    const exchange = await askPage(context, place, {limit: 1, cursor, ...query});
    expectProblem(exchange, {status: 410, why});
  }
}

async function keepsInside(context: Context): Promise<void> {
  const others = await otherPlaces(context);
  const main = await mainPlace(context);
  const cursor = await realCursor(context);
  const ours = readPage(await askPage(context, main, {limit: 1, cursor}))?.rows ?? [];
  for (const place of others) {
    const exchange = await askPage(context, place, {limit: 1, cursor});
    const page = readPage(exchange);
    const leaked = page?.rows.find((row) =>
      ours.some(({id, number}) => id === row.id && number === row.number),
    );
    if (leaked) {
      const expected = `no document of ${main.organizationId} under ${place.organizationId}`;
      throw new Failed({expected, got: show(leaked.number), exchange});
    }
    if (!page) expectProblem(exchange, {status: 410, why: "for another organization's cursor"});
  }
}

/** The rules of cursors beyond those that lead from page to page. */
export const cursorChecks = checksOf('invoices.list', [
  {
    name: 'cursor-made-up',
    facts: ['contract', 'RFC 9457'],
    title: 'answers 410 with a problem for a cursor that does not hold',
    run: refusesMadeUp,
  },
  {
    name: 'cursor-of-another-list',
    facts: ['contract', 'RFC 9457'],
    title: 'answers 410 with a problem for a cursor of another order or of other filters',
    run: bindsToList,
  },
  {
    name: 'cursor-of-another-organization',
    facts: ['Y27', 'R35'],
    title: "shows nothing of an organization by its cursor under another organization",
    run: keepsInside,
  },
]);
