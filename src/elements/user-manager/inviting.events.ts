import type {NewUser, User} from '../../api/resources/users/schema.js';
import {waitForAnswer} from '../../ui/consent.js';

/**
 * Asks the page whether several users may be added, when the user has pressed Add and nothing is wrong with the input; nothing has
 * been sent yet. Cancel it to keep them from being added, or have it wait with `waitUntil`; the input stays in both cases.
 */
export class UsersAddEvent extends Event {
  /** What would be sent, one after the other. */
  readonly users: readonly NewUser[];

  constructor(users: readonly NewUser[]) {
    super('users-add', {bubbles: true, composed: true, cancelable: true});
    this.users = users;
  }

  /**
   * Holds the addition until a promise has settled, such as a question of the page's own. Resolve it with `false`, or reject it, and
   * nobody is added. To be called during the event, by as many listeners as like.
   */
  waitUntil(condition: Promise<unknown>): void {
    waitForAnswer(this, condition);
  }
}

/** Tells that users were added. Fired once for each press on Add that added anybody, when no more is under way. */
export class UsersAddedEvent extends Event {
  /** Those who were added, as they are now. */
  readonly users: readonly User[];
  /** To which organization: another one may have come into view meanwhile. */
  readonly organizationId: string;

  constructor(users: readonly User[], organizationId: string) {
    super('users-added', {bubbles: true, composed: true});
    this.users = users;
    this.organizationId = organizationId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'users-add': UsersAddEvent;
    'users-added': UsersAddedEvent;
  }
}
