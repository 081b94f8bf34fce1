import type {BillingDetails} from '../../../api/resources/billing-details/schema.js';
import {checksOf, Failed, NotTested} from '../../check.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {
  changeOf,
  detailsIn,
  difference,
  editingDetails,
  expectDetails,
  readDetails,
  saveDetails,
  sendDetails,
} from '../../known/billing-details.js';

/** Tells whoever comes across it where it is from. */
const MARK = 'Balie test';

/** Complete, and right in every country. */
const ELECTRONIC = {schemeId: '0088', address: '8712345000004', operatorCode: '003721291126'};

/** The same with another line in the postal address, which reroutes nothing. */
function marked(details: BillingDetails) {
  const change = changeOf(details);
  return {...change, address: {...change.address, attention: MARK}};
}

async function savesWhatIsSent(context: Context): Promise<void> {
  const editing = await editingDetails(context);
  const {before, reader} = editing;
  const {exchange, saved} = await saveDetails(context, editing, marked(before));
  const now = await readDetails(context, reader);
  const lost = difference(changeOf(now), marked(before));
  if (lost) throw new Failed({expected: `${lost.other} as it was sent`, got: lost.one, exchange});
  if (now.version === before.version) {
    throw new Failed({expected: 'a new version', got: `${show(now.version)} again`, exchange});
  }
  const wrong = difference(saved, now, {exactly: true});
  if (!wrong) return;
  throw new Failed({expected: `${wrong.other} as it is read afterwards`, got: wrong.one, exchange});
}

/** Only where nothing is sent electronically, so that no invoice goes there. */
async function keepsElectronic(context: Context): Promise<void> {
  const editing = await editingDetails(context);
  const {before, reader} = editing;
  if (before.deliveryMethod === 'e-invoice') {
    throw new NotTested(`invoices of ${reader.organizationId} are sent electronically`);
  }
  const body = {...changeOf(before), eInvoicing: ELECTRONIC};
  const {exchange} = await saveDetails(context, editing, body);
  const lost = difference(changeOf(await readDetails(context, reader)), body);
  if (!lost) return;
  const expected = `${lost.other}, kept while another way is chosen`;
  throw new Failed({expected, got: lost.one, exchange});
}

async function refusesOld(context: Context): Promise<void> {
  const editing = await editingDetails(context);
  const {before, reader} = editing;
  await saveDetails(context, editing, marked(before));
  const due = await readDetails(context, reader);
  const exchange = await sendDetails(context, editing, changeOf(before));
  const why = 'for a version that was replaced';
  expectProblem(exchange, {status: 412, why});
  await expectDetails(context, editing, {due, exchange, why});
}

async function asksForVersions(context: Context): Promise<void> {
  const editing = await editingDetails(context);
  const {before: due} = editing;
  const exchange = await sendDetails(context, editing, marked(due), {version: null});
  const why = 'without If-Match';
  expectProblem(exchange, {status: 428, why});
  await expectDetails(context, editing, {due, exchange, why});
}

async function savesOnce(context: Context): Promise<void> {
  const editing = await editingDetails(context);
  const {before, reader} = editing;
  const key = crypto.randomUUID();
  const {saved} = await saveDetails(context, editing, marked(before), {key});
  const due = await readDetails(context, reader);
  const exchange = await sendDetails(context, editing, marked(before), {key});
  const why = 'for the same call under the same key';
  const again = detailsIn(exchange);
  const wrong = again && difference(again, saved, {exactly: true});
  if (!again || wrong) {
    const expected = `the first answer again ${why}`;
    throw new Failed({expected, got: wrong?.one ?? exchange.summary, exchange});
  }
  await expectDetails(context, editing, {due, exchange, why});
}

/** That a save does what it says, once, and to nothing that was not seen. */
export const savingChecks = checksOf('billingDetails.replace', [
  {
    name: 'saved',
    facts: ['S16', 'S22'],
    title: 'saves what is sent under a new version, and answers with what is saved',
    writes: true,
    run: savesWhatIsSent,
  },
  {
    name: 'kept',
    facts: ['SM9'],
    title: 'keeps where electronic invoices go while another way is chosen',
    writes: true,
    run: keepsElectronic,
  },
  {
    name: 'stale',
    facts: ['RFC 9110', 'contract'],
    title: 'answers 412 with a problem to a change of a version that was replaced, and saves nothing',
    writes: true,
    run: refusesOld,
  },
  {
    name: 'if-match-missing',
    facts: ['RFC 6585', 'contract'],
    title: 'answers 428 with a problem to a change without If-Match, and saves nothing',
    writes: true,
    run: asksForVersions,
  },
  {
    name: 'replay',
    facts: ['contract'],
    title: 'answers the same call under the same key alike, and saves once',
    writes: true,
    run: savesOnce,
  },
]);
