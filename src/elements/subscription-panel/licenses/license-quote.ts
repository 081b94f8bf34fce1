import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {LicenseQuote, Subscription} from '../../../api/resources/subscription/schema.js';
import {formatInstant, formatMoney} from '../../../i18n/format.js';
import {formatPeriod} from '../../../i18n/format-more.js';
import {alertIcon} from '../../../ui/icons.js';
import {monthsText} from '../../../ui/month-words.js';
import {licenseNotices, progressText} from './license-notices.js';
import {
  consentText,
  insteadText,
  licensesText,
  orderText,
  sumText,
  undoneText,
} from './license-texts.js';
import type {LicenseWish} from './license-wish.js';

export const QUOTE_TITLE_ID = 'license-quote-title';

/** What the dialog shows, and what becomes of what is done in it. */
export interface QuoteView {
  wish: LicenseWish;
  offered: NonNullable<LicenseWish['offered']>;
  now: Subscription;
  headingLevel: number;
  onConsent: (consented: boolean) => void;
  onOrder: () => void;
  onCancel: () => void;
}

/** What more licenses cost and when, to be consented to (S11, SM6). */
export function quoteView(view: QuoteView): TemplateResult {
  const {wish, offered, now, headingLevel, onOrder} = view;
  const {quote, base, to} = offered;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    onOrder();
  };
  return html`
    <form novalidate @submit=${onSubmit}>
      <div class="dialog-body">
        <div
          class="dialog-title"
          id=${QUOTE_TITLE_ID}
          role="heading"
          aria-level=${headingLevel}
          tabindex="-1"
        >
          ${orderText(quote)}
        </div>
        ${licenseNotices(wish, now, submitText(view))} ${terms(quote, base, to)} ${consent(view)}
        <p class="license-line" role="status">${progressText(wish)}</p>
      </div>
      ${buttons(view)}
    </form>
  `;
}

function terms(quote: LicenseQuote, base: Subscription, to: number): TemplateResult {
  const {ordered, undone, months, licensePrice, from, to: last, expiresAt} = quote;
  const until = formatInstant(expiresAt);
  return html`
    <dl class="terms">
      ${term(
        msg('Next billing period', {id: 'subscription-panel.next-period'}),
        insteadText(to, base.next.licenses),
      )}
      ${ordered > 0
        ? html`
            ${term(
              msg('Price of one license a month', {id: 'subscription-panel.license-price'}),
              formatMoney(licensePrice),
            )}
            ${term(
              msg('Billed now', {id: 'subscription-panel.license-billed'}),
              html`${formatPeriod({from, to: last})} <small>${monthsText(months)}</small>`,
            )}
          `
        : nothing}
    </dl>
    ${ordered > 0
      ? html`<p class="license-sum">
          <bdi>${sumText(quote)}</bdi>
          <small>${msg('Excluding VAT', {id: 'subscription-panel.excl-vat'})}</small>
        </p>`
      : nothing}
    <p class="license-line">
      ${undone > 0 ? undoneText(undone) : nothing} ${ordered > 0 ? atOnceText(ordered) : nothing}
      ${msg(str`This price holds until ${until}.`, {id: 'subscription-panel.license-holds'})}
    </p>
  `;
}

function term(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function atOnceText(ordered: number): string {
  const licenses = licensesText(ordered);
  return msg(str`An order for ${licenses} is placed at once; they can be used from then on.`, {
    id: 'subscription-panel.license-at-once',
  });
}

function consent({wish, offered, onConsent}: QuoteView): TemplateResult {
  const {lacksConsent, consented} = wish;
  const isFixed = wish.isBusy || wish.isUnknown || wish.setback === 'no-quote' || !wish.canWrite;
  const problem = lacksConsent
    ? html`${alertIcon}${msg('Tick the box above to agree to the number and the price.', {
        id: 'subscription-panel.license-consent-missing',
      })}`
    : nothing;
  return html`
    <div class="license-consent" ?data-wrong=${lacksConsent}>
      <label class="tick">
        <input
          type="checkbox"
          name="consent"
          aria-invalid=${lacksConsent ? 'true' : 'false'}
          aria-describedby="license-consent-problem"
          aria-disabled=${isFixed ? 'true' : 'false'}
          .checked=${live(consented)}
          @change=${({currentTarget}: Event) =>
            onConsent(isFixed ? consented : (currentTarget as HTMLInputElement).checked)}
        />
        <span><bdi>${consentText(offered.quote)}</bdi></span>
      </label>
      <p class="license-problem" id="license-consent-problem">${problem}</p>
    </div>
  `;
}

function submitText({wish, offered}: QuoteView): string {
  if (wish.isUnknown) return msg('Find out', {id: 'billing-address-form.find-out'});
  if (wish.setback === 'no-quote') {
    return msg('Ask for the price', {id: 'subscription-panel.license-ask-again'});
  }
  return orderText(offered.quote);
}

function buttons(view: QuoteView): TemplateResult {
  const {wish, onCancel} = view;
  const {isBusy, step} = wish;
  const isSent = isBusy && step !== 'asking';
  return html`
    <div class="buttons">
      ${wish.canWrite
        ? html`<button
            class="button primary"
            type="submit"
            aria-disabled=${isBusy ? 'true' : 'false'}
          >
            ${isBusy && step !== 'quoting'
              ? msg('Ordering…', {id: 'subscription-panel.license-ordering'})
              : submitText(view)}
          </button>`
        : nothing}
      <button
        class="button"
        type="button"
        aria-disabled=${isSent ? 'true' : 'false'}
        @click=${onCancel}
      >
        ${msg('Cancel', {id: 'dialog.cancel'})}
      </button>
    </div>
  `;
}
