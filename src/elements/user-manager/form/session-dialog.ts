import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {usersEndpoints} from '../../../api/resources/users/endpoints.js';
import type {UsersApi} from '../../../api/resources/users/users-api.js';
import {validRows} from '../../../portal/check-answer.js';
import {ByScope} from '../../../portal/by-scope.js';
import type {Portal} from '../../../portal/portal.js';
import type {Query} from '../../../portal/query.js';
import {unsavedOf} from '../../../portal/unsaved.js';
import {ConfirmDialog} from '../../../ui/confirm-dialog.js';
import {FormDialog} from '../../../ui/form-dialog.js';
import {takeFocus} from '../../../ui/take-focus.js';
import type {UserContext} from '../user-context.js';
import type {FunctionsView} from './job-function-field.js';
import type {UserSession} from './user-session.js';

/** The id of a dialog's title within the root; there is one dialog at a time. */
export const TITLE_ID = 'user-form-title';

/**
 * A form about a user in a dialog: one session for each person in each organization, of which only the one in view is drawn. What
 * is typed is there again when its own organization is.
 */
export abstract class SessionDialog<Session extends UserSession> {
  protected readonly context: UserContext;
  readonly #confirm: ConfirmDialog;
  readonly #dialog: FormDialog;
  readonly #functions: Query<UsersApi['jobFunctions']>;
  readonly #known = new ByScope<Session>();
  #portal: Portal | undefined;
  #scope: string | undefined;

  constructor(context: UserContext) {
    this.context = context;
    this.#dialog = new FormDialog(context.host);
    this.#confirm = new ConfirmDialog(context.host);
    this.#functions = context.portal.query(usersEndpoints.jobFunctions, () =>
      this.session ? {} : undefined,
    );
  }

  /** What stands in the dialog. */
  protected abstract view(session: Session): TemplateResult;

  /** Where the focus goes when nothing came of it: a browser gives it back only to what had it. */
  protected abstract opener(session: Session): HTMLElement | null | undefined;

  /** What is under way by whoever is signed in, in the organization in view. */
  protected get session(): Session | undefined {
    return this.#known.get(this.context.portal.current);
  }

  /** Looks at who is in view now; called before the element draws. */
  update(): void {
    const {host, portal} = this.context;
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

  /** The dialog, and its question whether to discard; drawn once in the root. */
  render(): TemplateResult {
    const {session} = this;
    const view = this.#functions.view;
    if (session && view.state === 'ready') session.input.jobFunctions = validRows(view.data);
    return html`
      ${this.#dialog.render({
        open: session !== undefined,
        labelledBy: TITLE_ID,
        content: () => session && this.view(session),
        onLeave: () => {
          if (session) void this.leave(session);
        },
      })}
      ${this.#confirm.render()}
    `;
  }

  /** The supplier's list, as far as it is there. */
  protected get functions(): FunctionsView {
    const view = this.#functions.view;
    const retry = (): void => this.#functions.retry();
    if (view.state === 'ready') return {items: validRows(view.data), error: undefined, retry};
    return {items: undefined, error: view.state === 'error' ? view.error : undefined, retry};
  }

  protected begin(session: Session): void {
    this.#known.set(session.portal, session.scope, session);
    this.context.host.requestUpdate();
  }

  /** Whether it has been neither done nor thrown away. */
  protected isOpen(session: Session): boolean {
    return this.#known.get(session.portal, session.scope) === session;
  }

  protected end(session: Session): void {
    session.stop();
    if (!this.isOpen(session)) return;
    this.#known.set(session.portal, session.scope, undefined);
    unsavedOf(session.portal).set(this, undefined);
    this.context.host.requestUpdate();
  }

  /** Closes the dialog, unless something has been sent, or the person keeps what they typed. */
  protected async leave(session: Session): Promise<void> {
    if (session.isSent) return;
    if (session.isDirty && !session.gone && !(await this.#askToDiscard())) return;
    this.end(session);
    const {host} = this.context;
    void host.updateComplete.then(() => {
      if (session.isInView && !host.shadowRoot?.activeElement) this.opener(session)?.focus();
    });
    if (session.gone && session.isInView) this.refreshList(session);
  }

  /** Reads users again, in every element that shows them. */
  protected refreshList({portal, scope}: Session): void {
    void portal.state.refresh(scope, usersEndpoints.list.resource);
  }

  /** Whether it has yet to be said which organization this page is to show; says so, too, by going to the question. */
  protected isTorn(): boolean {
    const isTorn = this.context.isTorn();
    if (isTorn) this.focus('.torn');
    return isTorn;
  }

  /** Takes the focus along once that is drawn; from nobody who has gone elsewhere on the page. */
  protected focus(selector: string): void {
    takeFocus(this.context.host, `.form-dialog ${selector}`);
  }

  /** Somebody else, or another organization, came into view. */
  #leaveBehind(): void {
    this.#confirm.withdraw();
    if (!this.#portal || this.#scope === undefined) return;
    this.#known.get(this.#portal, this.#scope)?.stop();
    unsavedOf(this.#portal).set(this, undefined);
  }

  #register(portal: Portal, session: Session | undefined): void {
    const {label} = session ?? {label: ''};
    const input = session?.isDirty && {label, discard: () => this.end(session)};
    unsavedOf(portal).set(this, input || undefined);
  }

  #askToDiscard(): Promise<boolean> {
    return this.#confirm.ask(() => ({
      title: msg('Discard what you filled in?', {id: 'user-manager.discard-title'}),
      text: msg('What you filled in is not saved, and will be gone.', {
        id: 'billing-address-form.discard-text',
      }),
      confirm: msg('Discard', {id: 'user-manager.discard'}),
      cancel: msg('Keep editing', {id: 'billing-address-form.keep'}),
    }));
  }
}
