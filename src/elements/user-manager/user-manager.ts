import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import type {ApiError} from '../../api/errors.js';
import {usersEndpoints} from '../../api/resources/users/endpoints.js';
import type {User, UserKind} from '../../api/resources/users/schema.js';
import type {UserPage} from '../../api/resources/users/users-api.js';
import type {Checked} from '../../portal/check-answer.js';
import {PortalController} from '../../portal/portal-controller.js';
import {numberOr, text, wordList} from '../../ui/attributes.js';
import {BalieElement, type ElementState} from '../../ui/balie-element.js';
import {connectionNotice} from '../../ui/connection-notice.js';
import {LazyPart} from '../../ui/lazy-part.js';
import {DEFAULT_PAGE_SIZE, pageSizeOf} from '../../ui/list/page-size.js';
import type {OtherTab} from '../../ui/other-tab.js';
import {partFailure} from '../../ui/part-failure.js';
import {Patience} from '../../ui/patience.js';
import {tabPanel} from '../../ui/tabs.js';
import {userBar} from './list/user-bar.js';
import {
  DEFAULT_SORT,
  isFiltered,
  kindOf,
  NO_FILTERS,
  queryOf,
  sortOrderOf,
  viewOf,
} from './list/user-query.js';
import {rowId, type RowActions, type UserRowOptions} from './list/user-row.js';
import {userTable} from './list/user-table.js';
import {userTabs} from './list/user-tabs.js';
import {kindText, usersText} from './list/user-texts.js';
import {userToolbar} from './list/user-toolbar.js';
import type {UserActions} from './user-actions.js';
import type {Outcome, UserContext} from './user-context.js';
import {type UserManagerView, UserViewChangedEvent} from './user-manager.events.js';
import {styles} from './user-manager.styles.js';
import {PARTS} from './user-parts.js';

/**
 * Who has access (Y15–Y23, R10–R33): the users of the organization with their roles, and those who submit service requests for it.
 * Everybody sees both lists; an Admin adds, changes and deletes. Searching, filtering, sorting and paging are done by the API.
 *
 * @tagname user-manager
 * @slot heading - Replaces the heading's text.
 * @slot help - Words or links of the host's own, beside the heading.
 * @fires {UserViewChangedEvent} user-view-changed - The user went to the other kind, searched, filtered, sorted or turned a page.
 * @fires {UserRemoveEvent} user-remove - The user wants to delete somebody; cancel it, or have it wait with `waitUntil`.
 * @fires {UserRemovedEvent} user-removed - Somebody was deleted.
 * @fires {UsersAddEvent} users-add - The user wants to add several at once; cancel it, or have it wait with `waitUntil`.
 * @fires {UsersAddedEvent} users-added - Several were added at once; fired once for each press.
 * @fires {UserAddEvent} user-add - The user wants to add somebody; cancel it, or have it wait with `waitUntil`.
 * @fires {UserAddedEvent} user-added - Somebody was added, and invited.
 * @fires {UserChangeEvent} user-change - The user wants to save a change; cancel it, or have it wait with `waitUntil`.
 * @fires {UserChangedEvent} user-changed - A user was changed.
 * @fires {UsersExportEvent} users-export - Users are about to be exported; cancel it to do that yourself.
 * @fires {UsersExportedEvent} users-exported - Users were saved as a file.
 * @keyboard Arrow keys on a tab - Go to the other kind of users, and show it.
 * @keyboard Tab, Shift+Tab - Goes through tabs, search, filters, column heads, and what can be done with each user.
 * @keyboard Enter or Space on a column head - Sorts by it; once more turns the order round.
 * @keyboard Enter in a field of a dialog - Goes on, adds, or saves.
 * @keyboard Esc in a dialog - Closes it, after a question where something was typed.
 * @csspart root - All of it.
 * @csspart heading - The heading.
 * @csspart tabs - The two kinds of users.
 * @csspart toolbar - Search and filters.
 * @csspart filters - The filters in use, as chips.
 * @csspart table - The table.
 * @csspart row - A row.
 * @csspart pager - The foot of the list.
 * @csspart add - The button that adds a user.
 * @csspart dialog - The dialogs in which users are added, changed and deleted.
 * @csspart conflict - The two versions, when somebody else saved meanwhile.
 * @csspart notice - A notice in place of, or above, the table.
 * @cssprop [--role-badge-accent=var(--balie-color-primary)] - Color of a role that is known.
 */
export class UserManager extends BalieElement {
  static override readonly styles = styles;

  /**
   * Which users to show: `organization` or `support`.
   * @default 'organization'
   */
  @property({converter: text}) accessor kind: string = 'organization';

  /** Words that are each part of a name or an e-mail address. */
  @property({converter: text}) accessor search = '';

  /** The roles to show, such as `admin`; empty for all. */
  @property({converter: wordList}) accessor roles: readonly string[] = [];

  /** The statuses to show: any of `active invited invitation-expired`; empty for all. */
  @property({converter: wordList}) accessor statuses: readonly string[] = [];

  /** `true` for the contacts for security and privacy alone, `false` for the others; empty for all. */
  @property({converter: text, attribute: 'security-privacy-contact'})
  accessor securityPrivacyContact = '';

  /**
   * A field to sort by, with a minus in front for descending.
   * @default 'lastName'
   */
  @property({converter: text}) accessor sort: string = DEFAULT_SORT;

  /**
   * Rows a page, 1–100; the list itself offers 25, 50 and 100.
   * @default 25
   */
  @property({type: Number, converter: numberOr(DEFAULT_PAGE_SIZE), attribute: 'page-size'})
  accessor pageSize = DEFAULT_PAGE_SIZE;

  /** The page to show, as an earlier `user-view-changed` named it; empty for the first. */
  @property({converter: text}) accessor cursor = '';

  readonly #portal = new PortalController(this);
  readonly #list = this.#portal.query(usersEndpoints.list, () => queryOf(this.#view));
  readonly #patience = new Patience(this, () => this.#list.view.state === 'loading');
  readonly #later = new LazyPart(this, PARTS.later);
  readonly #phones = new LazyPart(this, PARTS.phones);
  readonly #context: UserContext = {
    host: this,
    portal: this.#portal,
    phones: this.#phones,
    kind: () => kindOf(this.kind),
    query: () => queryOf(this.#view),
    page: () => this.#page,
    headingLevel: () => Math.min(6, this.headingLevel + 1),
    isTorn: () => this.#isTorn(),
    done: (outcome) => this.#done(outcome),
    goTo: (user) => this.#goTo(user),
  };
  readonly #rowActions: RowActions = {
    onEdit: (user) => void this.#act((actions) => actions.edit(user)),
    onRemove: (user) => void this.#act((actions) => actions.remove(user)),
  };
  readonly #barActs = {
    onAdd: () => void this.#act((actions) => actions.add(kindOf(this.kind))),
    onInvite: () => void this.#act((actions) => actions.invite(kindOf(this.kind))),
  };
  /** Whether a cursor no longer held, so that the list went back to its first page. */
  #restarted = false;
  #actions: UserActions | undefined;
  #otherTab: OtherTab | undefined;
  /** What was done last, in the scope that it was done in; it stays until the person does the next thing. */
  #outcome: {told: Outcome; scope: string | undefined} | undefined;
  /** The row that the focus goes to as soon as it is there. */
  #awaited: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#actions?.disconnected();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const later = this.#later.current;
    if (later) {
      this.#actions ??= new later.UserActions(this.#context);
      this.#otherTab ??= new later.OtherTab(this, this.#portal, () => Promise.resolve(true));
    }
    this.#actions?.update();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const view = this.#list.view;
    if (view.state !== 'loading' && !this.#later.failed) void this.#later.request();
    if (view.state === 'error' && view.error.kind === 'gone' && this.cursor !== '') {
      void this.updateComplete.then(this.#onCursorGone);
    }
    this.#focusAwaited();
  }

  protected override currentState(): ElementState {
    const view = this.#list.view;
    const isEmpty = view.state === 'ready' && view.data.items.length === 0;
    return isEmpty ? 'empty' : view.state;
  }

  protected override focusFallback(): HTMLElement | null | undefined {
    return this.#find('.search input') ?? super.focusFallback();
  }

  protected override renderContent(): TemplateResult {
    const kind = kindOf(this.kind);
    const {state} = this.#list.view;
    const later = this.#later.current;
    const heading = this.renderHeading(msg('Users', {id: 'user-manager.heading'}));
    if (state === 'forbidden' || state === 'empty') {
      return html`<header>${heading}<slot name="help"></slot></header>
        ${this.#renderInstead()}`;
    }
    return html`
      <header>${heading}<slot name="help"></slot></header>
      ${userTabs(kind, (other) => this.#onView({kind: other}))} ${this.#otherTab?.render()}
      ${tabPanel(kind, html`
        ${userBar({kind, portal: this.#portal.current, later, ...this.#barActs})}
        <div class="told" role="status">${this.#told()}</div>
        ${this.#renderList()}
      `)}
      ${this.#actions?.exports.render()} ${this.#renderActions()}
    `;
  }

  get #view(): UserManagerView {
    return viewOf(this);
  }

  get #page(): Checked<UserPage> | undefined {
    const view = this.#list.view;
    return view.state === 'ready' ? view.data : undefined;
  }

  get #canWrite(): boolean {
    return this.#portal.current?.can('user.write').allowed ?? false;
  }

  /** What stands in the place of the lists. */
  #renderInstead(): TemplateResult | undefined {
    const view = this.#list.view;
    const later = this.#later.current;
    if (view.state === 'forbidden') return later?.usersForbidden(view.ask);
    return view.state === 'empty' ? later?.noOrganizationNotice(view.reason) : undefined;
  }

  #told(): unknown {
    const {told, scope} = this.#outcome ?? {};
    if (!told || scope !== this.#portal.current?.scope) return nothing;
    return this.#later.current?.outcomeNotice(told.text());
  }

  #renderList(): TemplateResult {
    // The toolbar stands as it is when the first rows come: somebody may be at it already.
    return html`${this.#renderToolbar()} ${this.#renderBody()}`;
  }

  #renderBody(): unknown {
    const view = this.#list.view;
    switch (view.state) {
      case 'error':
        return this.#renderFailure(view.error);
      case 'loading':
        return html`
          <p class="summary" role="status">
            ${this.#patience.over ? msg('Still loading…', {id: 'list.slow'}) : nothing}
          </p>
          ${this.#renderTable(undefined, true)}
        `;
      case 'ready':
        return html`
          ${view.error ? this.#renderFailure(view.error) : nothing}
          ${this.#renderRows(view.data, view.refreshing)}
        `;
      default:
        return nothing;
    }
  }

  #renderFailure(error: ApiError): TemplateResult | undefined {
    return partFailure(this.#later, error, () => this.#list.retry());
  }

  #renderToolbar(): TemplateResult {
    return userToolbar({
      view: this.#view,
      change: this.#onView,
      later: this.#later.current,
      exports: this.#actions?.exports.choices(),
      onExports: () => void this.#with((actions) => actions.exports.request()),
    });
  }

  #renderRows(page: Checked<UserPage>, refreshing: boolean): TemplateResult {
    const later = this.#later.current;
    const hasRows = page.items.length > 0;
    const view = this.#view;
    return html`
      ${this.#restarted ? later?.restartedNotice() : nothing}
      <p class="summary" role="status">
        ${page.total === undefined ? later?.rangeText(page) : usersText(page.total)}
      </p>
      ${hasRows ? this.#renderTable(page, refreshing) : nothing}
      ${hasRows
        ? later?.pager({
            page,
            pageSize: pageSizeOf('user-manager', this.pageSize),
            onCursor: this.#onCursor,
            onPageSize: (pageSize) => this.#onView({pageSize}),
          })
        : later?.emptyNotice(view.kind, isFiltered(view), () => this.#onView(NO_FILTERS))}
    `;
  }

  #renderTable(page: Checked<UserPage> | undefined, busy: boolean): TemplateResult {
    const view = this.#view;
    return html`
      <div class="progress" ?data-busy=${busy && page !== undefined}></div>
      ${userTable({
        page,
        kind: view.kind,
        order: sortOrderOf(view),
        label: kindText(view.kind),
        busy,
        hasActions: this.#canWrite,
        onSort: (sort) => this.#onView({sort}),
        rowOptions: this.#rowOptions,
        later: this.#later.current,
      })}
    `;
  }

  #renderActions(): unknown {
    if (this.#later.failed) return connectionNotice(() => void this.#later.request());
    return this.#actions?.render();
  }

  readonly #rowOptions = ({email}: User): UserRowOptions => ({
    kind: kindOf(this.kind),
    now: Date.parse(this.#page?.now ?? '') || Date.now(),
    isSelf: email.toLowerCase() === this.#portal.current?.session?.user.email.toLowerCase(),
    actions: this.#canWrite ? this.#rowActions : undefined,
    later: this.#later.current,
  });

  /** Does something for which more has to be loaded first. */
  async #act(act: (actions: UserActions) => void): Promise<void> {
    this.#outcome = undefined;
    await this.#with((actions) => this.#isTorn() || act(actions));
  }

  async #with(act: (actions: UserActions) => unknown): Promise<void> {
    await this.#later.request();
    await this.updateComplete;
    if (this.#actions) act(this.#actions);
  }

  /** What the user asks to see begins at the first page. */
  readonly #onView = (change: Partial<UserManagerView>): void => {
    Object.assign(this, {cursor: ''}, change);
    this.#restarted = false;
    this.#outcome = undefined;
    this.#awaited = undefined;
    this.#tell();
  };

  readonly #onCursor = (cursor: string): void => {
    this.#onView({cursor});
    // The new rows begin at the top, which the reader has left behind.
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({block: 'start'});
  };

  readonly #onCursorGone = (): void => {
    this.cursor = '';
    this.#restarted = true;
    this.#tell();
  };

  #isTorn(): boolean {
    const isTorn = this.#otherTab?.isOpen ?? false;
    if (isTorn) this.#find('.elsewhere')?.focus();
    return isTorn;
  }

  #done(told: Outcome): void {
    const {current: portal} = this.#portal;
    const scope = portal?.scope;
    this.#outcome = {told, scope};
    if (portal && scope !== undefined) {
      // Licenses are taken and given back with users (S12).
      for (const resource of ['users', 'subscription']) void portal.state.refresh(scope, resource);
    }
    if (told.focus === 'add') void this.updateComplete.then(() => this.#find('.add')?.focus());
    else this.#awaited = told.focus.row;
    this.requestUpdate();
  }

  #goTo({id, email, kind}: {id: string; email: string; kind: UserKind}): void {
    this.#onView({...NO_FILTERS, kind, search: email});
    this.#awaited = id;
  }

  /** A row that is awaited may come with the next page of rows; until then the search has the focus. */
  #focusAwaited(): void {
    if (this.#awaited === undefined || this.shadowRoot?.querySelector('dialog[open]')) return;
    const row = this.shadowRoot?.getElementById(rowId(this.#awaited));
    const view = this.#list.view;
    const isSettled = view.state === 'ready' && !view.refreshing;
    if (!row && !isSettled) return;
    this.#awaited = undefined;
    (row ?? this.#find('.add') ?? this.#find('.search input'))?.focus();
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  #tell(): void {
    this.dispatchEvent(new UserViewChangedEvent(this.#view));
  }
}
