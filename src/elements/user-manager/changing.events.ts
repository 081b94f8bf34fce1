import type {NewUser, User, UserChange, UserKind} from '../../api/resources/users/schema.js';
import {waitForAnswer} from '../../ui/consent.js';

/**
 * Asks the page whether a user may be added, when the input is complete and nothing is wrong with it; nothing has been sent yet. Cancel
 * it to keep that from being done, or have it wait with `waitUntil`; the input stays in both cases.
 */
export class UserAddEvent extends Event {
  readonly kind: UserKind;
  /** What would be sent. With a `licenseOfferId` it orders a license. */
  readonly newUser: NewUser;

  constructor(newUser: NewUser) {
    super('user-add', {bubbles: true, composed: true, cancelable: true});
    this.kind = newUser.kind;
    this.newUser = newUser;
  }

  /** Holds the addition until a promise has settled; nothing is sent when it resolves with `false` or is rejected. */
  waitUntil(condition: Promise<unknown>): void {
    waitForAnswer(this, condition);
  }
}

/** Tells that a user was added, and invited. Fired once, when that is known. */
export class UserAddedEvent extends Event {
  readonly user: User;
  /** Where to: another organization may have come into view meanwhile. */
  readonly organizationId: string;

  constructor(user: User, organizationId: string) {
    super('user-added', {bubbles: true, composed: true});
    this.user = user;
    this.organizationId = organizationId;
  }
}

/**
 * Asks the page whether a user may be changed, when something was changed and nothing is wrong with it; nothing has been sent yet.
 * Cancel it to keep that from being done, or have it wait with `waitUntil`; the input stays in both cases.
 */
export class UserChangeEvent extends Event {
  /** As the user is saved now, as far as is known. */
  readonly user: User;
  /** What would be saved. */
  readonly change: UserChange;

  constructor(user: User, change: UserChange) {
    super('user-change', {bubbles: true, composed: true, cancelable: true});
    this.user = user;
    this.change = change;
  }

  /** Holds the save until a promise has settled; nothing is sent when it resolves with `false` or is rejected. */
  waitUntil(condition: Promise<unknown>): void {
    waitForAnswer(this, condition);
  }
}

/** Tells that a user was changed. Fired once for each save, when that is known. */
export class UserChangedEvent extends Event {
  /** As the user is saved, under the new version. */
  readonly user: User;
  /** What stood there before, as far as the person who changed it has seen. */
  readonly previous: User;
  /** Whose user it is: another organization may have come into view meanwhile. */
  readonly organizationId: string;

  constructor(user: User, previous: User, organizationId: string) {
    super('user-changed', {bubbles: true, composed: true});
    this.user = user;
    this.previous = previous;
    this.organizationId = organizationId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'user-add': UserAddEvent;
    'user-added': UserAddedEvent;
    'user-change': UserChangeEvent;
    'user-changed': UserChangedEvent;
  }
}
