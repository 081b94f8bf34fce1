import {nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import type {InvoiceDetails} from '../../../api/resources/invoices/details-schema.js';
import {warnDeveloper} from '../../../developer.js';
import {formatMoney} from '../../../i18n/format.js';
import type {Portal} from '../../../portal/portal.js';
import {PARTS} from '../invoice-parts.js';
import {PaymentStartEvent} from './payment.events.js';
import {
  type Copied,
  type CopyTarget,
  type OnlineState,
  paymentPanel,
  type PaymentPanelOptions,
  paymentResult,
} from './payment-panel.js';
import {type PaymentPlan, paymentPlanOf} from './payment-plan.js';

/** Draws how to pay an invoice, and remembers what was copied and how paying in the page's own way went. */
export class InvoicePayment {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #portal: () => Portal | undefined;
  #online = new Map<string, OnlineState>();
  #copied: (Copied & {invoiceId: string}) | undefined;
  #qr: typeof import('./epc-qr.js') | undefined;
  #qrState: 'loading' | 'failed' | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, portal: () => Portal | undefined) {
    this.#host = host;
    this.#portal = portal;
  }

  /**
   * How to pay what is open of an invoice, `nothing` when nothing is to be paid. With `onlinePayment` there is a button for the
   * page's own way. The heading has the level that is given.
   */
  render(
    invoice: InvoiceDetails,
    onlinePayment: boolean,
    level: number,
  ): TemplateResult | typeof nothing {
    const plan = paymentPlanOf(invoice);
    const online = this.#online.get(invoice.id);
    if (!plan) {
      return online === 'ended' || online === 'failed' ? paymentResult(level, online) : nothing;
    }
    return paymentPanel({
      plan,
      level,
      copied: this.#copied?.invoiceId === invoice.id ? this.#copied : undefined,
      onCopy: (target, text) => void this.#copy(invoice, target, text),
      qr: this.#drawQr(plan),
      online,
      onPay: onlinePayment ? () => void this.#pay(invoice, plan) : undefined,
    });
  }

  /** Forgets what was copied and how paying went, for another reader. */
  forget(): void {
    this.#copied = undefined;
    this.#online = new Map();
  }

  #drawQr(plan: PaymentPlan): PaymentPanelOptions['qr'] {
    if (!plan.ibanValid || plan.payee === undefined || plan.amount.currency !== 'EUR') {
      return nothing;
    }
    if (this.#qr) return this.#qr.epcQr(plan, formatMoney(plan.amount));
    if (this.#qrState === undefined) void this.#loadQr();
    return this.#qrState === 'failed' ? nothing : undefined;
  }

  /** Without a connection there is no code; all that it says stands beside it. */
  async #loadQr(): Promise<void> {
    this.#qrState = 'loading';
    this.#qr = await PARTS.qr().catch(() => undefined);
    if (!this.#qr) this.#qrState = 'failed';
    this.#host.requestUpdate();
  }

  async #copy(invoice: InvoiceDetails, target: CopyTarget, text: string): Promise<void> {
    const byHand = !(await writeToClipboard(text));
    this.#copied = {invoiceId: invoice.id, target, byHand};
    this.#host.requestUpdate();
    if (!byHand) return;
    await this.#host.updateComplete;
    const shown = this.#host.shadowRoot?.querySelector('.payment-by-hand');
    if (shown) getSelection()?.selectAllChildren(shown);
  }

  async #pay(invoice: InvoiceDetails, plan: PaymentPlan): Promise<void> {
    const event = new PaymentStartEvent(invoice, plan.amount, plan.reference.value);
    this.#host.dispatchEvent(event);
    if (!event.answer) {
      warnDeveloper(
        '"payment-start" was not answered: call event.respondWith(promise) in a listener, or take ' +
          'away "onlinePayment".',
      );
      return;
    }
    // Another reader finds another map.
    const online = this.#online;
    online.set(invoice.id, 'busy');
    this.#host.requestUpdate();
    online.set(invoice.id, await outcomeOf(event.answer));
    this.#host.requestUpdate();
    await this.#portal()?.refresh();
  }
}

/** A page without a secure origin has no clipboard, and a frame may be refused it. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function outcomeOf(answer: Promise<unknown>): Promise<OnlineState> {
  try {
    await answer;
    return 'ended';
  } catch (thrown) {
    return thrown instanceof Error && thrown.name === 'AbortError' ? undefined : 'failed';
  }
}
