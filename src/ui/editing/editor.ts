import {msg} from '@lit/localize';
import type {ReactiveControllerHost, TemplateResult} from 'lit';

import {ByScope} from '../../portal/by-scope.js';
import type {Portal} from '../../portal/portal.js';
import type {PortalController} from '../../portal/portal-controller.js';
import {unsavedOf} from '../../portal/unsaved.js';
import {ConfirmDialog} from '../confirm-dialog.js';
import {takeFocus} from '../take-focus.js';
import type {EditSession} from './edit-session.js';
import type {Outcome} from './saving.js';

/** The element around a form, and what the form is called in it. */
export interface EditorOf {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly portal: PortalController;
  /** What may be unsaved, in the language of the page. */
  readonly label: () => string;
  /** Where the focus goes when the form is gone. */
  readonly opener: string;
}

/** Changing something: one session for each person in each organization, of which only the one in view is drawn. */
export abstract class Editor<Session extends EditSession> {
  protected readonly dialogs: ConfirmDialog;
  readonly #of: EditorOf;
  readonly #known = new ByScope<Session | Outcome>();
  #portal: Portal | undefined;
  #scope: string | undefined;

  constructor(of: EditorOf) {
    this.#of = of;
    this.dialogs = new ConfirmDialog(of.host);
  }

  /** The change under way by whoever is signed in, in the organization in view. */
  get session(): Session | undefined {
    const known = this.#known.get(this.#of.portal.current);
    return typeof known === 'object' ? known : undefined;
  }

  /** How the last change ended that was made there. */
  get outcome(): Outcome | undefined {
    const known = this.#known.get(this.#of.portal.current);
    return typeof known === 'string' ? known : undefined;
  }

  /** Whether the user gives up what is typed; asked only when there is something. */
  async leave(): Promise<boolean> {
    const {session} = this;
    if (!session) return true;
    if (session.isDirty && !(await this.#askToDiscard())) return false;
    this.#discard(session);
    return true;
  }

  /** Looks at who is in view now; called before the element draws. */
  update(): void {
    const {host, portal} = this.#of;
    const {current} = portal;
    if (current !== this.#portal || current?.scope !== this.#scope) this.#leaveBehind();
    this.#portal = current;
    this.#scope = current?.scope;
    if (current) this.#register(current, host.isConnected ? this.session : undefined);
  }

  /** Nobody is asked about input that is no longer on the page; it is there again when the element is. */
  disconnected(): void {
    if (this.#portal) this.#register(this.#portal, undefined);
  }

  /** The questions, such as whether input may be thrown away; drawn once in the root. */
  dialog(): TemplateResult {
    return this.dialogs.render();
  }

  /** Ends what goes on beside a session that is over, or out of sight. */
  protected stop(_session: Session): void {
    // Nothing, unless a session has something.
  }

  protected begin(session: Session): void {
    this.#keep(session, session);
  }

  /** Whether it has been neither saved nor thrown away. */
  protected isOpen(session: Session): boolean {
    return this.#known.get(session.portal, session.scope) === session;
  }

  protected end(session: Session, outcome: Outcome | undefined): void {
    this.stop(session);
    if (!this.isOpen(session)) return;
    this.#keep(session, outcome);
    if (session.isInView) this.focus(this.#of.opener);
  }

  /** Closes the form, unless something has been sent, or the person keeps what they typed. */
  protected async cancel(session: Session): Promise<void> {
    if (session.isBusy && session.step !== 'asking') return;
    if (session.isDirty && !(await this.#askToDiscard())) return;
    this.#discard(session);
  }

  protected focus(selector: string): void {
    takeFocus(this.#of.host, selector);
  }

  #keep({portal, scope}: Session, what: Session | Outcome | undefined): void {
    this.#known.set(portal, scope, what);
    this.#of.host.requestUpdate();
  }

  /** Somebody else, or another organization, came into view. */
  #leaveBehind(): void {
    this.dialogs.withdraw();
    if (!this.#portal || this.#scope === undefined) return;
    const left = this.#known.get(this.#portal, this.#scope);
    if (typeof left === 'string') this.#known.set(this.#portal, this.#scope, undefined);
    else if (left) this.stop(left);
    unsavedOf(this.#portal).set(this, undefined);
  }

  #register(portal: Portal, session: Session | undefined): void {
    const input = session?.isDirty && {
      label: this.#of.label(),
      discard: () => this.#discard(session),
    };
    unsavedOf(portal).set(this, input || undefined);
  }

  #discard(session: Session): void {
    unsavedOf(session.portal).set(this, undefined);
    this.end(session, undefined);
  }

  #askToDiscard(): Promise<boolean> {
    return this.dialogs.ask(() => ({
      title: msg('Discard your changes?', {id: 'billing-address-form.discard-title'}),
      text: msg('What you filled in is not saved, and will be gone.', {
        id: 'billing-address-form.discard-text',
      }),
      confirm: msg('Discard changes', {id: 'billing-address-form.discard'}),
      cancel: msg('Keep editing', {id: 'billing-address-form.keep'}),
    }));
  }
}
