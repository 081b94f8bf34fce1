import {ApiError, type ApiErrorKind, type FieldError} from '../errors.js';
import {parseJson} from './json.js';

const KINDS: Record<number, ApiErrorKind> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  410: 'gone',
  412: 'precondition-failed',
  422: 'invalid',
  425: 'rate-limited',
  428: 'precondition-failed',
  429: 'rate-limited',
};

function kindOf(status: number): ApiErrorKind {
  return KINDS[status] ?? (status >= 500 ? 'unavailable' : 'contract');
}

/** Seconds of a `Retry-After` header, which holds seconds or a date that is read against the server's own clock. */
function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const seconds = (Date.parse(value) - Date.parse(headers.get('date') ?? '')) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function fieldsOf(errors: unknown): FieldError[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((entry: unknown) => {
    const {pointer, detail} = (entry ?? {}) as {pointer?: unknown; detail?: unknown};
    return typeof pointer === 'string' ? [{pointer, detail: textOf(detail) ?? ''}] : [];
  });
}

/** The request's id, by the header that most servers send. */
export function requestIdFrom(headers: Headers): string | undefined {
  return headers.get('x-request-id') ?? undefined;
}

/** The error that a refused call ends in, from its status and its problem document (RFC 9457), if it has one. */
export async function problemOf(response: Response): Promise<ApiError> {
  const {status, headers} = response;
  const text = await response.text();
  const isJson = /\bjson\b/.test(headers.get('content-type') ?? '');
  const problem = ((isJson ? parseJson(text) : undefined) ?? {}) as Record<string, unknown>;
  const message = textOf(problem['detail']) ?? textOf(problem['title']) ?? `HTTP ${status}`;
  return new ApiError(kindOf(status), message, {
    status,
    requestId: requestIdFrom(headers) ?? textOf(problem['requestId']),
    retryAfter: retryAfterOf(headers),
    fields: fieldsOf(problem['errors']),
  });
}
