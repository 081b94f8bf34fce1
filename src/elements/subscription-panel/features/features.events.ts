import type {Feature} from '../../../api/resources/subscription/schema.js';
import {waitForAnswer} from '../../../ui/consent.js';

/**
 * Asks the page whether a feature may be switched for the whole company (S15), after the user has confirmed it where that was asked;
 * nothing has been sent yet. Cancel it to keep that from being done, or have it wait with `waitUntil`.
 */
export class FeatureSwitchEvent extends Event {
  /** As it is now, as far as is known. */
  readonly feature: Feature;
  /** Whether it is to be on. */
  readonly enabled: boolean;

  constructor(feature: Feature, enabled: boolean) {
    super('feature-switch', {bubbles: true, composed: true, cancelable: true});
    this.feature = feature;
    this.enabled = enabled;
  }

  /** Holds the switch until a promise has settled; nothing is sent when it resolves with `false` or is rejected. */
  waitUntil(condition: Promise<unknown>): void {
    waitForAnswer(this, condition);
  }
}

/** Tells that a feature was switched. Fired once, when that is known. */
export class FeatureSwitchedEvent extends Event {
  /** As it is now, under the new version. */
  readonly feature: Feature;
  /** Where: another organization may have come into view meanwhile. */
  readonly organizationId: string;

  constructor(feature: Feature, organizationId: string) {
    super('feature-switched', {bubbles: true, composed: true});
    this.feature = feature;
    this.organizationId = organizationId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'feature-switch': FeatureSwitchEvent;
    'feature-switched': FeatureSwitchedEvent;
  }
}
