import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {usersEndpoints} from '../../../api/resources/users/endpoints.js';
import type {UserKind} from '../../../api/resources/users/schema.js';
import type {UsersApi} from '../../../api/resources/users/users-api.js';
import {validRows} from '../../../portal/check-answer.js';
import type {Query} from '../../../portal/query.js';
import {unsavedOf} from '../../../portal/unsaved.js';
import {ConfirmDialog} from '../../../ui/confirm-dialog.js';
import {askPage} from '../../../ui/consent.js';
import {FormDialog} from '../../../ui/form-dialog.js';
import {UsersAddedEvent, UsersAddEvent} from '../inviting.events.js';
import type {UserContext} from '../user-context.js';
import type {Candidate} from './candidate.js';
import {Invitation} from './invitation.js';
import {outcomeText} from './invite-texts.js';
import {invitingView, STEP_ID, TITLE_ID} from './inviting-view.js';
import {LIST_ID} from './paste-view.js';
import type {PeopleOptions} from './people-view.js';

export {invitingStyles as styles} from './inviting.styles.js';

/** Adding several users from a pasted list: each is checked, completed and added, and whoever cannot be stays with the reason. */
export class UserInviting {
  readonly #context: UserContext;
  readonly #dialog: FormDialog;
  readonly #confirm: ConfirmDialog;
  readonly #functions: Query<UsersApi['jobFunctions']>;
  #invitation: Invitation | undefined;

  constructor(context: UserContext) {
    this.#context = context;
    this.#dialog = new FormDialog(context.host);
    this.#confirm = new ConfirmDialog(context.host);
    this.#functions = context.portal.query(usersEndpoints.jobFunctions, () =>
      this.#invitation ? {} : undefined,
    );
  }

  /** Begins with an empty list. */
  open(kind: UserKind): void {
    const {host, portal} = this.#context;
    if (!portal.current || this.#invitation) return;
    this.#invitation = new Invitation(host, portal.current, kind);
    // By name, because a browser would begin at the body of the dialog where that scrolls.
    this.#focus(LIST_ID);
  }

  /** Looks at who is in view now; called before the element draws. */
  update(): void {
    const {host, portal} = this.#context;
    const invitation = this.#invitation;
    if (!invitation) return;
    if (invitation.portal !== portal.current || !invitation.isInView) {
      this.#confirm.withdraw();
      this.#forget(invitation);
      return;
    }
    const input = host.isConnected && invitation.isDirty && {
      label: msg('Adding several users', {id: 'user-manager.invite-input'}),
      discard: () => this.#forget(invitation),
    };
    unsavedOf(invitation.portal).set(this, input || undefined);
  }

  /** Nobody is asked about input that is no longer on the page. */
  disconnected(): void {
    if (this.#invitation) unsavedOf(this.#invitation.portal).set(this, undefined);
  }

  /** The dialog, and the question before input is thrown away. */
  render(): TemplateResult {
    const invitation = this.#invitation;
    return html`
      ${this.#dialog.render({
        open: invitation !== undefined,
        labelledBy: TITLE_ID,
        content: () => invitation && this.#content(invitation),
        onLeave: () => invitation && void this.#leave(invitation),
      })}
      ${invitation ? this.#confirm.render() : nothing}
    `;
  }

  #content(invitation: Invitation): TemplateResult {
    const {host, headingLevel} = this.#context;
    const redraw = (act: () => void): void => {
      act();
      host.requestUpdate();
    };
    return invitingView({
      invitation,
      canWrite: invitation.portal.can('user.write').allowed,
      ...this.#functionsNow(),
      headingLevel: headingLevel(),
      onText: (text) => redraw(() => Object.assign(invitation, {text, refusal: undefined})),
      onForAll: (change) => redraw(() => Object.assign(invitation.forAll, change)),
      onPerson: (person, field, text) => redraw(() => person.change(field, text)),
      onLeaveOut: (person) => this.#leaveOut(invitation, person),
      onRetryFunctions: () => this.#functions.retry(),
      onCheck: () => void this.#check(invitation),
      onCheckAgain: () => void this.#checkNow(invitation),
      onAdd: () => void this.#add(invitation),
      onBack: () => this.#back(invitation),
      onStop: () => redraw(() => invitation.stop()),
      onLeave: () => void this.#leave(invitation),
    });
  }

  /** The supplier's list, once it is there, or why it is not. */
  #functionsNow(): Pick<PeopleOptions, 'jobFunctions' | 'functionsError'> {
    const {view} = this.#functions;
    return {
      jobFunctions: view.state === 'ready' ? validRows(view.data) : undefined,
      functionsError: view.state === 'error' ? view.error : undefined,
    };
  }

  async #check(invitation: Invitation): Promise<void> {
    const canWrite = invitation.portal.can('user.write').allowed;
    if (invitation.phase !== 'paste' || !canWrite || this.#isTorn(invitation)) return;
    if (invitation.read()) await this.#checkNow(invitation);
    else this.#focus(LIST_ID);
  }

  async #checkNow(invitation: Invitation): Promise<void> {
    const before = invitation.phase;
    invitation.phase = 'checking';
    this.#context.host.requestUpdate();
    const isDone = await invitation.check();
    invitation.phase = isDone ? 'people' : before;
    if (this.#invitation !== invitation) return;
    this.#focus(isDone || before === 'people' ? STEP_ID : LIST_ID);
  }

  #back(invitation: Invitation): void {
    invitation.phase = 'paste';
    this.#focus(LIST_ID);
  }

  #leaveOut(invitation: Invitation, person: Candidate): void {
    invitation.leaveOut(person);
    this.#focus(STEP_ID);
  }

  async #add(invitation: Invitation): Promise<void> {
    const {portal} = invitation;
    const {jobFunctions} = this.#functionsNow();
    const canWrite = portal.can('user.write').allowed;
    if (invitation.isBusy || !canWrite || !jobFunctions) return;
    if (invitation.ready.length === 0) return;
    if (!invitation.look(jobFunctions)) {
      this.#focusWrong();
      return;
    }
    if (!(await this.#isAgreed(invitation))) {
      if (this.#invitation === invitation) this.#focus(STEP_ID);
      return;
    }
    const users = await invitation.send(invitation.bodies());
    this.#tell(invitation, users);
  }

  async #isAgreed(invitation: Invitation): Promise<boolean> {
    const {host} = this.#context;
    if (this.#isTorn(invitation)) return false;
    invitation.asking = true;
    host.requestUpdate();
    const event = new UsersAddEvent(invitation.bodies().map(({body}) => body));
    const isAgreed = await askPage(host, event);
    invitation.asking = false;
    // A page that cancels the event goes on in its own way.
    invitation.turnedDown = !isAgreed && !event.defaultPrevented;
    host.requestUpdate();
    // Meanwhile it may have been given up, or lost sight of.
    const isOpen = this.#invitation === invitation && invitation.isInView;
    return isAgreed && isOpen && !this.#isTorn(invitation);
  }

  /** Says so, too. */
  #isTorn(invitation: Invitation): boolean {
    invitation.torn = this.#context.isTorn();
    if (invitation.torn) this.#context.host.requestUpdate();
    return invitation.torn;
  }

  #tell(invitation: Invitation, users: Awaited<ReturnType<Invitation['send']>>): void {
    const {host} = this.#context;
    const {portal, scope, organizationId, ready} = invitation;
    if (users.length > 0) host.dispatchEvent(new UsersAddedEvent(users, organizationId));
    if (!invitation.isInView) return;
    const isOpen = this.#invitation === invitation;
    if (isOpen && ready.length === 0) {
      this.#end(invitation);
      return;
    }
    if (users.length > 0) void portal.state.refresh(scope, usersEndpoints.list.resource);
    if (!isOpen) return;
    // What came of it stands at the top.
    this.#focus(STEP_ID);
  }

  async #leave(invitation: Invitation): Promise<void> {
    if (invitation.phase === 'checking' || invitation.sending) {
      invitation.stop();
      this.#context.host.requestUpdate();
      return;
    }
    if (invitation.isDirty && !(await this.#askToDiscard(invitation))) return;
    this.#end(invitation);
  }

  /** Closes; what was added is told once. */
  #end(invitation: Invitation): void {
    const {added, ready} = invitation;
    this.#forget(invitation);
    const [count, left] = [added.length, ready.length];
    if (count > 0) this.#context.done({text: () => outcomeText(count, left), focus: 'add'});
  }

  async #askToDiscard(invitation: Invitation): Promise<boolean> {
    const isDiscarded = await this.#confirm.ask(() => ({
      title: msg('Discard what you filled in?', {id: 'user-manager.invite-discard-title'}),
      text: msg('Those who have not been added are forgotten.', {
        id: 'user-manager.invite-discard-text',
      }),
      confirm: msg('Discard', {id: 'user-manager.invite-discard'}),
      cancel: msg('Go on', {id: 'user-manager.invite-keep'}),
    }));
    if (!isDiscarded && this.#invitation === invitation) {
      this.#focus(invitation.phase === 'people' ? STEP_ID : LIST_ID);
    }
    return isDiscarded;
  }

  #forget(invitation: Invitation): void {
    invitation.stop();
    unsavedOf(invitation.portal).set(this, undefined);
    if (this.#invitation !== invitation) return;
    this.#invitation = undefined;
    this.#context.host.requestUpdate();
  }

  #focusWrong(): void {
    const {host} = this.#context;
    host.requestUpdate();
    const find = () => host.shadowRoot?.querySelector<HTMLElement>('.people [aria-invalid="true"]');
    void host.updateComplete.then(() => find()?.focus());
  }

  #focus(id: string): void {
    const {host} = this.#context;
    host.requestUpdate();
    void host.updateComplete.then(() => host.shadowRoot?.getElementById(id)?.focus());
  }
}
