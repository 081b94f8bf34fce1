import type {LicenseQuote} from '../../../api/resources/subscription/schema.js';
import {waitForAnswer} from '../../../ui/consent.js';

/** A change of licenses: how many there are, and how many there would be, in the next billing period. */
interface LicenseCounts {
  organizationId: string;
  from: number;
  to: number;
  /** What was consented to, where it orders licenses. */
  quote?: LicenseQuote | undefined;
}

/**
 * Asks the page whether the number of licenses may be changed, when the user has agreed to what that means; nothing has been sent yet,
 * and no order is placed (S10, S11). Cancel it to leave them as they are, or have it wait with `waitUntil`; what the user wanted stays
 * in both cases.
 */
export class LicensesChangeEvent extends Event {
  readonly organizationId: string;
  /** How many there are in the next billing period, as far as is known. */
  readonly from: number;
  /** How many there would be. */
  readonly to: number;
  /** Price and number of what would be ordered at once; `undefined` where nothing is. */
  readonly quote: LicenseQuote | undefined;

  constructor({organizationId, from, to, quote}: LicenseCounts) {
    super('licenses-change', {bubbles: true, composed: true, cancelable: true});
    this.organizationId = organizationId;
    this.from = from;
    this.to = to;
    this.quote = quote;
  }

  /** Holds the change until a promise has settled; nothing is sent when it resolves with `false` or is rejected. */
  waitUntil(condition: Promise<unknown>): void {
    waitForAnswer(this, condition);
  }
}

/** Tells that the number of licenses was changed. Fired once for each change, when that is known. */
export class LicensesChangedEvent extends Event {
  /** Whose licenses: another organization may have come into view meanwhile. */
  readonly organizationId: string;
  /** How many there were in the next billing period. */
  readonly from: number;
  /** How many there are now. */
  readonly to: number;
  /** Price and number of what was ordered; `undefined` where nothing was. */
  readonly quote: LicenseQuote | undefined;

  constructor({organizationId, from, to, quote}: LicenseCounts) {
    super('licenses-changed', {bubbles: true, composed: true});
    this.organizationId = organizationId;
    this.from = from;
    this.to = to;
    this.quote = quote;
  }
}

declare global {
  interface HTMLElementEventMap {
    'licenses-change': LicensesChangeEvent;
    'licenses-changed': LicensesChangedEvent;
  }
}
