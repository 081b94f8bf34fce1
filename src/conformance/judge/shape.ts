import type * as z from 'zod/mini';

import type {AnswerRule} from '../../api/endpoint.js';
import {show} from './show.js';

type Issue = z.core.$ZodIssue;

function pathOf(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

function expectationOf(issue: Issue): string {
  if (issue.message.startsWith('expected ')) return issue.message;
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`;
  return issue.code;
}

/** What is wrong with a value by a schema, each with its JSON path: `$.asOf: expected instant, got "now"`. */
export function complaintsOf(schema: z.ZodMiniType, value: unknown, place = '$'): string[] {
  const {error} = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => {
    const got = show(valueAt(value, issue.path));
    return `${place}${pathOf(issue.path)}: ${expectationOf(issue)}, got ${got}`;
  });
}

/** What is wrong with an answer by the rule of its endpoint; the rows of a page one by one. */
export function answerComplaints(rule: AnswerRule, answer: unknown): string[] {
  if (rule.kind === 'file' || rule.kind === 'nothing') return [];
  if (rule.kind === 'whole') return complaintsOf(rule.schema, answer);
  const frame = complaintsOf(rule.frame, answer);
  if (frame.length > 0) return frame;
  const {items} = answer as {items: unknown[]};
  return items.flatMap((row, index) => complaintsOf(rule.item, row, `$.items[${index}]`));
}
