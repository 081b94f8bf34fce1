/** What became of a check. */
export type Outcome = 'passed' | 'failed' | 'not-tested';

export interface CheckResult {
  /** Such as `invoices.list.total`; stays the same from version to version. */
  readonly id: string;
  /** Facts of the domain (`Y8`, `AMB-3`), standards (`RFC 9457`), or `contract`. */
  readonly facts: readonly string[];
  readonly title: string;
  readonly outcome: Outcome;
  /** Of a failed check what was wrong, of one that was not tested what was missing; one sentence or phrase. */
  readonly reason?: string;
  /** The call in which it was seen: method and path with query, never a token. */
  readonly request?: string;
  readonly requestId?: string;
  /** Of a check that passed, the parts that could not be seen, and why. */
  readonly leftOut?: readonly string[];
}

export interface EndpointReport {
  /** `resource.operation`, as in `openapi.json`. */
  readonly endpoint: string;
  readonly method: string;
  readonly path: string;
  readonly checks: readonly CheckResult[];
}

/** What no check looks at, and why. */
export interface Untested {
  readonly topic: string;
  readonly facts: readonly string[];
  readonly reason: string;
}

/** What a run found; the JSON form of a report is this. */
export interface ConformanceReport {
  readonly baseUrl: string;
  /** Whose documents were looked at, if any were. */
  readonly organizationId?: string;
  /** The names of the users who were given. */
  readonly users: readonly string[];
  /** RFC 3339. */
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly summary: {
    readonly passed: number;
    readonly failed: number;
    readonly notTested: number;
  };
  readonly endpoints: readonly EndpointReport[];
  readonly untested: readonly Untested[];
}
