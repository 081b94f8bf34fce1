/**
 * Tells that the server no longer knows who is signed in. Fired once, however many calls were refused, until
 * `portal.resume()`; what was on screen stays. Fired on the `Portal`, and on its `<portal-provider>`, from where it bubbles.
 */
export class SessionExpiredEvent extends Event {
  constructor() {
    super('session-expired', {bubbles: true, composed: true});
  }
}

/** Tells the host that an answer was not what the contract says; meant for its logs. Fired on the `Portal`. */
export class ContractProblemEvent extends Event {
  /** Each names the place and what was expected there. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super('contract-problem');
    this.problems = problems;
  }
}

/** Tells that session, organization or permissions changed. Fired on the `Portal`. */
export class PortalChangeEvent extends Event {
  constructor() {
    super('portal-change');
  }
}

declare global {
  interface HTMLElementEventMap {
    'session-expired': SessionExpiredEvent;
  }
}
