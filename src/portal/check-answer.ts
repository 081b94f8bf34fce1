import type * as z from 'zod/mini';

import type {ApiCall, Endpoint} from '../api/endpoint.js';
import {ApiError} from '../api/errors.js';
import type {Page} from '../api/page.js';
import {requestIdOf} from '../api/request-id.js';

/** A row that is not what the contract says; it keeps its place in the list, and the other rows stand. */
export class InvalidRow {
  /** Each with the place and what was expected: `invoices[3].openAmount.amount: expected integer`. */
  readonly problems: readonly string[];
  readonly #raw: unknown;

  constructor(problems: readonly string[], raw: unknown) {
    this.problems = problems;
    this.#raw = raw;
  }

  /** A field of the row as it came, when that much is text: enough to tell which row it is. */
  text(field: string): string | undefined {
    const raw = this.#raw;
    if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, field)) return undefined;
    const value = (raw as Record<string, unknown>)[field];
    return typeof value === 'string' ? value : undefined;
  }
}

/** The rows of a page that can be read. */
export function validRows<Row>(page: {items: readonly (Row | InvalidRow)[]} | undefined): Row[] {
  return page?.items.filter((row): row is Row => !(row instanceof InvalidRow)) ?? [];
}

/** What a call answers, once checked: the rows of a page may be invalid one by one. */
export type Checked<Answer> =
  Answer extends Page<infer Row>
    ? Omit<Answer, 'items'> & {items: (Row | InvalidRow)[]}
    : Answer;

/** What a call of this endpoint answers, once checked. */
export type CheckedAnswer<Call extends ApiCall> = Checked<Awaited<ReturnType<Call>>>;

/** An answer that passed, and what was wrong with its rows. */
export interface CheckResult<Call extends ApiCall> {
  answer: CheckedAnswer<Call>;
  problems: string[];
}

/**
 * Holds an answer against the contract, whichever adapter gave it. Unknown fields are dropped. Throws an `ApiError` of kind
 * `contract` that names field and request when the answer as a whole is wrong.
 */
export function checkAnswer<Call extends ApiCall>(
  endpoint: Endpoint<Call>,
  answer: unknown,
): CheckResult<Call> {
  const {answers} = endpoint;
  if (answers.kind === 'nothing') return {answer: undefined as CheckedAnswer<Call>, problems: []};
  if (answers.kind === 'file') {
    if (!(answer instanceof Blob)) fail(endpoint, answer, ['answer: expected Blob']);
    return {answer: answer as CheckedAnswer<Call>, problems: []};
  }
  const schema = answers.kind === 'page' ? answers.frame : answers.schema;
  const checked = schema.safeParse(answer);
  if (!checked.success) return fail(endpoint, answer, describe(checked.error, endpoint.resource));
  if (answers.kind === 'whole') {
    return {answer: checked.data as CheckedAnswer<Call>, problems: []};
  }
  const page = checked.data as Page<unknown>;
  const items = page.items.map((row, index) =>
    checkRow(answers.item, row, `${endpoint.resource}[${index}]`),
  );
  const problems = items.flatMap((row) => (row instanceof InvalidRow ? row.problems : []));
  return {answer: {...page, items} as unknown as CheckedAnswer<Call>, problems};
}

function checkRow(schema: z.ZodMiniType, row: unknown, place: string): unknown {
  const checked = schema.safeParse(row);
  return checked.success ? checked.data : new InvalidRow(describe(checked.error, place), row);
}

function fail(endpoint: Endpoint, answer: unknown, problems: string[]): never {
  const requestId = requestIdOf(answer);
  const call = `${endpoint.resource}.${endpoint.operation}`;
  throw new ApiError('contract', `${call}: ${problems.join('; ')}`, {requestId});
}

type Issue = z.core.$ZodIssue;

function describe(error: {issues: Issue[]}, place: string): string[] {
  return error.issues.map((issue) => `${place}${pathOf(issue.path)}: ${expectationOf(issue)}`);
}

function pathOf(path: PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
}

function expectationOf(issue: Issue): string {
  if (issue.message.startsWith('expected ')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_format':
      return `expected ${issue.format === 'regex' ? issue.pattern : issue.format}`;
    case 'too_small':
      return `expected at least ${issue.minimum}`;
    case 'too_big':
      return `expected at most ${issue.maximum}`;
    default:
      return issue.code;
  }
}
