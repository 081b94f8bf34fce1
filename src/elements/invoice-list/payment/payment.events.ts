import type {Money} from '../../../api/money.js';
import type {InvoiceDetails} from '../../../api/resources/invoices/details-schema.js';

/**
 * Asks the page to let the user pay an invoice in the page's own way; fired when the button of an `<invoice-list>` with
 * `onlinePayment` is pressed. Without `respondWith` nothing happens.
 */
export class PaymentStartEvent extends Event {
  readonly invoice: InvoiceDetails;
  /** What is still asked: what is open without what is in transit. */
  readonly amount: Money;
  /** What is to be quoted with the payment. */
  readonly reference: string;
  #answer: Promise<unknown> | undefined;

  constructor(invoice: InvoiceDetails, amount: Money, reference: string) {
    super('payment-start', {bubbles: true, composed: true});
    this.invoice = invoice;
    this.amount = amount;
    this.reference = reference;
  }

  /** What the page answered with, once it has. */
  get answer(): Promise<unknown> | undefined {
    return this.#answer;
  }

  /**
   * Takes the payment over, during the event and by one listener only. The button is busy until the promise settles: resolve it
   * when the page's own steps are over, however they ended for the user; reject it with an `AbortError` when the user turned
   * back, and with any other error when it is not known how they ended. Invoices are read again either way.
   */
  respondWith(answer: Promise<unknown>): void {
    if (this.#answer || this.eventPhase === Event.NONE) {
      const reason = 'respondWith() is to be called once, while the event is being handled.';
      throw new DOMException(reason, 'InvalidStateError');
    }
    this.#answer = answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'payment-start': PaymentStartEvent;
  }
}
