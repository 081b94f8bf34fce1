import type {Context} from './context.js';
import type {Exchange} from './exchange.js';

/** One rule that can be seen from outside, and how to look. */
export interface Check {
  /** The endpoint and a name of its own, such as `invoices.list.total`. */
  readonly id: string;
  /** `resource.operation`. */
  readonly endpoint: string;
  /**
   * Where the rule is from: facts of the domain (`Y8`, `R6`, `V23`, `AMB-3`), a standard (`RFC 9457`), or `contract` for what
   * only `openapi.json` says.
   */
  readonly facts: readonly string[];
  /** The rule as a sentence whose subject is the endpoint. */
  readonly title: string;
  /** Whether it changes data; it then runs only where that is allowed, and hands over how to undo what it does. */
  readonly writes?: boolean;
  /** Returns when the rule holds. Throws `Failed` when it does not, `NotTested` when there is nothing to see it by. */
  run(context: Context): Promise<void>;
}

/** A check whose id and endpoint are still to be put together. */
export type Rule = Omit<Check, 'id' | 'endpoint'> & {name: string};

/** The checks of one endpoint. */
export function checksOf(endpoint: string, rules: readonly Rule[]): Check[] {
  return rules.map(({name, ...rule}) => ({...rule, id: `${endpoint}.${name}`, endpoint}));
}

/** What was due, what came, and in which call. */
export interface Finding {
  readonly expected: string;
  readonly got: string;
  readonly exchange?: Exchange | undefined;
}

/** The rule does not hold. */
export class Failed extends Error {
  override readonly name = 'Failed';
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(`Expected ${finding.expected}; got ${finding.got}.`);
    this.finding = finding;
  }
}

/** There is nothing to see the rule by; the message says what is missing, such as `one page only`. */
export class NotTested extends Error {
  override readonly name = 'NotTested';
}

/** A call that got no answer at all. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly request: string;

  constructor(request: string, cause: unknown) {
    super(`no answer (${reasonOf(cause)})`, {cause});
    this.request = request;
  }
}

/** The innermost reason: `fetch` wraps what the network said. */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  if (thrown.cause !== undefined) return reasonOf(thrown.cause);
  const {code} = thrown as {code?: unknown};
  return thrown.message || (typeof code === 'string' ? code : thrown.name);
}
