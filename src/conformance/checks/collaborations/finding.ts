import type {Client, ClientSummary, CollaborationTask} from '../../../api/resources/collaborations/schema.js';
import {checksOf, Failed, NotTested, type Check} from '../../check.js';
import type {Query} from '../../client.js';
import type {Context} from '../../context.js';
import {show} from '../../judge/show.js';
import {CLIENTS, readableClients} from '../../known/collaborations.js';
import {knownRowsOf, wholeListOf} from '../../known/lists.js';
import {
  cursorRule,
  judgeFilter,
  limitRule,
  MADE_UP,
  pagingRule,
  totalRule,
} from '../list-rules.js';
import {searchRule} from '../search-rule.js';

/** First letters that every language of the contract sorts alike. */
const LETTERS = /^[b-v]/;

async function comesByName(context: Context): Promise<void> {
  await knownRowsOf(context, CLIENTS);
  const whole = await wholeListOf(context, CLIENTS);
  const rows = whole.pages.flatMap((page) => page.rows.map(({name}) => ({name, page})));
  const lettered = rows.flatMap(({name, page}) => {
    const letter = LETTERS.exec(name.toLowerCase())?.[0];
    return letter === undefined ? [] : [{letter, name, page}];
  });
  if (lettered.length < 2) throw new NotTested('one client only');
  const at = lettered.findIndex(({letter}, index) => letter < (lettered[index - 1]?.letter ?? ''));
  const wrong = lettered[at];
  if (!wrong) return;
  const got = `${show(wrong.name)} after ${show(lettered[at - 1]?.name)}`;
  throw new Failed({expected: 'clients by name', got, exchange: wrong.page.exchange});
}

const withState = (states: readonly string[]) => ({
  query: {state: states},
  belongs: ({state}: ClientSummary) => states.includes(state),
});

async function byState(context: Context): Promise<void> {
  const rows = await knownRowsOf(context, CLIENTS);
  const states = [...new Set(rows.map(({state}) => state))].slice(0, 6);
  if (states.length === 1) throw new NotTested('all clients seen are in one state');
  for (const some of [...states.map((state) => [state]), states.slice(0, 2), [MADE_UP]]) {
    await judgeFilter(context, CLIENTS, withState(some));
  }
}

const withManager = (ids: readonly string[]) => ({
  query: {accountManager: ids},
  belongs: ({accountManager}: ClientSummary) =>
    accountManager !== undefined && ids.includes(accountManager.id),
});

async function byManager(context: Context): Promise<void> {
  const rows = await knownRowsOf(context, CLIENTS);
  const ids = [...new Set(rows.flatMap(({accountManager}) => accountManager?.id ?? []))].slice(0, 4);
  if (ids.length < 2) throw new NotTested('no two clients seen differ in their account manager');
  for (const some of [...ids.map((id) => [id]), ids.slice(0, 2), [MADE_UP]]) {
    await judgeFilter(context, CLIENTS, withManager(some));
  }
}

type OfTask = (task: CollaborationTask) => boolean;

/** A client that was opened has to be found by its tasks, and not without; of others nothing is known. */
async function judgeTasks(context: Context, query: Query, isSought: OfTask): Promise<void> {
  const known = new Map((await readableClients(context)).map((client) => [client.id, client]));
  const belongs = ({id}: ClientSummary) => known.get(id)?.tasks.some(isSought);
  await judgeFilter(context, CLIENTS, {query, belongs});
}

const READ = {
  taskType: ({type}: CollaborationTask) => type.code,
  taskOwner: ({owner}: CollaborationTask) => owner?.id,
};
type TaskFilter = keyof typeof READ;

const valuesOf = (clients: readonly Client[], filter: TaskFilter): string[] => [
  ...new Set(clients.flatMap(({tasks}) => tasks.flatMap((task) => READ[filter](task) ?? []))),
];

const byTask =
  (filter: TaskFilter) =>
  async (context: Context): Promise<void> => {
    const values = valuesOf(await readableClients(context), filter).slice(0, 4);
    if (values.length < 2) throw new NotTested(`no two clients opened differ in ${filter}`);
    for (const some of [...values.map((value) => [value]), values.slice(0, 2), [MADE_UP]]) {
      await judgeTasks(context, {[filter]: some}, (task) => some.includes(READ[filter](task) ?? ''));
    }
  };

async function together(context: Context): Promise<void> {
  const clients = await readableClients(context);
  const [types, owners] = [valuesOf(clients, 'taskType'), valuesOf(clients, 'taskOwner')];
  if (types.length < 2 || owners.length < 2) {
    throw new NotTested('no clients opened differ in type and owner of their tasks');
  }
  for (const taskType of types.slice(0, 4)) {
    for (const taskOwner of owners.slice(0, 4)) {
      const query = {taskType: [taskType], taskOwner: [taskOwner]};
      await judgeTasks(
        context,
        query,
        (task) => READ.taskType(task) === taskType && READ.taskOwner(task) === taskOwner,
      );
    }
  }
}

/** The rules of which clients are found, and how pages of them are turned. */
export const findingChecks: readonly Check[] = checksOf('collaborations.clients', [
  {name: 'by-name', facts: ['B8', 'contract'], title: 'comes by name', run: comesByName},
  totalRule(CLIENTS, ['contract']),
  pagingRule(CLIENTS, ['contract']),
  cursorRule(CLIENTS, () =>
    Promise.resolve([{state: [MADE_UP]}, {taskType: [MADE_UP]}, {taskOwner: [MADE_UP]}, {accountManager: [MADE_UP]}, {search: MADE_UP}]),
  ),
  {
    name: 'filter-state',
    facts: ['SM10', 'contract'],
    title: 'filters by the state of the collaboration, several of which are alternatives',
    run: byState,
  },
  {
    name: 'filter-task-type',
    facts: ['B7', 'contract'],
    title: 'filters by the type of a task, several of which are alternatives',
    run: byTask('taskType'),
  },
  {
    name: 'filter-task-owner',
    facts: ['B7', 'contract'],
    title: 'filters by the owner of a task, several of whom are alternatives',
    run: byTask('taskOwner'),
  },
  {
    name: 'filter-account-manager',
    facts: ['contract'],
    title: 'filters by the account manager, several of whom are alternatives',
    run: byManager,
  },
  {
    name: 'filters-together',
    facts: ['contract'],
    title: 'takes type and owner for one filter that holds where one task has both',
    run: together,
  },
  searchRule(
    CLIENTS,
    {name: ({name}) => name, 'registration number': ({registrationNumber}) => registrationNumber},
    {facts: ['contract'], what: 'clients'},
  ),
  limitRule(CLIENTS),
]);
