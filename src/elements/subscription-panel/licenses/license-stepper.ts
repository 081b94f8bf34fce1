import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {Subscription} from '../../../api/resources/subscription/schema.js';
import {formatDate, formatNumber} from '../../../i18n/format.js';
import {alertIcon} from '../../../ui/icons.js';
import {addIcon, minusIcon} from '../../../ui/icons-more.js';
import {visible} from '../../../ui/visible.js';
import {licenseNotices, progressText} from './license-notices.js';
import {type CountProblem, licenseRange, planOf} from './license-plan.js';
import {effectText, keepText, minimumText} from './license-texts.js';
import type {LicenseWish} from './license-wish.js';

export const COUNT_ID = 'license-count';

/** What the stepper shows, and what becomes of what is done with it. */
export interface StepperView {
  subscription: Subscription;
  /** What is wanted, where it is not what there is. */
  wish: LicenseWish | undefined;
  /** The number that is wanted, or what is wrong with it. */
  count: number | CountProblem;
  /** Whether the price is on show in its dialog, which then tells how it goes on. */
  isInDialog: boolean;
  /** Leads to the users, where the page has them (AMB-12). */
  onUsers: (() => void) | undefined;
  onType: (typed: string) => void;
  onStep: (by: 1 | -1) => void;
  onSubmit: () => void;
  onCancel: () => void;
}

/** The number of licenses of the next period, and what another number means before anything is sent. */
export function licenseStepper(view: StepperView): TemplateResult {
  const {wish, subscription, count, isInDialog, onSubmit} = view;
  const onFormSubmit = (event: Event): void => {
    event.preventDefault();
    onSubmit();
  };
  const plan = typeof count === 'number' ? planOf(subscription, count) : undefined;
  return html`
    <form class="license-form" novalidate @submit=${onFormSubmit}>
      <label for=${COUNT_ID}>
        ${msg('Licenses in the next billing period', {id: 'subscription-panel.license-count'})}
      </label>
      ${stepper(view)} ${problem(view)} ${limits(view)}
      <p class="license-effect" role="status"
        >${plan && !wish?.isBusy && !isInDialog ? effectText(plan, subscription.next) : nothing}</p
      >
      ${wish && !isInDialog ? licenseNotices(wish, subscription, submitText(view)) : nothing}
      ${wish ? buttons(view, wish) : nothing}
    </form>
  `;
}

function isReadOnly({wish}: StepperView): boolean {
  return wish !== undefined && (wish.isBusy || wish.isUnknown);
}

function stepper(view: StepperView): TemplateResult {
  const {subscription, wish, count, onType} = view;
  const {min, max} = licenseRange(subscription);
  const number = typeof count === 'number' ? count : subscription.next.licenses;
  const isFixed = isReadOnly(view);
  const isWrong = problemText(view) !== undefined;
  return html`
    <div class="stepper" ?data-wrong=${isWrong}>
      ${stepButton(view, -1, isFixed || number <= min)}
      <input
        class="count-input"
        id=${COUNT_ID}
        name="licenses"
        type="number"
        inputmode="numeric"
        step="1"
        min=${min}
        max=${max}
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby="license-problem license-limits"
        ?readonly=${isFixed}
        .value=${live(wish?.typed ?? String(subscription.next.licenses))}
        @input=${({currentTarget}: Event) => onType((currentTarget as HTMLInputElement).value)}
      />
      ${stepButton(view, 1, isFixed || number >= max)}
    </div>
  `;
}

function stepButton({onStep}: StepperView, by: 1 | -1, isOff: boolean): TemplateResult {
  const label =
    by === 1
      ? msg('One license more', {id: 'subscription-panel.license-more'})
      : msg('One license fewer', {id: 'subscription-panel.license-fewer'});
  return html`
    <button
      class="step"
      type="button"
      aria-label=${label}
      aria-describedby="license-limits"
      aria-disabled=${isOff ? 'true' : 'false'}
      @click=${() => !isOff && onStep(by)}
    >
      ${by === 1 ? addIcon : minusIcon}
    </button>
  `;
}

function problemText({wish, count, subscription}: StepperView): string | undefined {
  if (wish?.refused !== undefined) return visible(wish.refused);
  const {max} = licenseRange(subscription);
  // What is too few is told by the line about the least; a number in the making is not spoken against.
  if (!wish || typeof count === 'number' || (count !== 'too-many' && !wish.watched)) return undefined;
  if (count === 'not-whole') {
    return msg('Give a whole number.', {id: 'subscription-panel.license-whole'});
  }
  const most = formatNumber(max);
  return count === 'too-few'
    ? minimumText(subscription.activeUsers)
    : msg(str`Give ${most} at most.`, {id: 'subscription-panel.license-most'});
}

function problem(view: StepperView): TemplateResult {
  const text = problemText(view);
  const content = text === undefined ? nothing : html`${alertIcon}<bdi>${text}</bdi>`;
  return html`<p class="license-problem" id="license-problem">${content}</p>`;
}

/** From when the number holds; and at its least or most, why (S13). */
function limits(view: StepperView): TemplateResult {
  const {subscription, count, onUsers} = view;
  const {activeUsers, current, next} = subscription;
  const {min, max} = licenseRange(subscription);
  const from = formatDate(next.from);
  const isLeast = count === min || count === 'too-few';
  const isSaid = problemText(view) === minimumText(activeUsers);
  return html`
    <p class="license-line" id="license-limits">
      ${msg(str`From ${from} on.`, {id: 'subscription-panel.license-from-on'})}
      ${isLeast && !isSaid ? minimumText(activeUsers) : nothing}
      ${current.licensePrice || (typeof count === 'number' && count < max)
        ? nothing
        : msg('More cannot be ordered here, because no price is known. Contact your supplier.', {
            id: 'subscription-panel.license-no-price',
          })}
    </p>
    ${isLeast && onUsers
      ? html`<button class="plain to-users" type="button" @click=${onUsers}>
          ${msg('Show users', {id: 'subscription-panel.license-show-users'})}
        </button>`
      : nothing}
  `;
}

/** What the button says that goes on. */
function submitText({wish, subscription, count}: StepperView): string {
  if (wish?.isUnknown) return msg('Find out', {id: 'billing-address-form.find-out'});
  const plan = typeof count === 'number' ? planOf(subscription, count) : undefined;
  return plan?.kind === 'keep'
    ? keepText(plan.quantity)
    : msg('Continue', {id: 'subscription-panel.license-continue'});
}

function buttons(view: StepperView, wish: LicenseWish): TemplateResult {
  return html`
    <p class="license-line" role="status">${view.isInDialog ? nothing : progressText(wish)}</p>
    <div class="buttons">
      <button class="button primary" type="submit" aria-disabled=${wish.isBusy ? 'true' : 'false'}>
        ${wish.isBusy && wish.step !== 'quoting' && !view.isInDialog
          ? msg('Saving…', {id: 'billing-address-form.saving'})
          : submitText(view)}
      </button>
      <button
        class="button"
        type="button"
        aria-disabled=${wish.isSent ? 'true' : 'false'}
        @click=${view.onCancel}
      >
        ${msg('Cancel', {id: 'dialog.cancel'})}
      </button>
    </div>
  `;
}
