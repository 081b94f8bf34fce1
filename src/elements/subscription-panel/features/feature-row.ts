import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Feature} from '../../../api/resources/subscription/schema.js';
import type {InvalidRow} from '../../../portal/check-answer.js';
import {alertIcon, checkIcon, strikeIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';
import type {FeatureSwitch} from './feature-switch.js';
import {neededText, priceText, stateText, unreadableText} from './feature-texts.js';
import {switchNotice} from './switch-notice.js';

export interface FeatureRowOptions {
  /** Tells the row from the others in its root. */
  index: number;
  /** Whether it has a switch; without one a word says how it is. */
  hasSwitch: boolean;
  /** Whether that does nothing yet. */
  held: boolean;
  /** Whether one without a price is known to cost nothing: what is bought elsewhere may have its price there (S8). */
  isPriceKnown: boolean;
  /** What was last done with it. */
  doing: FeatureSwitch | undefined;
  onPress: () => void;
  /** Sends the last switch once more. */
  onAgain: (doing: FeatureSwitch) => void;
}

/** A feature with what it costs and what needs it, and how to switch it for the whole company (S14, S15). */
export function featureRow(feature: Feature, options: FeatureRowOptions): TemplateResult {
  const {name, description, requiredBy = [], lockedReason} = feature;
  const {index, hasSwitch, isPriceKnown, doing, onAgain} = options;
  const isPriced = feature.monthlyPrice !== undefined;
  const id = `feature-${String(index)}`;
  return html`
    <li class="feature" part="feature">
      <div class="feature-text">
        ${hasSwitch
          ? html`<label class="feature-name" for=${id}><bdi>${visible(name)}</bdi></label>`
          : html`<span class="feature-name"><bdi>${visible(name)}</bdi></span>`}
        <div id=${`${id}-about`}>
          ${description ? html`<p><bdi>${visible(description)}</bdi></p>` : nothing}
          ${requiredBy.length > 0 ? html`<p><bdi>${neededText(requiredBy)}</bdi></p>` : nothing}
          ${lockedReason === undefined ? nothing : html`<p><bdi>${visible(lockedReason)}</bdi></p>`}
        </div>
      </div>
      <span class="feature-price" data-priced=${isPriced} id=${`${id}-price`}>
        ${isPriced || isPriceKnown ? priceText(feature) : nothing}
      </span>
      ${hasSwitch ? switchOf(feature, id, options) : stateOf(feature)}
      ${doing ? switchNotice(feature, doing, () => onAgain(doing)) : nothing}
    </li>
  `;
}

/** A feature whose data cannot be read keeps its place. */
export function invalidFeatureRow(row: InvalidRow): TemplateResult {
  return html`
    <li class="feature" part="feature">
      <span class="feature-unreadable">${alertIcon}<bdi>${unreadableText(row)}</bdi></span>
    </li>
  `;
}

function switchOf(feature: Feature, id: string, options: FeatureRowOptions): TemplateResult {
  const {held, doing, onPress} = options;
  const {enabled} = feature;
  const isBusy = doing?.isBusy ?? false;
  const isHeld = held || isBusy || feature.lockedReason !== undefined;
  const onChange = ({currentTarget}: Event): void => {
    // It shows what is known, not what is wished for.
    (currentTarget as HTMLInputElement).checked = enabled;
    if (!isHeld) onPress();
  };
  // eslint-disable-next-line lit-a11y/role-has-required-aria-attrs -- a checkbox says by itself whether it is on
  const input = html`<input
    class="switch"
    part="switch"
    type="checkbox"
    role="switch"
    id=${id}
    aria-describedby=${`${id}-price ${id}-about`}
    aria-disabled=${isHeld}
    aria-busy=${isBusy && doing?.step !== 'asking'}
    .checked=${enabled}
    @change=${onChange}
  />`;
  return html`
    <span class="feature-switch">
      <span class="feature-word" aria-hidden="true">${wordOf(feature, doing)}</span> ${input}
    </span>
  `;
}

/** What is said beside the switch. */
function wordOf(feature: Feature, doing: FeatureSwitch | undefined): unknown {
  const standing = doing?.standing?.standing;
  const state = stateText(feature.enabled);
  if (standing === 'saving' || standing === 'unsure' || standing === 'reading') {
    return msg('Saving…', {id: 'billing-address-form.saving'});
  }
  return standing === 'done' && feature.enabled === doing?.enabled
    ? html`<span class="feature-done">${checkIcon}</span>${state}`
    : state;
}

function stateOf({enabled}: Feature): TemplateResult {
  return html`
    <span class="feature-state" data-on=${enabled}>
      ${enabled ? checkIcon : strikeIcon} ${stateText(enabled)}
    </span>
  `;
}
