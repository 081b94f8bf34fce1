import {html, nothing} from 'lit';

import {toApiError} from '../../../api/errors.js';
import {collaborationsEndpoints} from '../../../api/resources/collaborations/endpoints.js';
import type {Collaboration} from '../../../api/resources/collaborations/schema.js';
import {unsavedOf} from '../../../portal/unsaved.js';
import {ConfirmDialog} from '../../../ui/confirm-dialog.js';
import {askPage} from '../../../ui/consent.js';
import {FormDialog} from '../../../ui/form-dialog.js';
import {takeFocus} from '../../../ui/take-focus.js';
import {
  type CollaborationAction,
  CollaborationChangedEvent,
  CollaborationChangeEvent,
} from '../collaboration-panel.events.js';
import type {PanelContext} from '../panel-section.js';
import {Act} from './act.js';
import type {ActDraft, ActOf} from './act-plans.js';
import {actView, TITLE_ID} from './form/act-view.js';
import {actionText, discardQuestion} from './form/act-words.js';

/** What takes nothing away and asks for nothing is done at once. */
const AT_ONCE: readonly CollaborationAction[] = ['remind', 'approve', 'accept-terms'];

/** Does what can be done about collaborations, one thing at a time: at once, or in a dialog that keeps what was filled in until it is known to be done. */
export class Acting {
  readonly #context: PanelContext;
  readonly #dialog: FormDialog;
  readonly #confirm: ConfirmDialog;
  #act: Act | undefined;
  /** What was done last, and with what. */
  #done: {act: Act; now: Collaboration} | undefined;

  constructor(context: PanelContext) {
    this.#context = context;
    this.#dialog = new FormDialog(context.host);
    this.#confirm = new ConfirmDialog(context.host);
  }

  /** What is being done without a dialog, as long as there is something to say of it. */
  get atOnce(): Act | undefined {
    return this.#act && AT_ONCE.includes(this.#act.action) ? this.#act : undefined;
  }

  /** What was done last in the organization in view, for a live region. */
  get done(): {act: Act; now: Collaboration} | undefined {
    return this.#done?.act.isInView ? this.#done : undefined;
  }

  /** Whether nothing else may be begun: it is under way, or nobody knows what became of it. */
  get isHeld(): boolean {
    return this.#act !== undefined && (this.#act.isBusy || this.#act.isUnknown);
  }

  /** Begins something; at once it is what the press is for. One of which nothing is known is found out first. */
  press(action: CollaborationAction, of: ActOf, draft?: Partial<ActDraft>): void {
    const {host, portal} = this.#context;
    const known = this.#act;
    if (known?.isUnknown && known.action === action) void this.#run(known);
    if (!portal.current || this.isHeld) return;
    const act = new Act(host, portal.current, {action, of, ...(draft && {draft})});
    this.#act = act;
    this.#done = undefined;
    host.requestUpdate();
    if (AT_ONCE.includes(action)) void this.#run(act);
  }

  /** Looks at who is in view now; called before the element draws. */
  update(): void {
    const {host, portal} = this.#context;
    const act = this.#act;
    if (!act) return;
    if (act.portal !== portal.current || !act.isInView) {
      this.#confirm.withdraw();
      this.#forget(act);
      return;
    }
    const input = host.isConnected && act.isDirty && {
      label: actionText(act.action),
      discard: () => this.#forget(act),
    };
    unsavedOf(act.portal).set(this, input || undefined);
  }

  /** Nobody is asked about input that is no longer on the page. */
  disconnected(): void {
    if (this.#act) unsavedOf(this.#act.portal).set(this, undefined);
  }

  /** Whether what was filled in may be left behind. */
  async leave(): Promise<boolean> {
    const act = this.#act;
    return !act || this.#leave(act);
  }

  /** The dialog, and the question before something is thrown away; drawn once in the root. */
  dialogs(): unknown {
    const act = this.atOnce ? undefined : this.#act;
    return html`
      ${this.#dialog.render({
        open: act !== undefined,
        labelledBy: TITLE_ID,
        content: () =>
          act
            ? actView({
                act,
                headingLevel: this.#context.headingLevel(),
                onChange: (change) => {
                  act.change(change);
                  this.#context.host.requestUpdate();
                },
                onDo: () => void this.#run(act),
                onLeave: () => void this.#leave(act),
              })
            : nothing,
        onLeave: () => act && void this.#leave(act),
      })}
      ${act ? this.#confirm.render() : nothing}
    `;
  }

  async #run(act: Act): Promise<void> {
    const {host} = this.#context;
    if (act.isBusy || !act.permission.allowed) return;
    const body = act.isUnknown && act.sent ? act.sent : await this.#prepare(act);
    if (!body) {
      host.requestUpdate();
      this.#focus(act, '.problems');
      return;
    }
    const now = await act.send(body);
    if (now) this.#finish(act, now);
    else await this.#failed(act);
  }

  /** What is to be sent; `undefined` when something or somebody is against it. */
  async #prepare(act: Act) {
    const {host} = this.#context;
    if (!act.isPossible || !act.check()) return undefined;
    act.torn = this.#context.isTorn();
    if (act.torn) return undefined;
    act.step = 'asking';
    host.requestUpdate();
    const body = act.body();
    const {clientId, collaboration} = act.of;
    const event = new CollaborationChangeEvent(act.action, {clientId, body, collaboration});
    const isAgreed = await askPage(host, event);
    act.step = undefined;
    // A page that cancels the event goes on in its own way.
    act.turnedDown = !isAgreed && !event.defaultPrevented;
    const isOpen = this.#act === act && act.isInView;
    if (isAgreed && isOpen && this.#context.isTorn()) act.torn = true;
    host.requestUpdate();
    return isAgreed && isOpen && !act.torn ? body : undefined;
  }

  #finish(act: Act, now: Collaboration): void {
    const {host} = this.#context;
    const wasOpen = this.#act === act;
    this.#forget(act);
    if (act.isInView && wasOpen) {
      this.#done = {act, now};
      takeFocus(host, '.collaboration-heading');
    }
    host.dispatchEvent(new CollaborationChangedEvent(act.action, now, act.organizationId));
    this.#refresh(act);
  }

  /** What is so by now is shown where it may differ from what was known. */
  async #failed(act: Act): Promise<void> {
    const {host} = this.#context;
    const {error} = act;
    const kinds = ['precondition-failed', 'conflict', 'not-found'];
    if (error && kinds.includes(error.kind)) {
      act.step = 'reading';
      host.requestUpdate();
      try {
        await act.readAgain();
        act.overtaken = error.kind === 'precondition-failed';
      } catch (thrown) {
        act.overtaken = toApiError(thrown).kind === 'not-found';
      } finally {
        act.step = undefined;
      }
      this.#refresh(act);
    }
    const isRefused = error?.kind === 'invalid' && act.refuse(error);
    host.requestUpdate();
    this.#focus(act, isRefused ? '.problems' : '[role="alert"]');
  }

  async #leave(act: Act): Promise<boolean> {
    if (act.isBusy && act.step !== 'asking') return false;
    if (act.isDirty && act.isPossible && !(await this.#confirm.ask(discardQuestion))) return false;
    // Something may have come of what was sent.
    if (act.isUnknown) this.#refresh(act);
    this.#forget(act);
    return true;
  }

  #refresh({portal, scope}: Act): void {
    void portal.state.refresh(scope, collaborationsEndpoints.client.resource);
  }

  #forget(act: Act): void {
    unsavedOf(act.portal).set(this, undefined);
    if (this.#act !== act) return;
    this.#act = undefined;
    this.#context.host.requestUpdate();
  }

  /** What a press came to may stand where the reader is not looking. */
  #focus(act: Act, selector: string): void {
    if (!act.isInView || this.#act !== act) return;
    const {host} = this.#context;
    const place = this.atOnce ? '' : '.form-dialog ';
    void host.updateComplete.then(() => {
      const found = host.shadowRoot?.querySelector<HTMLElement>(`${place}${selector}`);
      if (found?.tabIndex === -1 && selector === '.problems') found.focus();
      found?.scrollIntoView({block: 'nearest'});
    });
  }
}
