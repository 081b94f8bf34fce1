import {checksOf} from '../../check.js';
import type {Query} from '../../client.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {mainPlace} from '../../known/documents.js';
import {askPage} from '../../known/pages.js';

/** Each query has to be refused, with the name of one of these parameters. */
async function refuses(
  context: Context,
  queries: readonly Query[],
  fields: readonly string[],
): Promise<void> {
  const place = await mainPlace(context);
  for (const query of queries) {
    const why = `for ${show(query)}`;
    expectProblem(await askPage(context, place, query), {status: 422, why, fields});
  }
}

const limit = 5;

/** What the list does not take. */
export const refusalChecks = checksOf('invoices.list', [
  {
    name: 'limit-refused',
    facts: ['contract', 'RFC 9457'],
    title: 'answers 422 with a problem that names limit where that is none from 1 to 100',
    run: (context) =>
      refuses(context, [{limit: 0}, {limit: 101}, {limit: -1}, {limit: 'many'}, {}], ['limit']),
  },
  {
    name: 'status-refused',
    facts: ['contract', 'RFC 9457'],
    title: 'answers 422 with a problem that names status for a status that there is not',
    run: (context) => refuses(context, [{limit, status: ['made-up']}], ['status']),
  },
  {
    name: 'date-refused',
    facts: ['contract', 'RFC 9457'],
    title: 'answers 422 with a problem that names the parameter for what is no calendar date',
    async run(context) {
      await refuses(context, [{limit, issuedFrom: '2026-02-30'}], ['issuedFrom']);
      await refuses(context, [{limit, issuedTo: 'yesterday'}], ['issuedTo']);
    },
  },
  {
    name: 'period-refused',
    facts: ['contract', 'RFC 9457'],
    title:
      'answers 422 with a problem that names the parameter for a period that ends before it begins',
    run: (context) =>
      refuses(
        context,
        [{limit, issuedFrom: '2026-03-02', issuedTo: '2026-03-01'}],
        ['issuedFrom', 'issuedTo'],
      ),
  },
]);
