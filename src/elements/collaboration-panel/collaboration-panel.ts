import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import type {ApiError} from '../../api/errors.js';
import {collaborationsEndpoints} from '../../api/resources/collaborations/endpoints.js';
import {PortalController} from '../../portal/portal-controller.js';
import {numberOr, text, wordList} from '../../ui/attributes.js';
import {BalieElement, type ElementState} from '../../ui/balie-element.js';
import {boneLines} from '../../ui/bones.js';
import {connectionNotice} from '../../ui/connection-notice.js';
import {LazyPart} from '../../ui/lazy-part.js';
import {LazySections} from '../../ui/lazy-sections.js';
import {DEFAULT_PAGE_SIZE} from '../../ui/list/page-size.js';
import type {OtherTab} from '../../ui/other-tab.js';
import {partFailure} from '../../ui/part-failure.js';
import {Patience} from '../../ui/patience.js';
import {type CollaborationView, CollaborationViewChangedEvent} from './collaboration-panel.events.js';
import {styles} from './collaboration-panel.styles.js';
import {viewOf} from './collaboration-view.js';
import {PARTS, SECTION_PARTS} from './panel-parts.js';
import type {PanelContext, PanelSection, SectionName} from './panel-section.js';

/** How many lines stand for what is awaited. */
const BONES = 8;

/**
 * How an accounting office and its clients work together in one service (B1–B24). The office sees its clients with the state of each
 * collaboration, invites them, and changes or ends what there is; with `perspective="client"` a client sees its own, approves it or
 * accepts its terms, and ends it. What can be done is what the state allows (SM10) and the user may.
 *
 * @tagname collaboration-panel
 * @slot heading - Replaces the heading's text.
 * @slot help - Words or links of the host's own, beside the heading.
 * @fires {CollaborationViewChangedEvent} collaboration-view-changed - The user opened or left a client, filtered, or turned a page.
 * @fires {CollaborationChangeEvent} collaboration-change - Something is about to be done, such as inviting a client; cancel it, or have it wait with `waitUntil`.
 * @fires {CollaborationChangedEvent} collaboration-changed - It was done.
 * @keyboard Tab, Shift+Tab - Goes through filters, clients, and what can be done with each.
 * @keyboard Enter in a field - Does what the dialog is for.
 * @keyboard Esc in a dialog - Closes it, after a question where something was filled in.
 * @csspart root - All of it.
 * @csspart heading - The heading.
 * @csspart collaboration - The card of a collaboration.
 * @csspart state - Its state.
 * @csspart dialog - What is filled in or confirmed, or a question before that is thrown away.
 * @csspart notice - A notice in place of, or above, what is shown.
 * @csspart toolbar - Search and filters of the list of clients.
 * @csspart filters - The filters in use.
 * @csspart table - The list of clients.
 * @csspart row - One client in it.
 * @csspart customer - The way to a client.
 * @csspart pager - The foot of the list.
 * @csspart back - The way back to the list.
 * @csspart service - What the client and the office have of the service.
 * @csspart invitation - What an invitation of the client means, and how it is made.
 * @csspart variants - The variants, side by side.
 * @csspart related - The other services that can be shared with the client.
 */
export class CollaborationPanel extends BalieElement {
  static override readonly styles = styles;

  /**
   * Whose side to show: `office` for an accounting office, `client` for one of its clients.
   * @default 'office'
   */
  @property({converter: text}) accessor perspective: string = 'office';

  /** The id of the client to open; empty for the list of clients. Of the office alone. */
  @property({converter: text}) accessor client = '';

  /** A part of the name or of the registration number of clients. */
  @property({converter: text}) accessor search = '';

  /** The types of tasks to show clients of, by code, such as `bookkeeping payroll`; empty for all (B-E2). */
  @property({converter: wordList, attribute: 'task-types'})
  accessor taskTypes: readonly string[] = [];

  /** The employees to show clients of, by id, as owners of a task; empty for all (B-E2). */
  @property({converter: wordList, attribute: 'task-owners'})
  accessor taskOwners: readonly string[] = [];

  /** The account managers to show clients of, by id; empty for all (B-E2). */
  @property({converter: wordList, attribute: 'account-managers'})
  accessor accountManagers: readonly string[] = [];

  /** The states to show clients in, such as `none invited`; empty for all (B-E2, SM10). */
  @property({converter: wordList}) accessor states: readonly string[] = [];

  /**
   * Rows a page, 1–100; the list itself offers 25, 50 and 100.
   * @default 25
   */
  @property({type: Number, converter: numberOr(DEFAULT_PAGE_SIZE), attribute: 'page-size'})
  accessor pageSize = DEFAULT_PAGE_SIZE;

  /** The page to show, as an earlier `collaboration-view-changed` named it; empty for the first. */
  @property({converter: text}) accessor cursor = '';

  readonly #portal = new PortalController(this);
  readonly #service = this.#portal.query(collaborationsEndpoints.service, () =>
    this.#view.perspective === 'office' ? {} : undefined,
  );
  readonly #own = this.#portal.query(collaborationsEndpoints.list, () =>
    this.#view.perspective === 'client' ? {} : undefined,
  );
  readonly #patience = new Patience(this, () => this.state === 'loading');
  readonly #later = new LazyPart(this, PARTS.later);
  readonly #context: PanelContext = {
    host: this,
    portal: this.#portal,
    service: this.#service,
    own: this.#own,
    view: () => this.#view,
    change: (change) => this.#change(change),
    headingLevel: () => Math.min(6, this.headingLevel + 1),
    isTorn: () => this.#isTorn(),
  };
  readonly #sections = new LazySections<SectionName, PanelContext, PanelSection>(
    this.#context,
    SECTION_PARTS,
  );
  #otherTab: OtherTab | undefined;
  /** From which client, or from the list, the user goes elsewhere; until the focus is there. */
  #left: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sections.disconnected();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('client') && this.shadowRoot?.activeElement) {
      this.#left ??= changed.get('client') ?? '';
    }
    const later = this.#later.current;
    if (later) this.#otherTab ??= new later.OtherTab(this, this.#portal, () => this.#leave());
    this.#sections.update([this.#name]);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const section = this.#sections.of(this.#name);
    if (this.#left !== undefined && section) {
      section.arrive?.(this.#left);
      this.#left = undefined;
    }
    if (this.state !== 'loading' && !this.#later.failed) void this.#later.request();
  }

  protected override currentState(): ElementState {
    return this.#instead?.state ?? this.#sections.stateOf(this.#name);
  }

  protected override renderContent(): TemplateResult {
    return html`
      <header>
        ${this.renderHeading(msg('Collaboration', {id: 'collaboration-panel.heading'}))}
        <slot name="help"></slot>
      </header>
      ${this.#otherTab?.render()}
      <div class="slow" role="status">
        ${this.#patience.over ? msg('Still loading…', {id: 'list.slow'}) : nothing}
      </div>
      ${this.#instead ? this.#renderInstead() : this.#renderSection()}
      ${this.#sections.made.map((section) => section.dialogs?.())}
    `;
  }

  get #view(): CollaborationView {
    return viewOf(this);
  }

  get #name(): SectionName {
    const {perspective, client} = this.#view;
    if (perspective === 'client') return 'own';
    return client === '' ? 'clients' : 'client';
  }

  /** The answer on which all else stands. */
  get #first() {
    return this.#view.perspective === 'client' ? this.#own : this.#service;
  }

  /** What holds for all of it: nobody is signed in, no organization is in view, no access, no such resource at the host. */
  get #instead() {
    const {view} = this.#first;
    return view.state === 'empty' || view.state === 'forbidden' || view.state === 'error'
      ? view
      : undefined;
  }

  #renderInstead(): unknown {
    const view = this.#instead;
    const later = this.#later.current;
    switch (view?.state) {
      case 'empty':
        return later?.noOrganizationNotice(view.reason);
      case 'forbidden':
        return later?.collaborationsForbidden(view.ask);
      case 'error':
        return this.#renderFailure(view.error);
      default:
        return nothing;
    }
  }

  #renderSection(): unknown {
    return this.#sections.of(this.#name)?.render() ?? this.#renderUnloaded(this.#name);
  }

  #renderFailure(error: ApiError): TemplateResult | undefined {
    return partFailure(this.#later, error, () => this.#first.retry());
  }

  #renderUnloaded(name: SectionName): TemplateResult {
    if (this.#sections.hasFailed(name)) return connectionNotice(() => this.#sections.reload(name));
    return html`<div class="bones" aria-busy="true">${boneLines(BONES)}</div>`;
  }

  #change(change: Partial<CollaborationView>): void {
    if (change.client !== undefined) this.#left = this.client;
    Object.assign(this, {cursor: ''}, change);
    this.dispatchEvent(new CollaborationViewChangedEvent(this.#view));
  }

  async #leave(): Promise<boolean> {
    for (const section of this.#sections.made) {
      if ((await section.leave?.()) === false) return false;
    }
    return true;
  }

  #isTorn(): boolean {
    const isTorn = this.#otherTab?.isOpen ?? false;
    if (isTorn) this.shadowRoot?.querySelector<HTMLElement>('.elsewhere')?.focus();
    return isTorn;
  }
}
