import type {ReactiveControllerHost} from 'lit';

import {subscriptionEndpoints} from '../../../api/resources/subscription/endpoints.js';
import type {LicenseQuote, Subscription} from '../../../api/resources/subscription/schema.js';
import type {SubscriptionApi} from '../../../api/resources/subscription/subscription-api.js';
import {Mutation, type WriteState} from '../../../portal/mutation.js';
import type {Portal} from '../../../portal/portal.js';
import {findChange, type SentChange} from './find-change.js';
import {type LicensePlan, planOf} from './license-plan.js';

/** One change of licenses as it was agreed to, on top of the subscription that was on show. */
export interface LicenseChange extends SentChange {
  plan: LicensePlan;
}

/** Why a change was not done, beside what the server said: each is told until the next press. */
export type Setback =
  /** The page did not want it. */
  | 'turned-down'
  /** Licenses changed meanwhile; what there is now is on show. */
  | 'changed'
  /** The same, and what there is now could not be read. */
  | 'unread'
  /** The price no longer held; another quote is on show. */
  | 'new-quote'
  /** The price no longer holds, and there is no other yet. */
  | 'no-quote';

type Call = 'orderLicenses' | 'removeLicenses' | 'undoRemoval';

/** A number of licenses that somebody wants for the next billing period, from the first step until they have it or think better of it. */
export class LicenseWish {
  readonly portal: Portal;
  /** Whose wish it is: it is shown to nobody else. */
  readonly scope: string;
  readonly organizationId: string;
  /** Asks what it costs; nothing is ordered by that. */
  readonly quoting: Mutation<SubscriptionApi['quoteLicenses']>;
  /** The number, as it was typed. */
  typed: string;
  /** What is on show to be consented to, with the subscription that it is on top of. */
  offered: {base: Subscription; to: number; quote: LicenseQuote} | undefined;
  consented = false;
  /** Whether consent was found missing at a press. */
  lacksConsent = false;
  /** Whether the number was looked at, so that what is wrong with it is told. */
  watched = false;
  /** What the server says against the number, in its own words. */
  refused: string | undefined;
  /** What goes on around a write: the page is asked, a price is asked for, or the licenses are read again. */
  step: 'asking' | 'quoting' | 'reading' | undefined;
  setback: Setback | undefined;
  /** What was sent last. */
  sent: LicenseChange | undefined;
  readonly #order: Mutation<SubscriptionApi['orderLicenses']>;
  readonly #removal: Mutation<SubscriptionApi['removeLicenses']>;
  readonly #undoing: Mutation<SubscriptionApi['undoRemoval']>;

  constructor(host: ReactiveControllerHost, portal: Portal, typed: string) {
    this.portal = portal;
    this.scope = portal.scope ?? '';
    this.organizationId = portal.organization?.id ?? '';
    this.typed = typed;
    const source = {current: portal, missing: false};
    const find = () => this.#find();
    const {orderLicenses, quoteLicenses, removeLicenses, undoRemoval} = subscriptionEndpoints;
    this.quoting = new Mutation(host, source, quoteLicenses, {
      // A quote that was not answered is none; another one costs nothing.
      find: () => Promise.resolve(undefined),
    });
    this.#order = new Mutation(host, source, orderLicenses, {find});
    this.#removal = new Mutation(host, source, removeLicenses, {find});
    this.#undoing = new Mutation(host, source, undoRemoval, {find});
  }

  /** What is the case with the last thing that was asked of the server. */
  get state(): WriteState {
    if (this.quoting.state.state !== 'idle') return this.quoting.state;
    return this.sent ? this.#mutation(callOf(this.sent)).state : {state: 'idle'};
  }

  /** Whether something is under way, so that nothing may be changed. */
  get isBusy(): boolean {
    return this.step !== undefined || this.state.state === 'saving';
  }

  /** Whether it can no longer be called off: something has been sent. */
  get isSent(): boolean {
    return this.isBusy && this.step !== 'asking';
  }

  /** Whether nobody knows what became of what was sent. */
  get isUnknown(): boolean {
    return this.state.state === 'unknown';
  }

  /** Whether its own person has its own organization in view. */
  get isInView(): boolean {
    return this.portal.scope === this.scope;
  }

  get canWrite(): boolean {
    return this.portal.can('license.order').allowed;
  }

  /** Another number: what was told of the one before no longer counts. */
  type(typed: string): void {
    this.typed = typed;
    this.watched = false;
    this.forget();
  }

  /** Forgets how the last try ended. */
  forget(): void {
    this.refused = undefined;
    this.setback = undefined;
    this.lacksConsent = false;
    this.quoting.reset();
    if (this.sent) this.#mutation(callOf(this.sent)).reset();
  }

  /** Shows what it costs; a price is consented to by itself, whatever was before. */
  offer(base: Subscription, to: number, quote: LicenseQuote): void {
    this.offered = {base, to, quote};
    this.consented = false;
  }

  /** Takes the price away again. */
  withdraw(): void {
    this.offered = undefined;
    this.consented = false;
    this.lacksConsent = false;
  }

  /** Sends a change, under one key however often; resolves with the subscription once it is known to be done. */
  send(change: LicenseChange): Promise<Subscription | undefined> {
    this.sent = change;
    const {base, plan, quote} = change;
    const {version} = base;
    if (quote) return this.#order.send({body: {version, quoteId: quote.id}});
    const body = {version, quantity: plan.quantity};
    return (plan.kind === 'remove' ? this.#removal : this.#undoing).send({body});
  }

  #mutation(call: Call): {readonly state: WriteState; reset(): void} {
    if (call === 'orderLicenses') return this.#order;
    return call === 'removeLicenses' ? this.#removal : this.#undoing;
  }

  #find(): Promise<Subscription | undefined> {
    return this.sent
      ? findChange(this.portal, this.organizationId, this.sent)
      : Promise.resolve(undefined);
  }
}

function callOf({plan, quote}: LicenseChange): Call {
  if (quote) return 'orderLicenses';
  return plan.kind === 'remove' ? 'removeLicenses' : 'undoRemoval';
}

/** The change that leads to a number without an order; `undefined` where there is none to be made, or one that costs. */
export function freeChange(base: Subscription, to: number): LicenseChange | undefined {
  const plan = planOf(base, to);
  return plan && plan.kind !== 'order' ? {base, to, plan, quote: undefined} : undefined;
}
