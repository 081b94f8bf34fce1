import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {type ApiError, toApiError} from '../../../api/errors.js';
import {usersEndpoints} from '../../../api/resources/users/endpoints.js';
import type {User, UserRemoval} from '../../../api/resources/users/schema.js';
import {isLastAdmin} from '../../../api/resources/users/user-rules.js';
import type {UsersApi} from '../../../api/resources/users/users-api.js';
import type {Query} from '../../../portal/query.js';
import {unsavedOf} from '../../../portal/unsaved.js';
import {ConfirmDialog} from '../../../ui/confirm-dialog.js';
import {askPage} from '../../../ui/consent.js';
import {FormDialog} from '../../../ui/form-dialog.js';
import {visible} from '../../../ui/visible.js';
import {fullName} from '../list/user-texts.js';
import {UserRemovedEvent, UserRemoveEvent} from '../removing.events.js';
import type {UserContext} from '../user-context.js';
import {Removal} from './removal.js';
import {REASON_ID, removalView, TITLE_ID} from './removal-view.js';

export {removingStyles as styles} from './removing.styles.js';

/** Deleting a user (R29–R33): asks why, tells what it does, and keeps what was filled in until it is known to be done. */
export class UserRemoving {
  readonly #context: UserContext;
  readonly #dialog: FormDialog;
  readonly #confirm: ConfirmDialog;
  readonly #licenses: Query<UsersApi['licenses']>;
  #removal: Removal | undefined;

  constructor(context: UserContext) {
    this.#context = context;
    this.#dialog = new FormDialog(context.host);
    this.#confirm = new ConfirmDialog(context.host);
    this.#licenses = context.portal.query(usersEndpoints.licenses, () =>
      this.#removal?.kind === 'organization' ? {} : undefined,
    );
  }

  /** Begins to delete a user. */
  open(user: User): void {
    const {host, portal} = this.#context;
    if (!portal.current || this.#removal) return;
    this.#removal = new Removal(host, portal.current, user, this.#isLastAdmin(user));
    this.#focusReason();
  }

  /** Looks at who is in view now; called before the element draws. */
  update(): void {
    const {host, portal} = this.#context;
    const removal = this.#removal;
    if (!removal) return;
    if (removal.portal !== portal.current || !removal.isInView) {
      this.#confirm.withdraw();
      this.#forget(removal);
      return;
    }
    const input = host.isConnected && removal.isDirty && !removal.gone && {
      label: msg('Deleting a user', {id: 'user-manager.remove-input'}),
      discard: () => this.#forget(removal),
    };
    unsavedOf(removal.portal).set(this, input || undefined);
  }

  /** Nobody is asked about input that is no longer on the page. */
  disconnected(): void {
    if (this.#removal) unsavedOf(this.#removal.portal).set(this, undefined);
  }

  /** The dialog, and the question before a reason is thrown away. */
  render(): TemplateResult {
    const removal = this.#removal;
    return html`
      ${this.#dialog.render({
        open: removal !== undefined,
        labelledBy: TITLE_ID,
        content: () => removal && this.#content(removal),
        onLeave: () => removal && void this.#leave(removal),
      })}
      ${removal ? this.#confirm.render() : nothing}
    `;
  }

  #content(removal: Removal): TemplateResult {
    const {page, headingLevel, host} = this.#context;
    const now = page();
    return removalView({
      removal,
      canWrite: removal.portal.can('user.write').allowed,
      contactCount: now?.securityPrivacyContactCount,
      licenses: this.#licenses.view,
      headingLevel: headingLevel(),
      onChange: (change) => {
        Object.assign(removal, change);
        // What was refused may hold now.
        removal.refused = undefined;
        host.requestUpdate();
      },
      onDelete: () => void this.#delete(removal),
      onCancel: () => void this.#leave(removal),
    });
  }

  async #delete(removal: Removal): Promise<void> {
    const canWrite = removal.portal.can('user.write').allowed;
    if (removal.isBusy || !canWrite) return;
    this.#context.host.requestUpdate();
    if (removal.write.state.state === 'unknown' && removal.sent) {
      await this.#send(removal, removal.sent);
      return;
    }
    const body = await this.#prepare(removal);
    if (body) await this.#send(removal, body);
    else this.#showNotice();
  }

  /** What is to be sent; `undefined` when something or somebody is against it. */
  async #prepare(removal: Removal): Promise<UserRemoval | undefined> {
    const {host} = this.#context;
    if (!removal.check()) {
      this.#focusReason();
      return undefined;
    }
    if (this.#isTorn(removal)) return undefined;
    removal.step = 'asking';
    const licenses = this.#licenses.view;
    const isCounted =
      removal.kind === 'organization' && licenses.state === 'ready' && licenses.data.counted;
    const body = removal.body(isCounted);
    const event = new UserRemoveEvent(removal.user, body);
    const isAgreed = await askPage(host, event);
    removal.step = undefined;
    // A page that cancels the event goes on in its own way.
    removal.turnedDown = !isAgreed && !event.defaultPrevented;
    host.requestUpdate();
    // Meanwhile it may have been given up, or lost sight of.
    const isOpen = this.#removal === removal && removal.isInView;
    if (!isAgreed || !isOpen || this.#isTorn(removal)) return undefined;
    return body;
  }

  /** Says so, too. */
  #isTorn(removal: Removal): boolean {
    removal.torn = this.#context.isTorn();
    return removal.torn;
  }

  async #send(removal: Removal, body: UserRemoval): Promise<void> {
    removal.sent = body;
    removal.changed = undefined;
    const {endsOwnAccess} = removal;
    if (await removal.write.send({userId: removal.user.id, body})) {
      await this.#done(removal, endsOwnAccess);
      return;
    }
    const {state} = removal.write;
    if (state.state === 'failed') await this.#failed(removal, state.error);
    else this.#showNotice();
  }

  async #failed(removal: Removal, error: ApiError): Promise<void> {
    if (error.kind === 'precondition-failed') await this.#readAgain(removal);
    // By now the counts are others, too.
    if (error.kind === 'conflict') this.#refresh(removal);
    if (error.kind === 'not-found') removal.gone = true;
    const refused = error.fields.find(({pointer}) => pointer === '/reason');
    if (error.kind === 'invalid' && refused) {
      removal.refused = refused.detail;
      this.#focusReason();
    }
    this.#context.host.requestUpdate();
    this.#showNotice();
  }

  /** Somebody else changed the user: what is so now is shown before it is deleted. */
  async #readAgain(removal: Removal): Promise<void> {
    const {portal, organizationId, user} = removal;
    removal.step = 'reading';
    this.#context.host.requestUpdate();
    try {
      removal.rebase(await portal.call(usersEndpoints.get, {organizationId, userId: user.id}));
      this.#refresh(removal);
    } catch (thrown) {
      // That it could not be read is said; the next Delete tries again.
      removal.gone = toApiError(thrown).kind === 'not-found';
    } finally {
      removal.step = undefined;
    }
  }

  async #done(removal: Removal, endedOwnAccess: boolean): Promise<void> {
    const {host, done} = this.#context;
    const {user, organizationId} = removal;
    const wasOpen = this.#removal === removal;
    this.#forget(removal);
    host.dispatchEvent(new UserRemovedEvent(user, organizationId));
    if (!removal.isInView) return;
    if (endedOwnAccess) {
      await this.#beginAnew(removal);
      return;
    }
    const name = fullName(user);
    const text = () => msg(str`${name} was deleted.`, {id: 'user-manager.removed'});
    if (wasOpen) done({text, focus: 'add'});
    else this.#refresh(removal);
  }

  /** The organization is out of reach from now on: what there is instead is asked before anything else is. */
  async #beginAnew({portal, organizationName}: Removal): Promise<void> {
    portal.end();
    await portal.resume();
    if (!portal.organization && !portal.error) return;
    const of = visible(organizationName);
    const text = () =>
      msg(str`You no longer have access to ${of}.`, {id: 'user-manager.removed-self'});
    this.#context.done({text, focus: 'add'});
  }

  async #leave(removal: Removal): Promise<void> {
    if (removal.isBusy && removal.step !== 'asking') return;
    const asks = removal.isDirty && !removal.gone;
    if (asks && !(await this.#askToDiscard(removal))) return;
    // Something may have come of what was sent.
    if (removal.gone || removal.write.state.state === 'unknown') this.#refresh(removal);
    this.#forget(removal);
  }

  #isLastAdmin(user: User): boolean {
    return isLastAdmin(user, this.#context.page()?.adminCount);
  }

  async #askToDiscard(removal: Removal): Promise<boolean> {
    const isDiscarded = await this.#confirm.ask(() => ({
      title: msg('Discard what you filled in?', {id: 'user-manager.remove-discard-title'}),
      text: msg('The reason that you gave will be gone.', {id: 'user-manager.remove-discard-text'}),
      confirm: msg('Discard', {id: 'user-manager.remove-discard'}),
      cancel: msg('Go on', {id: 'user-manager.remove-keep'}),
    }));
    if (!isDiscarded && this.#removal === removal) this.#focusReason();
    return isDiscarded;
  }

  #refresh({portal, scope}: Removal): void {
    void portal.state.refresh(scope, usersEndpoints.list.resource);
  }

  #forget(removal: Removal): void {
    unsavedOf(removal.portal).set(this, undefined);
    if (this.#removal !== removal) return;
    this.#removal = undefined;
    this.#context.host.requestUpdate();
  }

  /** What a press came to may stand below what is in view. */
  #showNotice(): void {
    const {host} = this.#context;
    const find = () => host.shadowRoot?.querySelector('.form-dialog [role="alert"]');
    void host.updateComplete.then(() => find()?.scrollIntoView({block: 'nearest'}));
  }

  /** By name, because a browser would begin at the body of the dialog where that scrolls. */
  #focusReason(): void {
    const {host} = this.#context;
    host.requestUpdate();
    const find = (selector: string) => host.shadowRoot?.querySelector<HTMLElement>(selector);
    const target = () => find(`#${REASON_ID}`) ?? find('.form-dialog .close');
    void host.updateComplete.then(() => target()?.focus());
  }
}
