import type {Check} from '../check.js';
import type {Query} from '../client.js';
import type {Context, Sent, Values} from '../context.js';
import type {Exchange} from '../exchange.js';
import type {Place} from './places.js';

/** Real arguments for a call, so that only what is asked about can be wrong with it. */
export interface Example {
  readonly values: Values;
  readonly query?: Query | undefined;
  /** What a call that writes sends: nothing that would be a change. */
  readonly body?: Sent | undefined;
}

/** What the checks of every endpoint have to know of one of them. */
export interface Sight {
  /** Where a right call is made; unless given, in the organization of the documents, if anybody may there. */
  readonly place?: ((context: Context, permission: string | undefined) => Promise<Place>) | undefined;
  /**
   * Real arguments in an organization; throws `NotTested` where it has none. Unless given, the organization alone. For a call that
   * writes it is asked anew each time, and hands over how to undo what comes of it.
   */
  readonly example?: ((context: Context, organizationId: string) => Promise<Example>) | undefined;
  /**
   * The answers to right calls that other checks look at as well, so that they are judged as they are. Left out for a call that
   * only strangers may make, since a right one would end the run.
   */
  readonly answers?: ((context: Context) => Promise<readonly Exchange[]>) | undefined;
}

/** A resource of the contract: its own checks, and how those of every endpoint look at it. */
export interface Resource {
  readonly checks: readonly Check[];
  /** By `resource.operation`; every call of the contract has one. */
  readonly sights: Readonly<Record<string, Sight>>;
}
