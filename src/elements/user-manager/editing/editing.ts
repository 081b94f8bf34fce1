import {msg, str} from '@lit/localize';
import {css, html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import type {ApiError} from '../../../api/errors.js';
import type {User, UserChange} from '../../../api/resources/users/schema.js';
import {conflictStyles} from '../../../ui/conflict/conflict.styles.js';
import {askPage} from '../../../ui/consent.js';
import {UserChangedEvent, UserChangeEvent} from '../changing.events.js';
import {formStyles} from '../form/form.styles.js';
import {SessionDialog} from '../form/session-dialog.js';
import {differingFields} from '../form/user-draft.js';
import {fieldId} from '../form/user-fields.js';
import {rowId} from '../list/user-row.js';
import {fullName} from '../list/user-texts.js';
import {UserConflict, userConflictView} from './conflict.js';
import {EditSession} from './edit-session.js';
import {editView} from './edit-view.js';

/** What the form about a user who is there is drawn with. */
export const styles = css`
  ${formStyles} ${conflictStyles}
`;

/** Changing a user (Y20, R23–R28). */
export class UserEditing extends SessionDialog<EditSession> {
  /** Begins to change a user, as the list shows them. */
  open(user: User): void {
    const {host, portal, phones} = this.context;
    if (portal.current?.scope === undefined || this.session) return;
    this.begin(new EditSession(host, portal.current, user, () => phones.current));
  }

  protected view(session: EditSession): TemplateResult {
    const {host, page, headingLevel} = this.context;
    const view = editView({
      session,
      functions: this.functions,
      counts: page() ?? {},
      headingLevel: headingLevel(),
      conflict: this.#renderConflict(session),
      onInput: (change) => {
        session.input.change(change);
        host.requestUpdate();
      },
      onFocus: (field) => this.focus(`#${fieldId(field)}`),
      onSave: () => void this.#save(session),
      onMerge: () => this.#onMerge(session),
      onCancel: () => void this.leave(session),
    });
    // Another session gets controls of its own, so that nothing of one is ever in those of the other.
    return html`${keyed(session, view)}`;
  }

  protected opener({base}: EditSession): HTMLElement | null | undefined {
    return this.context.host.shadowRoot?.getElementById(rowId(base.id));
  }

  #renderConflict({conflict, input}: EditSession): unknown {
    const {host, phones, headingLevel} = this.context;
    return (
      conflict &&
      userConflictView({
        conflict,
        phones: phones.current,
        jobFunctions: input.jobFunctions,
        headingLevel: headingLevel(),
        onChoose: (field, side) => {
          conflict.choose(field, side);
          host.requestUpdate();
        },
      })
    );
  }

  async #save(session: EditSession): Promise<void> {
    if (session.isBusy || !session.canWrite || this.isTorn()) return;
    if (session.write.state.state === 'unknown' && session.sent) {
      await this.#send(session, session.sent);
      return;
    }
    session.merge();
    session.step = 'asking';
    this.context.host.requestUpdate();
    const change = await this.#prepare(session);
    session.step = undefined;
    this.context.host.requestUpdate();
    if (change) await this.#send(session, change);
  }

  /** What is to be sent; `undefined` when something or somebody is against it. */
  async #prepare(session: EditSession): Promise<UserChange | undefined> {
    const {host, phones} = this.context;
    session.turnedDown = false;
    session.write.reset();
    await phones.request();
    if (!session.input.check()) {
      this.focus('.problems');
      return undefined;
    }
    if (session.input.changed.length === 0) {
      this.#unchanged(session);
      return undefined;
    }
    const {change} = session;
    const event = new UserChangeEvent(session.base, change);
    const isAgreed = await askPage(host, event);
    // A page that cancels the event goes on in its own way.
    session.turnedDown = !isAgreed && !event.defaultPrevented;
    // Meanwhile it may have been thrown away, or lost sight of.
    if (!isAgreed || !session.isInView || !this.isOpen(session)) return undefined;
    return this.isTorn() ? undefined : change;
  }

  async #send(session: EditSession, change: UserChange): Promise<void> {
    session.sent = change;
    const user = await session.write.send({userId: session.base.id, body: change});
    if (user) {
      this.#done(session, user);
      return;
    }
    const {state} = session.write;
    if (state.state === 'failed') await this.#onFailed(session, state.error);
  }

  async #onFailed(session: EditSession, error: ApiError): Promise<void> {
    switch (error.kind) {
      case 'precondition-failed':
        return this.#compare(session);
      case 'not-found':
        // It may be the organization that is not there any more.
        session.gone = true;
        break;
      case 'conflict':
        // Who is Admin has changed: the form has to know.
        if (session.isInView) this.refreshList(session);
        break;
      case 'invalid':
        if (session.input.refuse(error.fields) && session.isInView) this.focus('.problems');
    }
    this.context.host.requestUpdate();
  }

  /** Somebody else saved since: unless it was this very save, both are shown. */
  async #compare(session: EditSession): Promise<void> {
    const {data} = session.input;
    session.step = 'reading';
    this.context.host.requestUpdate();
    try {
      const theirs = await session.read();
      if (!theirs) return;
      if (differingFields(theirs, data).length === 0) {
        this.#done(session, theirs);
        return;
      }
      session.conflict = new UserConflict(session.base, data, theirs);
      session.write.reset();
      if (session.isInView) this.focus('.conflict-title');
    } catch {
      // That it could not be read is said; the next Save tries again.
    } finally {
      session.step = undefined;
      this.context.host.requestUpdate();
    }
  }

  #done(session: EditSession, user: User): void {
    const {host, done} = this.context;
    const {base, portal, organizationId, isSelf} = session;
    this.end(session);
    if (session.isInView) {
      done({text: () => changedText(user), focus: {row: user.id}});
      // What the person may do has changed with their own role.
      if (isSelf && base.role !== user.role) void portal.resume();
    }
    host.dispatchEvent(new UserChangedEvent(user, base, organizationId));
  }

  #unchanged(session: EditSession): void {
    this.end(session);
    if (!session.isInView) return;
    const text = (): string => msg('Nothing was changed.', {id: 'billing-address-form.unchanged'});
    this.context.done({text, focus: {row: session.base.id}});
  }

  #onMerge(session: EditSession): void {
    if (session.isBusy) return;
    session.merge();
    this.focus(`#${fieldId('firstName')}`);
  }
}

function changedText(user: User): string {
  const name = fullName(user);
  return msg(str`${name} was changed.`, {id: 'user-manager.changed'});
}
