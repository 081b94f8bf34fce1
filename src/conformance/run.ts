import {CONTRACT} from '../api/contract.js';
import {Failed, NoAnswer, NotTested, type Check} from './check.js';
import {Client} from './client.js';
import {Context, nameOf, type Shared} from './context.js';
import {mainPlace} from './known/documents.js';
import {readOptions, type ConformanceOptions, type Settings} from './options.js';
import type {CheckResult, ConformanceReport, EndpointReport, Outcome} from './report/report.js';
import {UNTESTED} from './untested.js';

/** There is no back end to test: nothing answers at the base URL. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

const SESSION = CONTRACT.find((operation) => nameOf(operation) === 'session.get');

/** Makes sure that something answers, whatever it says. */
async function probe({client, settings}: Shared): Promise<void> {
  const [user] = settings.users;
  try {
    await client.send({method: 'GET', path: SESSION?.path ?? '/', user});
  } catch (thrown) {
    if (!(thrown instanceof NoAnswer)) throw thrown;
    const {request, message} = thrown;
    throw new UnreachableError(`${settings.baseUrl.href}: ${request}: ${message}`, {cause: thrown});
  }
}

/** Tokens and cookies must not be in a report, even where a back end sends them back. */
function withoutSecrets(text: string, {users, headers}: Settings): string {
  const secrets = [...users.map(({token}) => token), ...Object.values(headers)];
  return secrets
    .filter((secret) => secret !== undefined && secret.length > 3)
    .reduce<string>((clean, secret) => clean.replaceAll(secret ?? '', '…'), text);
}

type Judged = Pick<CheckResult, 'outcome' | 'reason' | 'request' | 'requestId'>;

/** What a check came to; anything that it throws beyond what it may is told as its failure. */
async function judge(check: Check, context: Context, shared: Shared): Promise<Judged> {
  try {
    await check.run(context);
    return {outcome: 'passed'};
  } catch (thrown) {
    shared.settings.signal?.throwIfAborted();
    if (thrown instanceof NotTested) return {outcome: 'not-tested', reason: thrown.message};
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    if (thrown instanceof NoAnswer) {
      await probe(shared);
      const {request} = thrown;
      return {outcome: 'failed', reason: `Expected an answer; got ${reason}.`, request};
    }
    if (!(thrown instanceof Failed)) {
      return {outcome: 'failed', reason: `The check itself broke: ${reason}`};
    }
    const {exchange} = thrown.finding;
    const requestId = exchange?.requestId;
    return {
      outcome: 'failed',
      reason,
      ...(exchange && {request: exchange.request}),
      ...(requestId !== undefined && {requestId}),
    };
  }
}

const notUndone = (what: readonly string[]): string =>
  `What it did was not undone: ${what.join('; ')}`;

/** Why the run ends in the midst of a check; that something is left behind is told before anything else. */
function stoppedBy(thrown: unknown, {failedUndos, settings}: Context): unknown {
  if (failedUndos.length === 0) return thrown;
  return new Error(withoutSecrets(notUndone(failedUndos), settings), {cause: thrown});
}

async function runCheck(check: Check, shared: Shared): Promise<CheckResult> {
  const {id, facts, title} = check;
  if (check.writes && !shared.settings.allowWrites) {
    return {id, facts, title, outcome: 'not-tested', reason: 'it writes, which was not allowed'};
  }
  const context = new Context(check, shared);
  const judged = await judge(check, context, shared).catch(async (thrown: unknown) => {
    await context.undoAll();
    throw stoppedBy(thrown, context);
  });
  await context.undoAll();
  const stuck = context.failedUndos;
  const {outcome, reason = '', ...rest} = judged;
  const isUndone = stuck.length === 0;
  const said = isUndone ? reason : `${reason} ${notUndone(stuck)}`;
  const became: Outcome = isUndone ? outcome : 'failed';
  return {
    ...{id, facts, title, outcome: became},
    ...(became !== 'passed' && {reason: withoutSecrets(said.trim(), shared.settings)}),
    ...rest,
    ...(became === 'passed' && context.left.length > 0 && {leftOut: context.left}),
  };
}

function chosenOf(checks: readonly Check[], {only}: Settings): readonly Check[] {
  const unknown = only.find(
    (name) => !checks.some(({id, endpoint}) => id === name || endpoint === name),
  );
  if (unknown !== undefined) throw new TypeError(`There is no endpoint and no check "${unknown}".`);
  if (only.length === 0) return checks;
  return checks.filter(({id, endpoint}) => only.includes(id) || only.includes(endpoint));
}

function endpointsOf(results: readonly (readonly [Check, CheckResult])[]): EndpointReport[] {
  const reports = CONTRACT.map((operation) => {
    const endpoint = nameOf(operation);
    const own = results.filter(([check]) => check.endpoint === endpoint);
    const checks = own.map(([, result]) => result);
    return {endpoint, method: operation.method, path: operation.path, checks};
  });
  return reports.filter(({checks}) => checks.length > 0);
}

function summaryOf(results: readonly CheckResult[]): ConformanceReport['summary'] {
  const count = (outcome: Outcome): number =>
    results.filter((result) => result.outcome === outcome).length;
  return {passed: count('passed'), failed: count('failed'), notTested: count('not-tested')};
}

/** Which organization the documents are of, when that was found out. */
async function organizationOf(context: Context): Promise<string | undefined> {
  return mainPlace(context).then(
    ({organizationId}) => organizationId,
    () => undefined,
  );
}

/**
 * Runs checks one after the other and reports on them. Throws a `TypeError` for options that cannot be, an
 * `UnreachableError` when nothing answers, and the reason of the run's signal once that is aborted.
 */
export async function runChecks(
  checks: readonly Check[],
  options: ConformanceOptions,
): Promise<ConformanceReport> {
  const settings = readOptions(options);
  const chosen = chosenOf(checks, settings);
  const shared: Shared = {settings, client: new Client(settings), found: new Map()};
  const start = new Date();
  await probe(shared);
  const results: (readonly [Check, CheckResult])[] = [];
  for (const check of chosen) results.push([check, await runCheck(check, shared)]);
  const [first] = chosen;
  const organizationId = first && (await organizationOf(new Context(first, shared)));
  return {
    baseUrl: settings.baseUrl.href,
    ...(organizationId !== undefined && {organizationId}),
    users: settings.users.map(({name}) => name),
    startedAt: start.toISOString(),
    milliseconds: Date.now() - start.getTime(),
    summary: summaryOf(results.map(([, result]) => result)),
    endpoints: endpointsOf(results),
    untested: UNTESTED,
  };
}
