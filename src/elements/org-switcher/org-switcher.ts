import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';

import {ApiError} from '../../api/errors.js';
import type {Session} from '../../api/resources/session/schema.js';
import type {Portal} from '../../portal/portal.js';
import {PortalController} from '../../portal/portal-controller.js';
import type {Elsewhere} from '../../portal/tabs.js';
import {BalieElement, type ElementState} from '../../ui/balie-element.js';
import {connectionNotice} from '../../ui/connection-notice.js';
import type {ElsewhereController} from '../../ui/elsewhere-notice.js';
import {chevronDownIcon} from '../../ui/icons.js';
import {LazyPart} from '../../ui/lazy-part.js';
import {middleName} from '../../ui/middle-name.js';
import {Patience} from '../../ui/patience.js';
import {returnFocus} from '../../ui/popover.js';
import type {Menu} from './menu/menu.js';
import type {MenuContext} from './menu/menu-context.js';
import {PARTS} from './org-switcher-parts.js';
import {styles} from './org-switcher.styles.js';
import {personIcon} from './switcher-icons.js';

/** Something to say, and whether it can be put aside. */
interface Notice {
  content: unknown;
  /** What it is about, where no answer is needed. */
  about?: object;
}

/**
 * A button with the organization in view, and behind it who is signed in, the organizations to choose from, the languages, and
 * the way out (Y24–Y28, R34–R35). What is chosen holds for every element of the portal.
 *
 * @tagname org-switcher
 * @fires {OrganizationChangeEvent} organization-change - The user chose another organization; cancel it to stay.
 * @fires {OrganizationChangedEvent} organization-changed - The other organization is in view.
 * @fires {LanguageChangeEvent} language-change - The user chose another language; cancel it to keep the one in force.
 * @fires {LanguageChangedEvent} language-changed - The other language is in force; keep it for the next visit.
 * @fires {SignOutEvent} sign-out - The user wants to sign out; cancel it to stay signed in.
 * @fires {SignedOutEvent} signed-out - The user has signed out, and nothing is shown any more.
 * @keyboard Enter or Space on the button - Opens the menu, with the focus in it.
 * @keyboard Esc - Closes the menu, and focus is back at the button.
 * @keyboard Tab, Shift+Tab - Goes through search, organizations, languages and signing out; each list is one stop.
 * @keyboard Arrow up, Arrow down, Home, End in a list - Goes through it.
 * @keyboard A letter in a list - Goes to the next entry that begins with it, or types it into the search.
 * @keyboard Arrow down in the search - Goes to the first match.
 * @keyboard Enter in the search - Chooses the only match, else goes to the first.
 * @csspart root - All of it.
 * @csspart button - The button.
 * @csspart menu - What the button opens.
 * @csspart person - Who is signed in, at the top of the menu.
 * @csspart choice - An organization or a language to choose.
 * @csspart sign-out - The way out.
 * @csspart notice - A notice, in the menu or under the button.
 * @csspart dialog - The question about unsaved input.
 * @cssprop [--org-switcher-max-inline-size=20rem] - How wide the button may get.
 */
export class OrgSwitcher extends BalieElement {
  static override readonly styles = styles;

  readonly #portal = new PortalController(this);
  readonly #patience = new Patience(this, () => this.currentState() === 'loading');
  readonly #later = new LazyPart(this, PARTS.later);
  readonly #menu = new LazyPart(this, PARTS.menu);
  readonly #context: MenuContext = {
    host: this,
    portal: this.#portal,
    update: () => this.requestUpdate(),
    tell: (text) => {
      this.#told = text;
      this.requestUpdate();
    },
    close: () => this.#popover?.hidePopover(),
  };
  /** What the menu is and does, once it is loaded. */
  #content: Menu | undefined;
  #elsewhere: ElsewhereController | undefined;
  #isOpen = false;
  /** Whether the button was pressed before the menu could open. */
  #isWanted = false;
  /** What is said under the button. */
  #notice: Notice | undefined;
  /** What the user has put aside. */
  #seen: object | undefined;
  #told: (() => string) | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const Content = this.#menu.current?.Menu;
    if (Content) this.#content ??= new Content(this.#context);
    const Elsewhere = this.#later.current?.ElsewhereController;
    if (Elsewhere) this.#elsewhere ??= new Elsewhere(this, this.#portal);
    const portal = this.#portal.current;
    this.#content?.look(portal);
    if (!portal?.session) this.#isOpen = false;
    this.#notice = this.#currentNotice(portal);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.state !== 'loading' && !this.#later.failed) void this.#later.request();
    this.#toggleCallout();
  }

  protected override currentState(): ElementState {
    const portal = this.#portal.current;
    if (!portal?.session) return this.#error ? 'error' : 'loading';
    return portal.session.organizations.length === 0 ? 'empty' : 'ready';
  }

  protected override focusFallback(): HTMLElement | null | undefined {
    const root = this.shadowRoot;
    if (this.#isOpen) return firstIn(this.#popover);
    return root?.querySelector<HTMLElement>('.switch, .notice button');
  }

  protected override renderContent(): TemplateResult {
    const portal = this.#portal.current;
    return html`
      <p class="hidden-text" role="status">${this.#told?.() ?? this.#waitText}</p>
      ${portal?.session
        ? this.#renderSwitcher(portal, portal.session)
        : this.#renderWithoutSession()}
    `;
  }

  get #popover(): HTMLElement | null | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('.menu');
  }

  /** Why there is no session, or why what is shown may no longer hold. */
  get #error(): ApiError | undefined {
    const portal = this.#portal.current;
    if (portal) return portal.refusal ?? portal.error;
    return this.#portal.missing ? new ApiError('unsupported', 'There is no portal.') : undefined;
  }

  get #waitText(): string {
    return this.#patience.over ? msg('Still loading…', {id: 'org-switcher.slow'}) : '';
  }

  get #label(): string {
    return msg('Organization and account', {id: 'org-switcher.label'});
  }

  #renderWithoutSession(): TemplateResult | undefined {
    const error = this.#error;
    if (!error) {
      return html`
        <div class="button switch" aria-busy="true">
          ${personIcon} <span class="bone"></span> ${chevronDownIcon}
        </div>
      `;
    }
    if (this.#content?.signingOut.isOver) return this.#content.signingOut.renderOver();
    if (!this.#later.failed) return this.#later.current?.failureNotice(error, this.#onRetry);
    return connectionNotice(this.#onRetry);
  }

  #renderSwitcher(portal: Portal, session: Session): TemplateResult {
    const isBusy = this.#content?.isBusy || (this.#isWanted && !this.#menu.failed);
    const notice = this.#notice;
    return html`
      <div class="switcher" role="group" aria-label=${this.#label}>
        <button
          class="button switch"
          part="button"
          type="button"
          popovertarget="menu"
          aria-haspopup="dialog"
          aria-expanded=${this.#isOpen}
          aria-busy=${isBusy ? 'true' : nothing}
          @pointerenter=${this.#onNear}
          @focus=${this.#onNear}
        >
          ${personIcon} ${buttonText(portal, session)} ${chevronDownIcon}
        </button>
        <div
          class="menu"
          part="menu"
          id="menu"
          popover="auto"
          role="dialog"
          aria-label=${this.#label}
          tabindex="-1"
          @beforetoggle=${this.#onBeforeToggle}
          @toggle=${this.#onToggle}
          @focusout=${this.#onFocusOut}
        >
          ${this.#isOpen ? this.#content?.render(portal, session, notice?.content) : nothing}
        </div>
        <div class="callout" popover="manual">${this.#renderCallout()}</div>
        ${this.#isOpen ? nothing : this.#content?.renderQuestion()}
      </div>
    `;
  }

  #renderCallout(): unknown {
    if (!this.#notice || !this.#isCalledOut) return nothing;
    const {content, about} = this.#notice;
    const onClose = about && (() => this.#putAside(about));
    return this.#later.current?.callout(content, onClose) ?? content;
  }

  /** Under the button stands what there is to say while the menu, which says it too, is closed. */
  get #isCalledOut(): boolean {
    const notice = this.#notice;
    return notice !== undefined && !this.#isOpen && (!notice.about || notice.about !== this.#seen);
  }

  #currentNotice(portal: Portal | undefined): Notice | undefined {
    if (!portal?.session) return undefined;
    if (this.#isWanted && this.#menu.failed) {
      return {content: connectionNotice(() => void this.#openLater()), about: this.#menu};
    }
    const failure = this.#content?.failure;
    if (failure) return {content: this.#content?.renderFailure(), about: failure};
    const error = this.#error;
    const content = error && this.#later.current?.failureNotice(error, this.#onRetry);
    if (content) return {content, about: error};
    const elsewhere = this.#elsewhere?.render((elsewhere) => void this.#showHere(elsewhere)) ?? nothing;
    return elsewhere === nothing ? undefined : {content: elsewhere};
  }

  #toggleCallout(): void {
    const callout = this.shadowRoot?.querySelector<HTMLElement>('.callout');
    if (!callout?.isConnected || callout.matches(':popover-open') === this.#isCalledOut) return;
    callout.togglePopover();
  }

  #putAside(about: object): void {
    this.#seen = about;
    this.requestUpdate();
  }

  readonly #onNear = (): void => {
    if (!this.#menu.failed) void this.#menu.request();
  };

  readonly #onRetry = (): void => {
    void this.#later.request();
    void this.#portal.current?.resume();
  };

  readonly #onBeforeToggle = (event: Event): void => {
    const opens = (event as ToggleEvent).newState === 'open';
    if (opens && !this.#content) {
      event.preventDefault();
      void this.#openLater();
      return;
    }
    this.#isOpen = opens;
    returnFocus(event);
    if (opens) this.#told = undefined;
    else this.#content?.reset();
    this.requestUpdate();
  };

  readonly #onToggle = async (event: Event): Promise<void> => {
    if ((event as ToggleEvent).newState !== 'open') return;
    await this.updateComplete;
    firstIn(this.#popover)?.focus();
  };

  /** Who leaves the menu by Tab has done with it. */
  readonly #onFocusOut = ({relatedTarget}: FocusEvent): void => {
    const popover = this.#popover;
    if (!this.#isOpen) return;
    if (relatedTarget instanceof Node && !popover?.contains(relatedTarget)) this.#context.close();
  };

  /** Opens the menu when it is there, so that the first press counts however slow it is. */
  async #openLater(): Promise<void> {
    this.#isWanted = true;
    this.#seen = undefined;
    this.requestUpdate();
    await this.#menu.request();
    await this.updateComplete;
    if (!this.#content || !this.#isWanted) return;
    this.#isWanted = false;
    if (this.isConnected) this.#popover?.showPopover();
  }

  /** What another tab shows is to be shown here too; that goes the way of every choice. */
  async #showHere({organizationId: id, name}: Elsewhere): Promise<void> {
    await this.#menu.request();
    await this.updateComplete;
    if (this.#content) void this.#content.switching.choose({id, name});
    else this.#isWanted = true;
    this.requestUpdate();
  }
}

function buttonText({organization}: Portal, {organizations}: Session): TemplateResult | string {
  if (organization) return middleName(organization.name);
  return organizations.length === 0
    ? msg('No organization', {id: 'org-switcher.no-organization'})
    : msg('Choose an organization', {id: 'org-switcher.choose'});
}

/** Where the work in the menu begins: the search, else the first entry, else the menu itself. */
function firstIn(popover: HTMLElement | null | undefined): HTMLElement | null | undefined {
  return popover?.querySelector<HTMLElement>('input, .choice[tabindex="0"], .sign-out') ?? popover;
}
