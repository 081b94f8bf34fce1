import {checksOf, Failed, NotTested, type Check} from '../../check.js';
import type {Context} from '../../context.js';
import {show} from '../../judge/show.js';
import {companiesCall, companiesOf, usagePlace} from '../../known/usage.js';

async function ownFirst(context: Context): Promise<void> {
  const place = await usagePlace(context);
  const relations = (await companiesOf(context, place)).map(({relation}) => relation);
  if (relations.length === 1) throw new NotTested('one company only');
  const others = relations.findIndex((relation) => relation !== 'own');
  if (others < 0 || !relations.includes('own', others)) return;
  const exchange = await companiesCall(context, place);
  throw new Failed({expected: 'own companies before any other', got: show(relations), exchange});
}

async function eachOnce(context: Context): Promise<void> {
  const place = await usagePlace(context);
  const ids = (await companiesOf(context, place)).map(({id}) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  const exchange = await companiesCall(context, place);
  throw new Failed({expected: 'each company once', got: `${show(twice)} twice`, exchange});
}

/** The rules of the companies that may be asked about. */
export const companyChecks: readonly Check[] = checksOf('usage.companies', [
  {
    name: 'own-first',
    facts: ['A2', 'A4'],
    title: 'begins with the own company, before those of clients',
    run: ownFirst,
  },
  {name: 'ids', facts: ['A2', 'contract'], title: 'has each company once', run: eachOnce},
]);
