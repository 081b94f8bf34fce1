import {billingDetailsProblems} from '../../../api/resources/billing-details/billing-details-rules.js';
import {checksOf, Failed} from '../../check.js';
import type {Context} from '../../context.js';
import {show} from '../../judge/show.js';
import {askDetails, changeOf, readDetails, SEE_DETAILS} from '../../known/billing-details.js';
import {placeFor} from '../../known/documents.js';

async function staysTheSame(context: Context): Promise<void> {
  const place = await placeFor(context, SEE_DETAILS);
  const {version} = await readDetails(context, place);
  const again = await readDetails(context, place);
  if (again.version === version) return;
  const expected = `the version ${show(version)} again, since nothing was saved`;
  throw new Failed({expected, got: show(again.version), exchange: await askDetails(context, place)});
}

/** What the way that is chosen needs has to be there, or the next invoice reaches nobody. */
async function canBeSent(context: Context): Promise<void> {
  const place = await placeFor(context, SEE_DETAILS);
  const details = await readDetails(context, place);
  const problems = billingDetailsProblems(changeOf(details));
  const missing = problems.filter(
    ({pointer}) => pointer === '/contact' || pointer.startsWith('/eInvoicing/'),
  );
  if (missing.length === 0) return;
  const {deliveryMethod, contact, eInvoicing} = details;
  const expected = `what invoices by ${deliveryMethod} need; ${missing[0]?.pointer ?? ''} is missing or wrong`;
  const got = show({contact, eInvoicing});
  throw new Failed({expected, got, exchange: await askDetails(context, place)});
}

/** The rules of what is seen of billing details. */
export const seeingChecks = checksOf('billingDetails.get', [
  {
    name: 'version',
    facts: ['contract'],
    title: 'gives the same version until somebody saves',
    run: staysTheSame,
  },
  {
    name: 'can-be-sent',
    facts: ['V11', 'V12', 'SM9'],
    title: 'has all that the way of sending needs: a contact by e-mail, a complete address electronically',
    run: canBeSent,
  },
]);
