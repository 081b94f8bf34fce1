import type {ApiError} from '../../../api/errors.js';
import {subscriptionEndpoints} from '../../../api/resources/subscription/endpoints.js';
import type {Subscription} from '../../../api/resources/subscription/schema.js';
import {askPage} from '../../../ui/consent.js';
import {takeFocus} from '../../../ui/take-focus.js';
import type {SectionContext} from '../section.js';
import {planOf} from './license-plan.js';
import {COUNT_ID} from './license-stepper.js';
import type {LicenseChange, LicenseWish} from './license-wish.js';
import {LicensesChangedEvent, LicensesChangeEvent} from './licenses.events.js';
import {ServerClock} from './server-clock.js';

const {resource, operation} = subscriptionEndpoints.get;

const DAY = 24 * 60 * 60 * 1000;

export interface SendingContext extends SectionContext {
  /** Whether a wish has been neither fulfilled nor thrown away. */
  readonly isOpen: (wish: LicenseWish) => boolean;
  /** Whether it has yet to be said which organization this page is to show; goes to that question. */
  readonly isTornFor: (wish: LicenseWish) => boolean;
  /** A wish is over: it was done. */
  readonly end: (wish: LicenseWish, change: LicenseChange) => void;
}

/** Everything between a press and the answer: the price, the page's consent, the write, and what becomes of it. */
export class LicenseSending {
  readonly #context: SendingContext;
  readonly #clock = new ServerClock();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: SendingContext) {
    this.#context = context;
  }

  /** Looks at the time of the server; called before the element draws. */
  update(): void {
    const now = this.#now;
    if (now) this.#clock.see(now.now);
  }

  /** No price is watched any more. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Asks what so many licenses cost, and shows it. */
  async quote(wish: LicenseWish, base: Subscription, to: number): Promise<void> {
    if (await this.#offer(wish, base, to)) return;
    const {state} = wish.quoting;
    if (state.state === 'failed') await this.#failed(wish, state.error, base);
  }

  /** Asks once more for a price that no longer holds; it has to be consented to anew. */
  async requote(wish: LicenseWish): Promise<void> {
    const {offered} = wish;
    if (!offered) return;
    wish.consented = false;
    wish.forget();
    const base = await this.#read(wish);
    if (wish.offered !== offered) return;
    if (!base) {
      wish.setback = 'no-quote';
    } else if (planOf(base, offered.to)?.kind !== 'order') {
      wish.withdraw();
      wish.setback = 'changed';
    } else {
      const isThere = await this.#offer(wish, base, offered.to);
      wish.setback = isThere ? 'new-quote' : 'no-quote';
    }
    this.#context.host.requestUpdate();
  }

  /** Asks the page, and sends a change that the user has agreed to. */
  async ask(wish: LicenseWish, change: LicenseChange): Promise<void> {
    const {host, isOpen, isTornFor} = this.#context;
    const {organizationId} = wish;
    const {base, to, quote} = change;
    this.#step(wish, 'asking');
    const from = base.next.licenses;
    const event = new LicensesChangeEvent({organizationId, from, to, quote});
    const isAgreed = await askPage(host, event);
    // A page that cancels the event goes on in its own way.
    wish.setback = isAgreed || event.defaultPrevented ? undefined : 'turned-down';
    this.#step(wish, undefined);
    // Meanwhile it may have been thrown away, or lost sight of; another price is another question.
    const isSame = isOpen(wish) && wish.isInView && wish.offered?.quote === quote;
    if (isAgreed && isSame && !isTornFor(wish)) await this.send(wish, change);
  }

  /** Sends a change, or finds out what became of it. */
  async send(wish: LicenseWish, change: LicenseChange): Promise<void> {
    const answer = await wish.send(change);
    if (answer) {
      this.#done(wish, change, answer);
      return;
    }
    const {state} = wish;
    if (state.state === 'failed') await this.#failed(wish, state.error, change.base);
  }

  get #now(): Subscription | undefined {
    const {view} = this.#context.subscription;
    return view.state === 'ready' ? view.data : undefined;
  }

  #step(wish: LicenseWish, step: LicenseWish['step']): void {
    wish.step = step;
    this.#context.host.requestUpdate();
  }

  async #offer(wish: LicenseWish, base: Subscription, to: number): Promise<boolean> {
    this.#step(wish, 'quoting');
    const quantity = to - base.next.licenses;
    const quote = await wish.quoting.send({body: {quantity}});
    this.#step(wish, undefined);
    if (!quote || !this.#context.isOpen(wish)) return quote !== undefined;
    wish.offer(base, to, quote);
    clearTimeout(this.#timer);
    const left = this.#clock.until(quote.expiresAt);
    // By one that is past already the clocks disagree: the server will say so.
    if (left > 0 && left < DAY) this.#timer = setTimeout(() => this.#onExpired(wish), left);
    return true;
  }

  #onExpired(wish: LicenseWish): void {
    const {isOpen, isTorn, host} = this.#context;
    if (!isOpen(wish) || !wish.isInView || !wish.offered || wish.isBusy || wish.isUnknown) return;
    if (!isTorn()) {
      void this.requote(wish);
      return;
    }
    wish.setback = 'no-quote';
    host.requestUpdate();
  }

  async #failed(wish: LicenseWish, error: ApiError, base: Subscription): Promise<void> {
    switch (error.kind) {
      case 'gone':
        if (wish.offered) await this.requote(wish);
        break;
      case 'precondition-failed':
      case 'conflict':
        await this.#lookAgain(wish, error, base);
        break;
      case 'forbidden':
        // It may be managed elsewhere by now (S8).
        this.#refresh(wish);
        break;
      case 'invalid':
        wish.refused = error.fields.find(({pointer}) => pointer === '/quantity')?.detail;
    }
    this.#context.host.requestUpdate();
    if (!wish.offered && wish.isInView) takeFocus(this.#context.host, `#${COUNT_ID}`);
  }

  /** Somebody else was first: what there is now is shown, and the user decides once more. */
  async #lookAgain(wish: LicenseWish, {kind}: ApiError, base: Subscription): Promise<void> {
    wish.withdraw();
    const now = await this.#read(wish);
    const isOther = now && (now.version !== base.version || now.activeUsers !== base.activeUsers);
    // A rule that is broken by what is still there is told as it is.
    if (!isOther && kind === 'conflict') return;
    wish.forget();
    wish.setback = isOther ? 'changed' : 'unread';
  }

  /** Reads licenses again, in every element that shows them; `undefined` when that failed, or they are not in view. */
  async #read(wish: LicenseWish): Promise<Subscription | undefined> {
    const {host, subscription} = this.#context;
    const {portal, scope} = wish;
    this.#step(wish, 'reading');
    void portal.state.refresh(scope, 'users');
    await portal.state.refresh(scope, resource);
    this.#step(wish, undefined);
    await host.updateComplete;
    const {view} = subscription;
    return wish.isInView && view.state === 'ready' && !view.error ? view.data : undefined;
  }

  #refresh({portal, scope}: LicenseWish): void {
    void portal.state.refresh(scope, resource);
    void portal.state.refresh(scope, 'users');
  }

  #done(wish: LicenseWish, change: LicenseChange, answer: Subscription): void {
    const {portal, scope, organizationId, isInView} = wish;
    const {base, to, quote} = change;
    this.stop();
    if (isInView) portal.state.put([scope, resource, operation, {}], answer);
    this.#refresh(wish);
    this.#context.end(wish, change);
    const from = base.next.licenses;
    const event = new LicensesChangedEvent({organizationId, from, to, quote});
    this.#context.host.dispatchEvent(event);
  }
}
