import type {BillingAddress} from '../../api/resources/billing-address/schema.js';
import {waitForAnswer} from '../../ui/consent.js';

/**
 * Asks the page whether the billing address may be saved, when the user has pressed Save and nothing is wrong with the input; nothing
 * has been sent yet. Cancel it to keep it from being saved, or have it wait with `waitUntil`; the input stays in both cases.
 */
export class BillingAddressSaveEvent extends Event {
  /** What would be saved, under the version that it is a change of. */
  readonly address: BillingAddress;
  /** What the user began from. */
  readonly previous: BillingAddress;

  constructor(address: BillingAddress, previous: BillingAddress) {
    super('billing-address-save', {bubbles: true, composed: true, cancelable: true});
    this.address = address;
    this.previous = previous;
  }

  /**
   * Holds the save until a promise has settled, such as a question of the page's own, or a look at a register. Resolve it with
   * `false`, or reject it, and nothing is saved. To be called during the event, by as many listeners as like.
   */
  waitUntil(condition: Promise<unknown>): void {
    waitForAnswer(this, condition);
  }
}

/** Tells that the billing address was saved: the next invoice goes there (Y14). Fired once for each save, when that is known. */
export class BillingAddressSavedEvent extends Event {
  /** What is saved, under its new version. */
  readonly address: BillingAddress;
  /** What stood there before, as far as the user has seen it. */
  readonly previous: BillingAddress;
  /** Whose it is: another organization may have come into view meanwhile. */
  readonly organizationId: string;

  constructor(address: BillingAddress, previous: BillingAddress, organizationId: string) {
    super('billing-address-saved', {bubbles: true, composed: true});
    this.address = address;
    this.previous = previous;
    this.organizationId = organizationId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-address-save': BillingAddressSaveEvent;
    'billing-address-saved': BillingAddressSavedEvent;
  }
}
