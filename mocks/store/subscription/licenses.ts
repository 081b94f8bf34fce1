import {
  ApiError,
  type LicenseQuote,
  type Money,
  type UserLicenses,
  type UserRemoval,
} from '../../../src/api/index.js';
import {toInstant} from '../amsterdam.js';
import type {Clock} from '../clock.js';
import {invalid} from '../validate.js';
import {monthsLeft, type Period, periodAfter, periodAt, type Rhythm} from './billing-period.js';
import {Quotes} from './quotes.js';

/** The licenses of a subscription that counts them (S9–S13). */
export interface LicenseRecord {
  /** Of the current billing period. */
  total: number;
  /** Of the next one; as many unless given. */
  next?: number | undefined;
  /** Without it no license can be ordered here (S8). */
  pricePerMonth?: Money | undefined;
  /** Calendar months unless given. */
  billing?: Rhythm | undefined;
}

/** How many there are, and in which periods (SM6). */
export interface LicenseCount {
  current: number;
  next: number;
  /** How many users take one. */
  active: number;
  period: Period;
  nextPeriod: Period;
}

/** Licenses that were ordered, and what they cost in this period. */
export interface LicensePurchase {
  quantity: number;
  from: string;
  months: number;
  total: Money;
}

/** More at once is a matter for a person. */
const MOST_AT_ONCE = 1000;

/** What was quoted, on top of which state of the counts. */
interface Quoted {
  undone: number;
  purchase: LicensePurchase;
  version: string;
}

/** What is asked of somebody else. */
interface LicenseContext {
  clock: Clock;
  organizationId: string;
  /** How many are taken now. */
  taken: () => number;
  /** Whether they are ordered and removed elsewhere, and never here (S8). */
  managedElsewhere?: boolean | undefined;
  /** Some were ordered, at once (S11). */
  onOrder: (purchase: LicensePurchase) => void;
}

/** The licenses of one organization (SM6). What is taken never is more than there are, in this period or the next. */
export class Licenses {
  readonly #record: LicenseRecord | undefined;
  readonly #context: LicenseContext;
  /** Either one that is new, or one of the next period that was dropped and is kept after all. */
  readonly #offers: Quotes<'new' | 'kept'>;
  readonly #quotes: Quotes<Quoted>;
  #current: number;
  #next: number;
  #period: Period;
  #version = 1;

  constructor(record: LicenseRecord | undefined, context: LicenseContext) {
    const {clock, organizationId} = context;
    this.#record = record;
    this.#context = context;
    this.#offers = new Quotes(clock, `${organizationId}-offer`);
    this.#quotes = new Quotes(clock, `${organizationId}-quote`);
    this.#current = record?.total ?? 0;
    this.#next = record?.next ?? this.#current;
    const today = clock.today();
    this.#period = periodAt(record?.billing ?? {from: today, months: 1}, today);
    if (record && this.#free < 0) throw new Error('There are more users than licenses.');
  }

  /** Whether the subscription counts them at all. */
  get counted(): boolean {
    return this.#record !== undefined;
  }

  /** Which state of the counts; changes with every change of them. */
  get version(): string {
    this.#bringToDate();
    return String(this.#version);
  }

  get price(): Money | undefined {
    return this.#record?.pricePerMonth;
  }

  count(): LicenseCount {
    this.#bringToDate();
    return {
      current: this.#current,
      next: this.#next,
      active: this.#context.taken(),
      period: this.#period,
      nextPeriod: periodAfter(this.#period),
    };
  }

  /** What the contract tells of them with the users; with an offer that holds for a quarter of an hour where none is free. */
  view(): UserLicenses {
    if (!this.#record) return {counted: false};
    const {current, next, nextPeriod} = this.count();
    const free = this.#free;
    return {
      counted: true,
      total: current,
      next,
      free,
      offer: free === 0 ? this.#makeOffer() : undefined,
      nextPeriodFrom: nextPeriod.from,
    };
  }

  /** Sees to it that one more can be taken; throws `conflict` where none is free and no offer that holds is accepted (S12). */
  take(offerId: string | undefined): void {
    if (!this.#record) return;
    this.#bringToDate();
    if (this.#free > 0) return;
    if (this.#offers.find(offerId) !== this.#needed) {
      throw new ApiError('conflict', 'No license is free.');
    }
    this.#offers.spend(offerId);
    if (this.#needed === 'new') this.#buy(this.#purchaseOf(1));
    this.#changeNext(1);
  }

  /** Throws `conflict` where what becomes free cannot be dropped, because that is done elsewhere (S8). */
  refuseRelease(choice: UserRemoval['license']): void {
    if (choice !== 'drop' || !this.#record || !this.#context.managedElsewhere) return;
    throw new ApiError('conflict', 'Licenses are managed elsewhere.');
  }

  /** One is no longer taken: it stays free, or is dropped from the next period on (S10, S12). */
  release(choice: UserRemoval['license']): void {
    this.#bringToDate();
    if (this.#record && choice === 'drop') this.#changeNext(-1);
  }

  /** What so many more cost, removals undone first (AMB-16). Throws `invalid` or `conflict`. */
  quote(quantity: number): LicenseQuote {
    const licensePrice = this.price;
    if (!licensePrice) throw new ApiError('conflict', 'No license can be ordered here.');
    if (quantity < 1 || quantity > MOST_AT_ONCE) {
      const detail = `Give a number from 1 to ${String(MOST_AT_ONCE)}.`;
      throw invalid([{pointer: '/quantity', detail}]);
    }
    const {period} = this.count();
    const {undone, ordered} = this.#split(quantity);
    const purchase = this.#purchaseOf(ordered);
    const {id, expiresAt} = this.#quotes.make({undone, purchase, version: this.version});
    const {from, months, total} = purchase;
    return {
      id,
      expiresAt: toInstant(expiresAt),
      quantity,
      undone,
      ordered,
      licensePrice: {...licensePrice},
      from,
      to: period.to,
      months,
      total: {...total},
    };
  }

  /** Orders what was quoted, at that price; throws `precondition-failed` or `gone`. */
  order(version: string, quoteId: string): void {
    this.#refuseStale(version);
    const quoted = this.#quotes.find(quoteId);
    if (quoted?.version !== version) throw new ApiError('gone', 'This quote no longer holds.');
    this.#quotes.spend(quoteId);
    const {undone, purchase} = quoted;
    if (purchase.quantity > 0) this.#buy(purchase);
    this.#changeNext(undone + purchase.quantity);
  }

  /** Takes some out of the next period (S10); throws `precondition-failed`, `invalid`, or `conflict` below the active users (S13). */
  remove(version: string, quantity: number): void {
    this.#refuseStale(version);
    refuseNone(quantity);
    if (this.#next - quantity < this.#context.taken()) {
      throw new ApiError('conflict', 'There would be fewer licenses than active users.');
    }
    this.#changeNext(-quantity);
  }

  /** Keeps some after all that were to go with the next period; throws `precondition-failed`, `invalid` or `conflict`. */
  undoRemoval(version: string, quantity: number): void {
    this.#refuseStale(version);
    refuseNone(quantity);
    if (quantity > this.#current - this.#next) {
      throw new ApiError('conflict', 'Not so many are to be removed.');
    }
    this.#changeNext(quantity);
  }

  get #free(): number {
    return Math.min(this.#current, this.#next) - this.#context.taken();
  }

  get #needed(): 'new' | 'kept' {
    return this.#current > this.#context.taken() ? 'kept' : 'new';
  }

  #refuseStale(version: string): void {
    if (version === this.version) return;
    throw new ApiError('precondition-failed', 'Somebody else changed the licenses meanwhile.');
  }

  #split(quantity: number): {undone: number; ordered: number} {
    const undone = Math.min(quantity, Math.max(0, this.#current - this.#next));
    return {undone, ordered: quantity - undone};
  }

  #purchaseOf(quantity: number): LicensePurchase {
    const {amount, currency} = this.price ?? {amount: 0, currency: 'EUR'};
    const from = this.#context.clock.today();
    const months = monthsLeft(this.#period, from);
    return {quantity, from, months, total: {amount: quantity * months * amount, currency}};
  }

  /** A new order is placed at once, for this period (S11, S-E3). */
  #buy(purchase: LicensePurchase): void {
    this.#current += purchase.quantity;
    this.#context.onOrder(purchase);
  }

  #changeNext(by: number): void {
    this.#next += by;
    this.#version += 1;
  }

  #makeOffer(): UserLicenses['offer'] {
    const pricePerMonth = this.price;
    if (!pricePerMonth || this.#context.managedElsewhere) return undefined;
    const kind = this.#needed;
    const {id, expiresAt} = this.#offers.make(kind);
    const from = kind === 'new' ? this.#context.clock.today() : periodAfter(this.#period).from;
    return {id, pricePerMonth: {...pricePerMonth}, from, expiresAt: toInstant(expiresAt)};
  }

  /** A period that has begun has as many as was said before (SM6). */
  #bringToDate(): void {
    const {clock} = this.#context;
    while (clock.today() > this.#period.to) {
      this.#period = periodAfter(this.#period);
      this.#current = this.#next;
      this.#version += 1;
    }
  }
}

function refuseNone(quantity: number): void {
  if (quantity < 1) throw invalid([{pointer: '/quantity', detail: 'Give a number from 1.'}]);
}
