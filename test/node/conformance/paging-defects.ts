import {checksOf, type Defect} from './defects.js';
import {
  answering,
  at,
  inJson,
  insteadOf,
  keepRows,
  renamed,
  rowsOf,
  withBody,
  withQuery,
  type Call,
  type Json,
  type Plant,
} from './plant.js';
import {HERE, THERE} from './world.js';

const LIST = 'invoices.list';
const MADE_UP = 'balie-conformance-made-up';

/** Takes the first row off every page that a cursor led to. */
const loseRow: Plant = keepRows(
  (_row, index, {url}) => index > 0 || !url.searchParams.has('cursor'),
);

const paging: readonly Defect[] = [
  {
    name: 'a cursor next on the last page',
    plant: (answer) => async (call) => {
      const ends = call.url.searchParams.get('cursor')?.startsWith('after ') ?? false;
      const cursor = call.url.searchParams.get('cursor')?.replace('after ', '') ?? '';
      if (call.name !== LIST) return answer(call);
      if (!ends) return addNext(await answer(call));
      const last = await answer(at(call, ({searchParams}) => searchParams.set('cursor', cursor)));
      const page = (await last.json()) as Json;
      const {next: _, ...rest} = page;
      return withBody(last, JSON.stringify({...rest, items: []}));
    },
    fails: ['paging-forward', 'paging-backward', 'offset'],
  },
  {
    name: 'a row that no page has',
    plant: loseRow,
    fails: ['paging-forward', 'paging-backward', 'total', 'offset', 'sort-stable'],
  },
  {
    name: 'a row that two pages have',
    plant: inJson(LIST, (page, {url}) => {
      const [first] = rowsOf(page);
      return url.searchParams.has('cursor') ? {...page, items: [first, ...rowsOf(page)]} : page;
    }),
    fails: ['paging-forward', 'paging-backward', 'limit', 'total', 'offset', 'sort-stable'],
  },
  {
    name: 'a cursor next that leads nowhere',
    plant: inJson(LIST, ({next, ...page}) => ({...page, ...(next !== undefined && {next: 'x'})})),
    fails: ['answer', 'paging-forward'],
  },
  {
    name: 'a cursor previous that leads on',
    plant: inJson(LIST, ({next, previous, ...page}) => ({
      ...page,
      ...(next !== undefined && {next}),
      ...(previous !== undefined && {previous: next ?? previous}),
    })),
    fails: ['paging-backward'],
  },
  {
    name: 'a cursor previous on the first page',
    plant: inJson(LIST, ({previous, ...page}) => ({...page, previous: previous ?? 'x'})),
    fails: ['paging-backward'],
  },
  {
    name: 'a row more than was asked for',
    plant: withQuery((query) => {
      const limit = Number(query.get('limit'));
      if (limit >= 1 && limit < 100) query.set('limit', String(limit + 1));
    }),
    fails: ['limit'],
  },
  {
    name: 'a total that is one too high',
    plant: inJson(LIST, (page) => ({...page, total: Number(page['total']) + 1})),
    fails: ['total'],
  },
  {
    name: 'the rows of the page as the total',
    plant: inJson(LIST, (page) => ({...page, total: rowsOf(page).length})),
    fails: ['total'],
  },
  {
    name: 'an offset that counts pages',
    plant: inJson(LIST, (page, {url}) => {
      const limit = Number(url.searchParams.get('limit'));
      return {...page, offset: Math.floor(Number(page['offset']) / limit)};
    }),
    fails: ['offset'],
  },
];

async function addNext(response: Response): Promise<Response> {
  if (response.status !== 200) return response;
  const page = (await response.json()) as Json;
  const cursor = page['previous'];
  const isLast = page['next'] === undefined && typeof cursor === 'string';
  return withBody(response, JSON.stringify(isLast ? {...page, next: `after ${cursor}`} : page));
}

const cursorOf = ({url}: Call): string => url.searchParams.get('cursor') ?? '';

const firstPage = (call: Call): Call => at(call, ({searchParams}) => searchParams.delete('cursor'));

const cursors: readonly Defect[] = [
  {
    name: 'the first page for a cursor that does not hold',
    plant: insteadOf(LIST, 410, (call) =>
      cursorOf(call) === MADE_UP ? firstPage(call) : undefined,
    ),
    fails: ['cursor-made-up'],
  },
  {
    name: 'a failure for a cursor that does not hold',
    plant: answering(LIST, (response, call) =>
      cursorOf(call) === MADE_UP ? new Response('Oops', {status: 500}) : response,
    ),
    fails: ['cursor-made-up'],
  },
  {
    name: 'the first page for the cursor of another list',
    plant: insteadOf(LIST, 410, (call) =>
      cursorOf(call) !== MADE_UP && call.organizationId === HERE ? firstPage(call) : undefined,
    ),
    fails: ['cursor-of-another-list'],
  },
  {
    name: "the documents of the organization that a cursor is of",
    plant: insteadOf(LIST, 410, (call) =>
      call.organizationId === THERE ? renamed(call, THERE, HERE) : undefined,
    ),
    fails: ['cursor-of-another-organization'],
  },
];

/** What turning pages can do wrong. */
export const PAGING_DEFECTS: readonly Defect[] = checksOf(LIST, [...paging, ...cursors]);
