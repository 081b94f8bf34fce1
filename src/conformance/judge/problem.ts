import * as z from 'zod/mini';

import {Failed} from '../check.js';
import type {Exchange} from '../exchange.js';
import {listed, show} from './show.js';
import {complaintsOf} from './shape.js';

/** A problem document (RFC 9457), as the contract uses it. */
const problemSchema = z.object({
  type: z.optional(z.string()),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({pointer: z.string(), detail: z.string()}))),
});

function namesField(pointer: string, names: readonly string[]): boolean {
  return names.includes(pointer.replace(/^#?\//, ''));
}

/**
 * The answer has to be a problem with this status; one about fields has to name one of them. `why` says in which case, such as
 * `for a limit of 0`.
 */
export function expectProblem(
  exchange: Exchange,
  {status, why, fields}: {status: number; why: string; fields?: readonly string[]},
): void {
  const fail = (expected: string, got: string): never => {
    throw new Failed({expected: `${expected} ${why}`, got, exchange});
  };
  if (exchange.status !== status) fail(`a problem with status ${status}`, exchange.summary);
  if (exchange.mediaType !== 'application/problem+json') {
    fail('application/problem+json (RFC 9457)', exchange.summary);
  }
  const {json} = exchange;
  if (json === undefined) fail('a problem document', 'a body that is no JSON');
  const complaints = complaintsOf(problemSchema, json);
  if (complaints.length > 0) fail('a problem document', listed(complaints));
  const problem = json as z.infer<typeof problemSchema>;
  if (problem.status !== status) fail(`status ${status} in the problem`, show(problem.status));
  if (!fields) return;
  const named = (problem.errors ?? []).map(({pointer}) => pointer);
  if (!named.some((pointer) => namesField(pointer, fields))) {
    fail(`errors that name ${fields.join(' or ')}`, `errors that name ${show(named)}`);
  }
}
