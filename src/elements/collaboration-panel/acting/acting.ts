import {html, nothing, type TemplateResult} from 'lit';

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
import type {ActDraft, ActField, ActOf} from './act-plans.js';
import {actView, TITLE_ID} from './form/act-view.js';
import {actTitle, discardQuestion} from './form/act-words.js';

/** What takes nothing away and asks for nothing is done at once. */
const AT_ONCE: readonly CollaborationAction[] = ['remind', 'approve', 'accept-terms'];

/** Does what can be done about collaborations, one thing at a time: at once, or in a dialog that keeps what was filled in until it is known to be done. */
export class Acting {
  readonly #context: PanelContext;
  readonly #dialog: FormDialog;
  readonly #confirm: ConfirmDialog;
  #act: Act | undefined;
  /** What had the focus when the dialog was opened. */
  #opener: Element | null | undefined;
  /** What was done last, and with what. */
  #done: {act: Act; now: Collaboration} | undefined;

  constructor(context: PanelContext) {
    this.#context = context;
    this.#dialog = new FormDialog(context.host);
    this.#confirm = new ConfirmDialog(context.host);
  }

  /** What is being done without a dialog about what is on show, as long as there is something to say of it. */
  get atOnce(): Act | undefined {
    const act = this.#act;
    return act && AT_ONCE.includes(act.action) && this.#isOnShow(act) ? act : undefined;
  }

  /** What was done last about what is on show, for a live region. */
  get done(): {act: Act; now: Collaboration} | undefined {
    const done = this.#done;
    return done?.act.isInView && this.#isOnShow(done.act) ? done : undefined;
  }

  /** Whether nothing else may be begun: it is under way, or nobody knows what became of it. */
  get isHeld(): boolean {
    return this.#act !== undefined && (this.#act.isBusy || this.#act.isUnknown);
  }

  /** Begins something; at once it is what the press is for. The same again finds out what is not known, and goes under the same key. */
  press(action: CollaborationAction, of: ActOf, draft?: Partial<ActDraft>): void {
    const {host, portal} = this.#context;
    if (!portal.current) return;
    const known = this.#act;
    const isSame =
      known?.action === action && known.of.collaboration?.id === of.collaboration?.id;
    if (known && isSame && AT_ONCE.includes(action)) {
      if (!known.isBusy && !known.isUnknown) known.rebase(of);
      void this.#run(known);
      return;
    }
    if (this.isHeld) return;
    const act = new Act(host, portal.current, {action, of, ...(draft && {draft})});
    this.#act = act;
    this.#opener = host.shadowRoot?.activeElement;
    this.#done = undefined;
    host.requestUpdate();
    if (AT_ONCE.includes(action)) void this.#run(act);
    else void host.updateComplete.then(() => this.#focusTitle());
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
    this.#keepFocus();
    const input = host.isConnected && act.isDirty && {
      label: actTitle(act.action),
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
    const act = this.#act && !AT_ONCE.includes(this.#act.action) ? this.#act : undefined;
    return html`
      ${this.#dialog.render({
        open: act !== undefined,
        labelledBy: TITLE_ID,
        content: () => act && this.#content(act),
        onLeave: () => act && void this.#leave(act),
      })}
      ${act ? this.#confirm.render() : nothing}
    `;
  }

  #content(act: Act): TemplateResult {
    const {host, headingLevel} = this.#context;
    return actView({
      act,
      headingLevel: headingLevel(),
      onChange: (change) => {
        act.change(change);
        host.requestUpdate();
      },
      onFocus: (field) => this.#focusField(field),
      onDo: () => void this.#run(act),
      onLeave: () => void this.#leave(act),
    });
  }

  /** Of the office's clients one at a time is. */
  #isOnShow({of: {party, clientId}}: Act): boolean {
    return party === 'client' || this.#context.view().client === clientId;
  }

  async #run(act: Act): Promise<void> {
    const {host} = this.#context;
    if (act.isBusy || !(act.isUnknown || act.permission.allowed)) return;
    const body = act.isUnknown && act.sent ? act.sent : await this.#prepare(act);
    if (!body) {
      host.requestUpdate();
      this.#showResult(act);
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
      // The client's name, or where that is the reader's own the collaboration's.
      takeFocus(host, `.collaboration-heading, #${CSS.escape(`collaboration-${now.id}`)}`);
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
      await act.readAgain();
      act.step = undefined;
      this.#refresh(act);
    }
    if (error?.kind === 'invalid') act.refuse(error);
    host.requestUpdate();
    this.#showResult(act);
  }

  async #leave(act: Act): Promise<boolean> {
    if (act.isBusy && act.step !== 'asking') return false;
    if (act.isDirty && act.isPossible && !(await this.#confirm.ask(discardQuestion))) return false;
    // Something may have come of what was sent.
    if (act.isUnknown) this.#refresh(act);
    this.#forget(act);
    this.#giveBack(act);
    return true;
  }

  /** A browser gives the focus back only from what still has it, and only to what is still there. */
  #giveBack(act: Act): void {
    const {host} = this.#context;
    void host.updateComplete.then(() => {
      const {shadowRoot} = host;
      if (!act.isInView || !shadowRoot || shadowRoot.activeElement) return;
      const opener = this.#opener instanceof HTMLElement && this.#opener.isConnected && this.#opener;
      const place = shadowRoot.querySelector<HTMLElement>('.collaboration-heading, .card-heading');
      (opener || place)?.focus();
    });
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

  /** What has the focus may be drawn no more, such as a button that nothing can be done with now. */
  #keepFocus(): void {
    const {host} = this.#context;
    const focused = host.shadowRoot?.activeElement;
    if (!focused?.closest('.form-dialog')) return;
    void host.updateComplete.then(() => {
      if (!focused.isConnected) this.#focusTitle();
    });
  }

  #focusTitle(): void {
    this.#context.host.shadowRoot?.getElementById(TITLE_ID)?.focus();
  }

  #focusField(field: ActField): void {
    const {shadowRoot} = this.#context.host;
    const place = `.form-dialog [data-field="${field}"]`;
    shadowRoot?.querySelector<HTMLElement>(`${place} :is(input, select)`)?.focus();
  }

  /** What a press came to may stand where the reader is not looking. */
  #showResult(act: Act): void {
    if (!act.isInView || this.#act !== act) return;
    const {host} = this.#context;
    const place = AT_ONCE.includes(act.action) ? '' : '.form-dialog ';
    const find = (selector: string) =>
      host.shadowRoot?.querySelector<HTMLElement>(`${place}${selector}`);
    void host.updateComplete.then(() => {
      const problems = act.wrong.summarized ? find('.problems') : undefined;
      problems?.focus();
      (problems ?? find('[role="alert"]'))?.scrollIntoView({block: 'nearest'});
    });
  }
}
