import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import type {ApiError} from '../../../api/errors.js';
import type {NewUser, User, UserKind} from '../../../api/resources/users/schema.js';
import {askPage} from '../../../ui/consent.js';
import {UserAddedEvent, UserAddEvent} from '../changing.events.js';
import {SessionDialog} from '../form/session-dialog.js';
import {fieldId} from '../form/user-fields.js';
import {fullName} from '../list/user-texts.js';
import {AddSession} from './add-session.js';
import {detailsStep} from './details-step.js';
import {emailStep} from './email-step.js';

export {formStyles as styles} from '../form/form.styles.js';

const EMAIL = `#${fieldId('email')}`;

/** Adding a user in two steps (R17–R28): whose e-mail address it is, then who that is. */
export class UserAdding extends SessionDialog<AddSession> {
  /** Asks for somebody new. */
  open(kind: UserKind): void {
    const {host, portal, phones} = this.context;
    if (portal.current?.scope === undefined || this.session) return;
    this.begin(new AddSession(host, portal.current, kind, () => phones.current));
  }

  protected view(session: AddSession): TemplateResult {
    const onCancel = () => void this.leave(session);
    const step =
      session.page === 'email'
        ? emailStep({
            session,
            onEmail: (email) => this.#redraw(() => session.type(email)),
            onNext: () => void this.#next(session),
            onCancel,
            onShow: (id) => this.#show(session, id),
            onKind: (kind) => this.#switchKind(session, kind),
          })
        : detailsStep({
            session,
            functions: this.functions,
            headingLevel: this.context.headingLevel(),
            onInput: (change) => this.#redraw(() => session.input.change(change)),
            onFocus: (field) => this.focus(`#${fieldId(field)}`),
            onAdd: () => void this.#add(session),
            onPrevious: () => this.#previous(session),
            onCancel,
            onLicenses: () => void session.readLicenses(),
          });
    // Another session, or step, gets controls of its own.
    return html`${keyed(session, html`${keyed(session.page, step)}`)}`;
  }

  protected opener(): HTMLElement | null | undefined {
    return this.context.host.shadowRoot?.querySelector<HTMLElement>('.add');
  }

  #redraw(act: () => void): void {
    act();
    this.context.host.requestUpdate();
  }

  async #next(session: AddSession): Promise<void> {
    if (session.check.state === 'loading' || !session.canWrite) return;
    if (!session.checkGrammar()) {
      this.focus(EMAIL);
      return;
    }
    // Whoever went back and changed nothing need not be asked about again.
    const isKnown = this.#canGoOn(session);
    if (!isKnown && !(await session.askEmail())) {
      this.#refuseEmail(session);
      return;
    }
    if (!this.isOpen(session) || !this.#canGoOn(session)) return;
    if (!isKnown) session.input.begin(session.verdict?.prefill ?? {});
    session.page = 'details';
    session.write.reset();
    void session.readLicenses();
    if (session.isInView) this.focus(`#${fieldId('firstName')}`);
  }

  #canGoOn({verdict}: AddSession): boolean {
    return verdict?.verdict === 'available' || verdict?.verdict === 'known-contact';
  }

  /** The server does not take it for an e-mail address. */
  #refuseEmail(session: AddSession): void {
    const {check} = session;
    if (check.state !== 'failed' || check.error.kind !== 'invalid') return;
    const detail = check.error.fields[0]?.detail;
    session.type(session.email);
    session.emailProblem = detail === undefined ? {code: 'email'} : {detail};
    this.focus(EMAIL);
  }

  #show(session: AddSession, id: string): void {
    const {email, kind} = session;
    this.end(session);
    this.context.goTo({id, email: email.trim(), kind});
  }

  #switchKind(session: AddSession, kind: UserKind): void {
    session.switchKind(kind);
    void this.#next(session);
    this.focus(EMAIL);
  }

  #previous(session: AddSession): void {
    if (session.isBusy || session.write.state.state === 'unknown') return;
    session.page = 'email';
    session.write.reset();
    session.turnedDown = false;
    this.focus(EMAIL);
  }

  async #add(session: AddSession): Promise<void> {
    if (session.isBusy || !session.canWrite) return;
    if (this.isTorn()) return;
    if (session.write.state.state === 'unknown' && session.sent) {
      await this.#send(session, session.sent);
      return;
    }
    if (session.isBlocked) {
      this.focus('.license');
      return;
    }
    // Only what stood in the form at the press has been agreed to.
    const offerId = session.lacking?.offer?.id;
    session.step = 'asking';
    this.context.host.requestUpdate();
    const newUser = await this.#prepare(session, offerId);
    session.step = undefined;
    this.context.host.requestUpdate();
    if (newUser) await this.#send(session, newUser);
  }

  /** What is to be sent; `undefined` when something or somebody is against it. */
  async #prepare(
    session: AddSession,
    offerId: string | undefined,
  ): Promise<NewUser | undefined> {
    const {host, phones} = this.context;
    session.turnedDown = false;
    session.write.reset();
    await phones.request();
    if (!session.input.check()) {
      this.focus('.problems');
      return undefined;
    }
    const newUser = session.newUser(offerId);
    const event = new UserAddEvent(newUser);
    const isAgreed = await askPage(host, event);
    // A page that cancels the event goes on in its own way.
    session.turnedDown = !isAgreed && !event.defaultPrevented;
    // Meanwhile it may have been thrown away, or lost sight of.
    if (!isAgreed || !session.isInView || !this.isOpen(session)) return undefined;
    return this.isTorn() ? undefined : newUser;
  }

  async #send(session: AddSession, newUser: NewUser): Promise<void> {
    session.sent = newUser;
    const user = await session.write.send({body: newUser});
    if (user) {
      this.#done(session, user);
      return;
    }
    const {state} = session.write;
    if (state.state !== 'failed') return;
    if (state.error.kind === 'conflict') await this.#lookAgain(session);
    if (state.error.kind === 'invalid') this.#refuse(session, state.error);
  }

  /** Perhaps no license is free any more, or the offer has run out. */
  async #lookAgain(session: AddSession): Promise<void> {
    session.step = 'reading';
    await session.readLicenses();
    session.step = undefined;
    this.context.host.requestUpdate();
  }

  #refuse(session: AddSession, {fields}: ApiError): void {
    const email = fields.find(({pointer}) => pointer === '/email');
    const others = fields.filter((field) => field !== email);
    const isRefused = session.input.refuse(others);
    if (email) {
      session.page = 'email';
      session.type(session.email);
      session.emailProblem = {detail: email.detail};
    }
    this.context.host.requestUpdate();
    if (!session.isInView) return;
    if (email) this.focus(EMAIL);
    else if (isRefused) this.focus('.problems');
  }

  #done(session: AddSession, user: User): void {
    const {host, kind, goTo, done} = this.context;
    this.end(session);
    if (session.isInView) {
      if (session.kind !== kind()) goTo({id: user.id, email: user.email, kind: session.kind});
      done({text: () => addedText(user), focus: {row: user.id}});
    }
    host.dispatchEvent(new UserAddedEvent(user, session.organizationId));
  }
}

function addedText(user: User): string {
  const name = fullName(user);
  return user.status === 'invited'
    ? msg(str`${name} was invited. The invitation holds for 24 hours.`, {
        id: 'user-manager.invited',
      })
    : msg(str`${name} was added.`, {id: 'user-manager.added'});
}
