import {NotTested, type Rule} from '../../check.js';
import type {Query} from '../../client.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {askList, type Asked} from '../../known/lists.js';
import {askPageOf} from '../../known/pages.js';
import {placesBeside} from '../../known/places.js';
import {companiesOf, SEE_USAGE, selectionIn, usagePlace} from '../../known/usage.js';
import {MADE_UP, refuses} from '../list-rules.js';

/** A company of somebody else is as one that does not exist, for whoever does not see it among their own. */
async function keepsApart(context: Context, list: Asked, page: Query): Promise<void> {
  const {organizationId} = await usagePlace(context);
  const selection = await selectionIn(context, organizationId);
  let isSeen = false;
  for (const other of await placesBeside(context, organizationId, SEE_USAGE)) {
    const theirs = await companiesOf(context, other).catch((thrown: unknown) => {
      if (thrown instanceof NotTested) return [];
      throw thrown;
    });
    if (theirs.some(({id}) => id === selection.companyId)) continue;
    isSeen = true;
    const exchange = await askPageOf(list, context, other, {...selection, ...page});
    expectProblem(exchange, {status: 404, why: `for a company of ${organizationId}`});
  }
  if (!isSeen) throw new NotTested('every organization may ask about the same company');
}

/** The rules of what is asked of documents and of their numbers; a list in pages needs a limit besides. */
export const askingRules = (list: Asked, page: Query = {}): Rule[] => [
  {
    name: 'company',
    facts: ['A2', 'RFC 9457'],
    title: 'answers 404 with a problem for a company that may not be asked about',
    async run(context) {
      const exchange = await askList(context, list, {...page, companyId: MADE_UP});
      expectProblem(exchange, {status: 404, why: 'for a made-up company'});
    },
  },
  {
    name: 'organizations-apart',
    facts: ['A4', 'Y27', 'RFC 9457'],
    title: 'answers 404 with a problem for a company of another organization',
    run: (context) => keepsApart(context, list, page),
  },
  {
    name: 'selection-refused',
    facts: ['V17', 'RFC 9457'],
    title: 'answers 422 with a problem that names what makes no sense: company, direction or day',
    run: refuses(list, [
      ['to', {...page, from: '2026-02-02', to: '2026-02-01'}],
      ['from', {...page, from: '2026-02-30'}],
      ['direction', {...page, direction: MADE_UP}],
      ['companyId', {...page, companyId: undefined}],
    ]),
  },
];
