import {ApiError, type UserLicenses, type UserRemoval} from '../../../src/api/index.js';
import {addDays, toInstant} from '../amsterdam.js';
import type {Clock} from '../clock.js';
import type {LicenseRecord} from './user-record.js';

/** How long an offer holds, in milliseconds. */
const OFFER_HOLDS = 15 * 60 * 1000;

/** Either a new license now, or one of the next period that was dropped and is kept after all. */
type OfferKind = 'new' | 'kept';

interface Offer {
  kind: OfferKind;
  /** Epoch milliseconds. */
  expiresAt: number;
}

/** The first day of the month after the one of a date. */
function nextMonth(date: string): string {
  return `${addDays(`${date.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}

/** The licenses of one organization (SM6). What is taken never is more than there are, in this period or the next. */
export class Licenses {
  readonly #record: LicenseRecord | undefined;
  readonly #clock: Clock;
  /** How many are taken now. */
  readonly #taken: () => number;
  readonly #offers = new Map<string, Offer>();
  #offersMade = 0;
  #total: number;
  #next: number;
  #nextPeriodFrom: string;

  constructor(record: LicenseRecord | undefined, clock: Clock, taken: () => number) {
    this.#record = record;
    this.#clock = clock;
    this.#taken = taken;
    this.#total = record?.total ?? 0;
    this.#next = record?.next ?? this.#total;
    this.#nextPeriodFrom = nextMonth(clock.today());
    if (record && this.#free < 0) throw new Error('There are more users than licenses.');
  }

  /** What the contract tells of them; with an offer that holds for a quarter of an hour where none is free. */
  view(organizationId: string): UserLicenses {
    if (!this.#record) return {counted: false};
    this.#bringToDate();
    const free = this.#free;
    return {
      counted: true,
      total: this.#total,
      next: this.#next,
      free,
      offer: free === 0 ? this.#makeOffer(organizationId) : undefined,
      nextPeriodFrom: this.#nextPeriodFrom,
    };
  }

  /** Sees to it that one more can be taken; throws `conflict` where none is free and no offer that holds is accepted (S12). */
  take(offerId: string | undefined): void {
    if (!this.#record) return;
    this.#bringToDate();
    if (this.#free > 0) return;
    const offer = offerId === undefined ? undefined : this.#offers.get(offerId);
    if (!offer || offer.expiresAt <= this.#clock.time || offer.kind !== this.#needed) {
      throw new ApiError('conflict', 'No license is free.');
    }
    this.#offers.delete(offerId ?? '');
    if (offer.kind === 'new') this.#total += 1;
    this.#next += 1;
  }

  /** One is no longer taken: it stays free, or is dropped from the next period on (S10, S12). */
  release(choice: UserRemoval['license']): void {
    this.#bringToDate();
    if (this.#record && choice === 'drop') this.#next -= 1;
  }

  get #free(): number {
    return Math.min(this.#total, this.#next) - this.#taken();
  }

  get #needed(): OfferKind {
    return this.#total > this.#taken() ? 'kept' : 'new';
  }

  #makeOffer(organizationId: string): UserLicenses['offer'] {
    const pricePerMonth = this.#record?.pricePerMonth;
    if (!pricePerMonth) return undefined;
    const {time} = this.#clock;
    for (const [id, {expiresAt}] of this.#offers) {
      if (expiresAt <= time) this.#offers.delete(id);
    }
    this.#offersMade += 1;
    const id = `${organizationId}-offer-${this.#offersMade}`;
    const kind = this.#needed;
    const expiresAt = time + OFFER_HOLDS;
    this.#offers.set(id, {kind, expiresAt});
    const from = kind === 'new' ? this.#clock.today() : this.#nextPeriodFrom;
    return {id, pricePerMonth: {...pricePerMonth}, from, expiresAt: toInstant(expiresAt)};
  }

  /** A period that has begun has as many as was said before (SM6). */
  #bringToDate(): void {
    const today = this.#clock.today();
    if (today < this.#nextPeriodFrom) return;
    this.#total = this.#next;
    this.#nextPeriodFrom = nextMonth(today);
  }
}
