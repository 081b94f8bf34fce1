import type * as z from 'zod/mini';

import {ApiError, type FieldError} from '../../src/api/index.js';

type Issue = z.core.$ZodIssue;

function explain(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Give a value of the type "${issue.expected}".`;
    case 'too_small':
      return `Give at least ${issue.minimum}.`;
    case 'too_big':
      return `Give at most ${issue.maximum}.`;
    case 'invalid_value':
      return `Give one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}.`;
    case 'invalid_format':
      return `Give a ${issue.format} in its ISO form.`;
    default:
      return 'Give another value.';
  }
}

/** An `invalid` call, with the fields that were refused. */
export function invalid(fields: readonly FieldError[]): ApiError {
  return new ApiError('invalid', 'The request was refused.', {fields});
}

/** Reads a body by the schema of its endpoint; refuses it field by field, by JSON pointers. */
export function checkBody<Schema extends z.ZodMiniObject>(
  schema: Schema,
  body: unknown,
): z.infer<Schema> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw invalid(
    read.error.issues.map((issue) => ({
      pointer: issue.path.map((key) => `/${String(key)}`).join(''),
      detail: explain(issue),
    })),
  );
}

/** Reads a query by the schema of its endpoint; refuses it parameter by parameter. */
export function checkQuery<Schema extends z.ZodMiniObject>(
  schema: Schema,
  query: object,
): z.infer<Schema> {
  const read = schema.safeParse(query);
  if (read.success) return read.data;
  throw invalid(
    read.error.issues.map((issue) => ({
      pointer: String(issue.path[0] ?? ''),
      detail: explain(issue),
    })),
  );
}
