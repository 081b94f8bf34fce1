import type {OrganizationSummary} from '../../api/resources/session/schema.js';
import {waitForAnswer} from '../../ui/consent.js';

/**
 * Asks the page whether the user may go to another organization; nothing has been read or discarded yet. Cancel it, or give
 * `waitUntil` a promise that resolves with `false` or is rejected, to stay.
 */
export class OrganizationChangeEvent extends Event {
  /** The organization in view; `undefined` when none was chosen yet. */
  readonly from: OrganizationSummary | undefined;
  readonly to: OrganizationSummary;

  constructor(from: OrganizationSummary | undefined, to: OrganizationSummary) {
    super('organization-change', {bubbles: true, composed: true, cancelable: true});
    this.from = from;
    this.to = to;
  }

  /** Holds the switch until the promise settles, such as for a question of the page's own; to be called during the event. */
  waitUntil(answer: Promise<unknown>): void {
    waitForAnswer(this, answer);
  }
}

/** Tells that the user has brought another organization into view, for every element of the portal. */
export class OrganizationChangedEvent extends Event {
  /** The organization before; `undefined` when none was chosen yet. */
  readonly from: OrganizationSummary | undefined;
  readonly to: OrganizationSummary;

  constructor(from: OrganizationSummary | undefined, to: OrganizationSummary) {
    super('organization-changed', {bubbles: true, composed: true});
    this.from = from;
    this.to = to;
  }
}

/** Asks the page whether the user may have another language. Cancel it to set the language in the page's own way, or not. */
export class LanguageChangeEvent extends Event {
  /** A BCP 47 tag, with the region that the page had given this language. */
  readonly locale: string;

  constructor(locale: string) {
    super('language-change', {bubbles: true, composed: true, cancelable: true});
    this.locale = locale;
  }
}

/**
 * Tells that the user has chosen a language and every element shows it; a page keeps it here (AMB-27). What is in the files of
 * invoices never changes with it (Y25).
 */
export class LanguageChangedEvent extends Event {
  /** The BCP 47 tag in force. */
  readonly locale: string;

  constructor(locale: string) {
    super('language-changed', {bubbles: true, composed: true});
    this.locale = locale;
  }
}

/**
 * Asks the page whether the user may be signed out; nothing has been sent yet. Cancel it, or give `waitUntil` a promise that
 * resolves with `false` or is rejected, to stay signed in.
 */
export class SignOutEvent extends Event {
  constructor() {
    super('sign-out', {bubbles: true, composed: true, cancelable: true});
  }

  /** Holds the sign-out until the promise settles; to be called during the event. */
  waitUntil(answer: Promise<unknown>): void {
    waitForAnswer(this, answer);
  }
}

/** Tells that the user has signed out, and that the elements have forgotten all that they showed (Y28). */
export class SignedOutEvent extends Event {
  constructor() {
    super('signed-out', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'organization-change': OrganizationChangeEvent;
    'organization-changed': OrganizationChangedEvent;
    'language-change': LanguageChangeEvent;
    'language-changed': LanguageChangedEvent;
    'sign-out': SignOutEvent;
    'signed-out': SignedOutEvent;
  }
}
