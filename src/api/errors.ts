/** One kind for each thing that a caller can do about a failed call. */
export const API_ERROR_KINDS = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'gone',
  'precondition-failed',
  'invalid',
  'rate-limited',
  'unavailable',
  'network',
  'timeout',
  'contract',
  'unsupported',
] as const;
export type ApiErrorKind = (typeof API_ERROR_KINDS)[number];

/** A field that the server refused. */
export interface FieldError {
  /** Where in the request: a JSON pointer (RFC 6901) into the body, or the name of a query parameter. */
  pointer: string;
  /** The server's own words; shown as text, never parsed. */
  detail: string;
}

export interface ApiErrorOptions {
  status?: number | undefined;
  requestId?: string | undefined;
  retryAfter?: number | undefined;
  fields?: readonly FieldError[] | undefined;
  cause?: unknown;
}

/**
 * The one error that an adapter throws and that elements understand. An adapter of the host's own may throw it too;
 * anything else that it throws is treated as `unavailable`.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  /** The HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** What support needs in order to find the call in the logs. */
  readonly requestId: string | undefined;
  /** Whole seconds after which to try again, as the server asked. */
  readonly retryAfter: number | undefined;
  /** The refused fields of an `invalid` call; empty otherwise. */
  readonly fields: readonly FieldError[];

  constructor(kind: ApiErrorKind, message: string, options: ApiErrorOptions = {}) {
    super(message, {cause: options.cause});
    this.kind = kind;
    this.status = options.status;
    this.requestId = options.requestId;
    this.retryAfter = options.retryAfter;
    this.fields = options.fields ?? [];
  }
}

/** Turns whatever an adapter threw into an `ApiError`; an aborted call is left as it is. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new ApiError('unavailable', message, {cause: thrown});
}

/** Whether the error says that the caller itself gave up. */
export function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'AbortError';
}
