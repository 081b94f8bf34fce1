import type {
  Activation,
  CollaborationEnd,
  CollaborationEventBody,
  TaskChange,
  TermsChange,
} from '../../api/resources/collaborations/body-schema.js';
import type {Collaboration} from '../../api/resources/collaborations/schema.js';
import type {
  CollaborationEvent,
  CollaborationParty,
} from '../../api/resources/collaborations/state-machine.js';
import {waitForAnswer} from '../../ui/consent.js';

/** What a `<collaboration-panel>` is showing, by the names of its properties: all that a host needs to restore it. */
export interface CollaborationView {
  perspective: CollaborationParty;
  /** The id of the client that is open; empty for the list of clients. Of the office alone. */
  client: string;
  search: string;
  /** Codes of types of tasks; empty for all. */
  taskTypes: readonly string[];
  /** Ids of employees that own a task; empty for all. */
  taskOwners: readonly string[];
  /** Ids of account managers; empty for all. */
  accountManagers: readonly string[];
  /** States of the collaboration, `none` included; empty for all. */
  states: readonly string[];
  pageSize: number;
  /** Opaque; empty on the first page. */
  cursor: string;
}

/** Tells that the user opened or left a client, filtered or turned a page; fired before data arrive. */
export class CollaborationViewChangedEvent extends Event {
  readonly view: CollaborationView;

  constructor(view: CollaborationView) {
    super('collaboration-view-changed', {bubbles: true, composed: true});
    this.view = view;
  }
}

/** What a user can do about a collaboration: every event of its state machine but seeing it (SM10). */
export type CollaborationAction = Exclude<CollaborationEvent, 'open'>;

/** What is sent for it. */
export type CollaborationBody =
  | Activation
  | CollaborationEventBody
  | TaskChange
  | TermsChange
  | CollaborationEnd;

/**
 * Asks the page whether something may be done about a collaboration (B13–B23), after the user has filled in or confirmed what it needs;
 * nothing has been sent yet. Cancel it to keep that from being done, or have it wait with `waitUntil`.
 */
export class CollaborationChangeEvent extends Event {
  readonly action: CollaborationAction;
  /** The id of the client, as the office knows it. */
  readonly clientId: string;
  /** What is to be sent. */
  readonly body: CollaborationBody;
  /** As it is now, as far as is known; `undefined` for one that is only to begin. */
  readonly collaboration: Collaboration | undefined;

  constructor(
    action: CollaborationAction,
    of: {clientId: string; body: CollaborationBody; collaboration: Collaboration | undefined},
  ) {
    super('collaboration-change', {bubbles: true, composed: true, cancelable: true});
    this.action = action;
    this.clientId = of.clientId;
    this.body = of.body;
    this.collaboration = of.collaboration;
  }

  /** Holds it until a promise has settled; nothing is sent when it resolves with `false` or is rejected. */
  waitUntil(condition: Promise<unknown>): void {
    waitForAnswer(this, condition);
  }
}

/** Tells that it was done. Fired once, when that is known. */
export class CollaborationChangedEvent extends Event {
  readonly action: CollaborationAction;
  /** As it is now, under the new version. */
  readonly collaboration: Collaboration;
  /** Where: another organization may have come into view meanwhile. */
  readonly organizationId: string;

  constructor(action: CollaborationAction, collaboration: Collaboration, organizationId: string) {
    super('collaboration-changed', {bubbles: true, composed: true});
    this.action = action;
    this.collaboration = collaboration;
    this.organizationId = organizationId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'collaboration-view-changed': CollaborationViewChangedEvent;
    'collaboration-change': CollaborationChangeEvent;
    'collaboration-changed': CollaborationChangedEvent;
  }
}
