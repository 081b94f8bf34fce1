import type {User, UserRemoval} from '../../api/resources/users/schema.js';
import {waitForAnswer} from '../../ui/consent.js';

/**
 * Asks the page whether somebody may be deleted, when the user has pressed Delete in the dialog and given a reason; nothing has been
 * sent yet. Cancel it to keep them, or have it wait with `waitUntil`; the dialog stays with its input in both cases.
 */
export class UserRemoveEvent extends Event {
  readonly user: User;
  /** What would be sent: the reason, and what else is to become of the person and the license. */
  readonly removal: UserRemoval;

  constructor(user: User, removal: UserRemoval) {
    super('user-remove', {bubbles: true, composed: true, cancelable: true});
    this.user = user;
    this.removal = removal;
  }

  /**
   * Holds the deletion until a promise has settled, such as a question of the page's own. Resolve it with `false`, or reject it, and
   * nothing is deleted. To be called during the event, by as many listeners as like.
   */
  waitUntil(condition: Promise<unknown>): void {
    waitForAnswer(this, condition);
  }
}

/** Tells that somebody was deleted. Fired once for each, when that is known. */
export class UserRemovedEvent extends Event {
  /** The user as they were. */
  readonly user: User;
  /** Of which organization: another one may have come into view meanwhile. */
  readonly organizationId: string;

  constructor(user: User, organizationId: string) {
    super('user-removed', {bubbles: true, composed: true});
    this.user = user;
    this.organizationId = organizationId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'user-remove': UserRemoveEvent;
    'user-removed': UserRemovedEvent;
  }
}
