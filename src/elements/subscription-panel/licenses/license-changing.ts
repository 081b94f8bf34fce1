import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Subscription} from '../../../api/resources/subscription/schema.js';
import {ByScope} from '../../../portal/by-scope.js';
import type {Portal} from '../../../portal/portal.js';
import {unsavedOf} from '../../../portal/unsaved.js';
import {ConfirmDialog} from '../../../ui/confirm-dialog.js';
import {FormDialog} from '../../../ui/form-dialog.js';
import {notice} from '../../../ui/notice.js';
import {takeFocus} from '../../../ui/take-focus.js';
import type {SectionContext} from '../section.js';
import {UserManagementOpenEvent} from '../subscription-panel.events.js';
import {planOf, readCount} from './license-plan.js';
import {discardQuestion, removalQuestion} from './license-questions.js';
import {QUOTE_TITLE_ID, quoteView} from './license-quote.js';
import {LicenseSending} from './license-sending.js';
import {COUNT_ID, licenseStepper} from './license-stepper.js';
import {doneText} from './license-texts.js';
import {freeChange, type LicenseChange, LicenseWish} from './license-wish.js';

/**
 * Changing the number of licenses (S9–S13): one wish for each person in each organization, of which only the one in view is drawn. What
 * is wanted is there again when its own organization is.
 */
export class LicenseChanging {
  readonly #context: SectionContext;
  readonly #confirm: ConfirmDialog;
  readonly #dialog: FormDialog;
  readonly #sending: LicenseSending;
  readonly #known = new ByScope<LicenseWish>();
  #told: (() => TemplateResult) | undefined;
  #portal: Portal | undefined;
  #scope: string | undefined;

  constructor(context: SectionContext) {
    this.#context = context;
    this.#confirm = new ConfirmDialog(context.host);
    this.#dialog = new FormDialog(context.host);
    this.#sending = new LicenseSending({
      ...context,
      isOpen: (wish) => this.#isOpen(wish),
      isTornFor: (wish) => this.#isTorn(wish),
      end: (wish, change) => this.#done(wish, change),
    });
  }

  /** What is wanted by whoever is signed in, in the organization in view. */
  get wish(): LicenseWish | undefined {
    return this.#known.get(this.#context.portal.current);
  }

  /** Looks at who is in view now; called before the element draws. */
  update(): void {
    const {host, portal} = this.#context;
    const {current} = portal;
    if (current !== this.#portal || current?.scope !== this.#scope) this.#leaveBehind();
    this.#portal = current;
    this.#scope = current?.scope;
    if (current) this.#register(current, host.isConnected ? this.wish : undefined);
    this.#sending.update();
  }

  /** Nobody is asked about a wish that is no longer on the page; it is there again when the element is. */
  disconnected(): void {
    this.#sending.stop();
    if (this.#portal) this.#register(this.#portal, undefined);
  }

  /** Whether a number that was chosen may be left behind. */
  async leave(): Promise<boolean> {
    const {wish} = this;
    if (!wish) return true;
    if (!(await this.#confirm.ask(discardQuestion))) return false;
    this.#end(wish);
    return true;
  }

  /** How the last change ended; for a live region. */
  told(): TemplateResult | undefined {
    return this.#told?.();
  }

  /** The stepper, with what another number means. */
  stepper(subscription: Subscription): TemplateResult {
    const {wish} = this;
    const {host, portal, leadsToUsers} = this.#context;
    const openUsers = (): void => {
      const organizationId = portal.current?.organization?.id ?? '';
      host.dispatchEvent(new UserManagementOpenEvent(organizationId));
    };
    return licenseStepper({
      subscription,
      wish,
      count: countOf(wish, subscription),
      isInDialog: wish?.offered !== undefined,
      onUsers: leadsToUsers() ? openUsers : undefined,
      onType: (typed) => this.#type(subscription, typed),
      onStep: (by) => this.#onStep(subscription, by),
      onSubmit: () => void this.#submit(subscription),
      onCancel: () => wish && this.#cancel(wish),
    });
  }

  /** Keeps all licenses that are to go; nothing is asked, because nothing is ordered by it. */
  undo(subscription: Subscription): void {
    this.#type(subscription, String(subscription.current.licenses));
    void this.#submit(subscription);
  }

  /** The price to be consented to, and the questions; drawn once in the root. */
  dialogs(): TemplateResult {
    const {wish} = this;
    return html`
      ${this.#dialog.render({
        open: wish?.offered !== undefined,
        labelledBy: QUOTE_TITLE_ID,
        content: () => wish && this.#renderQuote(wish),
        onLeave: () => wish && this.#withdraw(wish),
      })}
      ${this.#confirm.render()}
    `;
  }

  #renderQuote(wish: LicenseWish): TemplateResult | undefined {
    const {offered} = wish;
    const {host, headingLevel, subscription} = this.#context;
    if (!offered) return undefined;
    const {view} = subscription;
    return quoteView({
      wish,
      offered,
      now: view.state === 'ready' ? view.data : offered.base,
      headingLevel: headingLevel(),
      onConsent: (consented) => {
        wish.consented = consented;
        wish.lacksConsent = false;
        host.requestUpdate();
      },
      onOrder: () => void this.#order(wish),
      onCancel: () => this.#withdraw(wish),
    });
  }

  #type(subscription: Subscription, typed: string): void {
    const {host, portal} = this.#context;
    const {current} = portal;
    if (!current) return;
    const wish = this.wish ?? new LicenseWish(host, current, typed);
    this.#told = undefined;
    wish.type(typed);
    if (typed.trim() === String(subscription.next.licenses)) this.#end(wish);
    else this.#known.set(wish.portal, wish.scope, wish);
    host.requestUpdate();
  }

  #onStep(subscription: Subscription, by: 1 | -1): void {
    const count = countOf(this.wish, subscription);
    const from = typeof count === 'number' ? count : subscription.next.licenses;
    this.#type(subscription, String(from + by));
  }

  async #submit(subscription: Subscription): Promise<void> {
    const {wish} = this;
    if (!wish || wish.isBusy || !wish.canWrite || this.#isTorn(wish)) return;
    if (wish.isUnknown && wish.sent) {
      await this.#sending.send(wish, wish.sent);
      return;
    }
    wish.forget();
    wish.watched = true;
    const count = readCount(wish.typed, subscription);
    if (typeof count !== 'number') {
      takeFocus(this.#context.host, `#${COUNT_ID}`);
      return;
    }
    if (planOf(subscription, count)?.kind === 'order') {
      await this.#sending.quote(wish, subscription, count);
      return;
    }
    const change = freeChange(subscription, count);
    if (!change) this.#unchanged(wish);
    else if (await this.#isConfirmed(wish, change)) await this.#sending.ask(wish, change);
  }

  async #order(wish: LicenseWish): Promise<void> {
    const {offered} = wish;
    if (!offered || wish.isBusy || !wish.canWrite || this.#isTorn(wish)) return;
    if (wish.isUnknown && wish.sent) {
      await this.#sending.send(wish, wish.sent);
      return;
    }
    if (wish.setback === 'no-quote') {
      await this.#sending.requote(wish);
      return;
    }
    wish.forget();
    if (!wish.consented) {
      wish.lacksConsent = true;
      takeFocus(this.#context.host, '.license-consent input');
      return;
    }
    const {quantity, undone, ordered} = offered.quote;
    const plan = {kind: ordered > 0 ? 'order' : 'keep', quantity, undone, ordered} as const;
    await this.#sending.ask(wish, {...offered, plan});
  }

  /** To remove is confirmed; to keep is not. */
  async #isConfirmed(wish: LicenseWish, change: LicenseChange): Promise<boolean> {
    if (change.plan.kind !== 'remove') return true;
    const isConfirmed = await this.#confirm.ask(() => removalQuestion(change));
    return isConfirmed && this.#isOpen(wish) && wish.isInView && !this.#isTorn(wish);
  }

  /** Somebody else has brought about what was wanted. */
  #unchanged(wish: LicenseWish): void {
    this.#end(wish);
    const text = () => msg('Nothing was changed.', {id: 'billing-address-form.unchanged'});
    this.#tell(() => notice('info', text(), false));
  }

  #done(wish: LicenseWish, {plan}: LicenseChange): void {
    this.#end(wish);
    if (wish.isInView) this.#tell(() => notice('success', doneText(plan), false));
  }

  #tell(told: () => TemplateResult): void {
    this.#told = told;
    takeFocus(this.#context.host, '.license-figures');
  }

  /** Takes the price away; the number stays. */
  #withdraw(wish: LicenseWish): void {
    if (wish.isSent) return;
    this.#sending.stop();
    wish.withdraw();
    if (!wish.isUnknown) wish.forget();
    this.#context.host.requestUpdate();
  }

  #cancel(wish: LicenseWish): void {
    if (wish.isSent) return;
    // Something may have come of what was sent.
    if (wish.isUnknown) void wish.portal.state.refresh(wish.scope, 'subscription');
    this.#end(wish);
    takeFocus(this.#context.host, `#${COUNT_ID}`);
  }

  #isTorn(wish: LicenseWish): boolean {
    const {host, isTorn} = this.#context;
    if (!isTorn()) return false;
    if (!wish.offered) return true;
    // Nothing behind an open dialog can be gone to.
    wish.withdraw();
    host.requestUpdate();
    void host.updateComplete.then(isTorn);
    return true;
  }

  #isOpen(wish: LicenseWish): boolean {
    return this.#known.get(wish.portal, wish.scope) === wish;
  }

  #end(wish: LicenseWish): void {
    if (!this.#isOpen(wish)) return;
    this.#sending.stop();
    this.#known.set(wish.portal, wish.scope, undefined);
    unsavedOf(wish.portal).set(this, undefined);
    this.#context.host.requestUpdate();
  }

  /** Somebody else, or another organization, came into view. */
  #leaveBehind(): void {
    this.#confirm.withdraw();
    this.#sending.stop();
    this.#told = undefined;
    if (this.#portal) unsavedOf(this.#portal).set(this, undefined);
  }

  #register(portal: Portal, wish: LicenseWish | undefined): void {
    const input = wish && {
      label: msg('User licenses', {id: 'subscription-panel.licenses'}),
      discard: () => this.#end(wish),
    };
    unsavedOf(portal).set(this, input);
  }
}

function countOf(wish: LicenseWish | undefined, subscription: Subscription) {
  return wish ? readCount(wish.typed, subscription) : subscription.next.licenses;
}
