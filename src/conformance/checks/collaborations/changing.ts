import type {Collaboration} from '../../../api/resources/collaborations/schema.js';
import {checksOf, Failed, type Check, type Rule} from '../../check.js';
import type {Context} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {expectProblem} from '../../judge/problem.js';
import {differing} from '../../judge/same.js';
import {show} from '../../judge/show.js';
import {readableClients} from '../../known/collaborations.js';
import {
  CHANGE,
  changing,
  otherOf,
  readNow,
  sendChange,
  type Change,
  type Changing,
} from '../../known/collaborations-changing.js';
import {MADE_UP} from '../list-rules.js';
import {notAllowedRule} from './events.js';

/** What is changed, and what stays as it is meanwhile. */
const partOf = ({state, task, variant, invoiceRecipient, agreementPeriod}: Collaboration) => ({
  ...{state, taskId: task?.id, variant: variant.code, invoiceRecipient, agreementPeriod},
});

/** A collaboration has to be as it was, after a call that must not have done anything. */
async function expectAs(
  context: Context,
  found: Changing,
  {due, exchange}: {due: Collaboration; exchange: Exchange},
): Promise<void> {
  const wrong = differing(due, await readNow(context, found));
  if (!wrong) return;
  throw new Failed({expected: `${wrong.expected}, as before`, got: wrong.got, exchange});
}

const changes = (change: Change) =>
  async (context: Context): Promise<void> => {
    const found = await changing(context, change);
    const {version, ...asked} = otherOf(found, change);
    const exchange = await sendChange(context, found, {change, body: {version, ...asked}});
    const now = await readNow(context, found);
    const due = {...partOf(found.before), ...asked};
    const wrong = differing(due, partOf(now));
    if (!wrong && now.version !== version) return;
    const expected = `${wrong?.expected ?? 'the change'}, under a new version`;
    throw new Failed({expected, got: wrong?.got ?? show(version), exchange});
  };

const refusesOld = (change: Change) =>
  async (context: Context): Promise<void> => {
    const found = await changing(context, change);
    await sendChange(context, found, {change, body: otherOf(found, change)});
    const due = await readNow(context, found);
    const {version} = found.before;
    const body = {...otherOf({...found, before: due}, change), version};
    const exchange = await sendChange(context, found, {change, body});
    expectProblem(exchange, {status: 412, why: 'for a version that was replaced'});
    await expectAs(context, found, {due, exchange});
  };

const changesOnce = (change: Change) =>
  async (context: Context): Promise<void> => {
    const found = await changing(context, change);
    const sent = {change, body: otherOf(found, change), key: crypto.randomUUID()};
    await sendChange(context, found, sent);
    const due = await readNow(context, found);
    const exchange = await sendChange(context, found, sent);
    if (exchange.status !== 200) {
      const expected = 'status 200 after it was sent twice under one key';
      throw new Failed({expected, got: exchange.summary, exchange});
    }
    await expectAs(context, found, {due, exchange});
  };

/** The rules of every change. */
const changeRules = (change: Change): Rule[] => [
  {
    name: 'changed',
    facts: ['B24', 'SM10'],
    title: 'changes what is asked and nothing else, under a new version, and goes on',
    writes: true,
    run: changes(change),
  },
  {
    name: 'stale',
    facts: ['RFC 9110', 'contract'],
    title: 'answers 412 with a problem for a version that was replaced, and changes nothing',
    writes: true,
    run: refusesOld(change),
  },
  {
    name: 'replay',
    facts: ['contract'],
    title: 'changes once what is sent twice under one key, and answers alike',
    writes: true,
    run: changesOnce(change),
  },
];

async function needsOwnTask(context: Context): Promise<void> {
  const found = await changing(context, 'changeTask');
  const {version} = found.before;
  const own = new Set(found.client.tasks.map(({id}) => id));
  const all = (await readableClients(context)).flatMap(({tasks}) => tasks);
  const foreign = all.find(({id}) => !own.has(id));
  if (!foreign) context.leaveOut('no other client opened has a task');
  for (const taskId of [MADE_UP, ...(foreign ? [foreign.id] : [])]) {
    const body = {version, taskId};
    const exchange = await sendChange(context, found, {change: 'changeTask', body});
    const why = 'for a task that is not of this client';
    expectProblem(exchange, {status: 422, why, fields: ['taskId']});
    await expectAs(context, found, {due: found.before, exchange});
  }
}

async function needsTerms(context: Context): Promise<void> {
  const found = await changing(context, 'changeTerms');
  const {version} = found.before;
  const wrong = {variant: MADE_UP, invoiceRecipient: MADE_UP, agreementPeriod: 4};
  for (const [field, value] of Object.entries(wrong)) {
    const body = {version, [field]: value};
    const exchange = await sendChange(context, found, {change: 'changeTerms', body});
    expectProblem(exchange, {status: 422, why: `for the ${field} ${value}`, fields: [field]});
    await expectAs(context, found, {due: found.before, exchange});
  }
}

/** The rules of what of a collaboration can be changed. */
export const changingChecks: readonly Check[] = [
  ...checksOf('collaborations.changeTask', [
    ...changeRules('changeTask'),
    notAllowedRule({
      name: 'changeTask',
      event: 'change-task',
      permission: CHANGE.changeTask,
      more: {taskId: MADE_UP},
    }),
    {
      name: 'task',
      facts: ['B7', 'V18'],
      title: 'answers 422 with a problem that names a task that is not of this client',
      writes: true,
      run: needsOwnTask,
    },
  ]),
  ...checksOf('collaborations.changeTerms', [
    ...changeRules('changeTerms'),
    notAllowedRule({
      name: 'changeTerms',
      event: 'change-terms',
      permission: CHANGE.changeTerms,
      more: {invoiceRecipient: 'customer'},
    }),
    {
      name: 'terms',
      facts: ['V19', 'V20', 'V21'],
      title: 'answers 422 with a problem that names terms that cannot be chosen',
      writes: true,
      run: needsTerms,
    },
  ]),
];
