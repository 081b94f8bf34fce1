import {parseJson} from '../api/http/json.js';

/** A call and its answer, with all that a check may want to see of it. */
export class Exchange {
  /** Method and path with query, below the base URL. */
  readonly request: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  #json: {value: unknown} | undefined;

  constructor(request: string, {status, headers}: Response, bytes: Uint8Array) {
    this.request = request;
    this.status = status;
    this.headers = headers;
    this.bytes = bytes;
  }

  /** The id by which the back end knows the call. */
  get requestId(): string | undefined {
    return this.headers.get('x-request-id') ?? undefined;
  }

  /** The content type, without parameters and in lower case; empty without one. */
  get mediaType(): string {
    return mediaTypeOf(this.headers.get('content-type') ?? '');
  }

  /** The body as text. */
  get text(): string {
    return new TextDecoder().decode(this.bytes);
  }

  /** The body as JSON; `undefined` when it is none. */
  get json(): unknown {
    this.#json ??= {value: parseJson(this.text)};
    return this.#json.value;
  }

  /** Status and content type in words, such as `200 text/html`, for whoever expected another answer. */
  get summary(): string {
    if (this.status === 0 || (this.status >= 300 && this.status < 400)) return 'a redirect';
    return `${this.status} ${this.mediaType || 'without a content type'}`;
  }
}

/** A media type without parameters and in lower case. */
export function mediaTypeOf(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}
