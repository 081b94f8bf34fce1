import type {
  BillingDetails,
  BillingDetailsChange,
} from '../../../api/resources/billing-details/schema.js';
import {waitForAnswer} from '../../../ui/consent.js';

/**
 * Asks the page whether the billing details of the subscription may be saved, when nothing is wrong with the input and the user has
 * agreed to where electronic invoices go; nothing has been sent yet. Cancel it to keep them from being saved, or have it wait with
 * `waitUntil`; the input stays in both cases.
 */
export class BillingDetailsSaveEvent extends Event {
  /** What would be saved, under the version that it is a change of. */
  readonly details: BillingDetailsChange;
  /** What the user began from. */
  readonly previous: BillingDetails;

  constructor(details: BillingDetailsChange, previous: BillingDetails) {
    super('billing-details-save', {bubbles: true, composed: true, cancelable: true});
    this.details = details;
    this.previous = previous;
  }

  /**
   * Holds the save until a promise has settled. Resolve it with `false`, or reject it, and nothing is saved. To be called during the
   * event, by as many listeners as like.
   */
  waitUntil(condition: Promise<unknown>): void {
    waitForAnswer(this, condition);
  }
}

/** Tells that the billing details were saved. Fired once for each save, when that is known. */
export class BillingDetailsSavedEvent extends Event {
  /** What is saved, under its new version. */
  readonly details: BillingDetails;
  /** What stood there before, as far as the user has seen it. */
  readonly previous: BillingDetails;
  /** Whose they are: another organization may have come into view meanwhile. */
  readonly organizationId: string;

  constructor(details: BillingDetails, previous: BillingDetails, organizationId: string) {
    super('billing-details-saved', {bubbles: true, composed: true});
    this.details = details;
    this.previous = previous;
    this.organizationId = organizationId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-details-save': BillingDetailsSaveEvent;
    'billing-details-saved': BillingDetailsSavedEvent;
  }
}
