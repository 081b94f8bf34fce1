import type {WriteState} from '../../../portal/mutation.js';
import type {Portal} from '../../../portal/portal.js';
import type {UserInput} from './user-input.js';

/** Something that one person does to one user of one organization, from the press until it is done or thrown away. */
export abstract class UserSession {
  readonly portal: Portal;
  /** Whose input it is: it is shown to nobody else. */
  readonly scope: string;
  readonly organizationId: string;
  abstract readonly input: UserInput;
  abstract readonly write: {readonly state: WriteState; reset(): void};
  /** What goes on around a write: the page is asked, or something is read. */
  step: 'asking' | 'reading' | undefined;
  /** Whether the page did not want it done. */
  turnedDown = false;
  /** Whether the user turned out to be removed meanwhile. */
  gone = false;

  constructor(portal: Portal) {
    this.portal = portal;
    this.scope = portal.scope ?? '';
    this.organizationId = portal.organization?.id ?? '';
  }

  /** What it is, for whoever is about to leave it behind. */
  abstract get label(): string;

  /** Whether anything was typed that is not saved. */
  get isDirty(): boolean {
    return this.input.isDirty;
  }

  /** Whether a write is under way, so that nothing may be changed. */
  get isBusy(): boolean {
    return this.step !== undefined || this.write.state.state === 'saving';
  }

  /** Whether it can no longer be called off: something has been sent. */
  get isSent(): boolean {
    return this.isBusy && this.step !== 'asking';
  }

  /** Whether its own person has its own organization in view. */
  get isInView(): boolean {
    return this.portal.scope === this.scope;
  }

  get canWrite(): boolean {
    return this.portal.can('user.write').allowed && !this.gone;
  }

  /** Whether the input can only be read: while it is sent, while nobody knows whether it was, or without the right to. */
  get isReadOnly(): boolean {
    return this.isBusy || this.write.state.state === 'unknown' || !this.canWrite;
  }

  /** Ends what goes on beside a write. */
  stop(): void {
    // Nothing, unless a session has something.
  }
}
