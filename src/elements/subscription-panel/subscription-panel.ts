import {msg, str} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import type {ApiError} from '../../api/errors.js';
import {subscriptionEndpoints} from '../../api/resources/subscription/endpoints.js';
import {PortalController} from '../../portal/portal-controller.js';
import {text, wordList} from '../../ui/attributes.js';
import {BalieElement, type ElementState} from '../../ui/balie-element.js';
import {connectionNotice} from '../../ui/connection-notice.js';
import {linkIcon} from '../../ui/icons.js';
import {LazyPart} from '../../ui/lazy-part.js';
import type {OtherTab} from '../../ui/other-tab.js';
import {partFailure} from '../../ui/part-failure.js';
import {Patience} from '../../ui/patience.js';
import {safeUrl} from '../../ui/safe-url.js';
import {PARTS, SECTION_PARTS} from './panel-parts.js';
import {PanelSections, sectionNames} from './panel-sections.js';
import type {SectionContext, SectionName} from './section.js';
import {sectionBones} from './section-bones.js';
import {SectionLinks} from './section-links.js';
import {sectionText} from './section-texts.js';
import {styles} from './subscription-panel.styles.js';

/** The sections that draw the subscription itself; what became of reading it is told in the first of them. */
const OF_SUBSCRIPTION: readonly SectionName[] = ['overview', 'licenses'];
/** Those that have to know where it is changed, beside them (S8). */
const NEEDING_SUBSCRIPTION: readonly SectionName[] = [...OF_SUBSCRIPTION, 'features'];

/**
 * What the organization has subscribed to, what it costs, and what changes with the next billing period (S1–S24): overview, licenses,
 * features and integrations, billing details, orders and history. A page shows all of it, or the sections that it names.
 *
 * @tagname subscription-panel
 * @slot heading - Replaces the heading's text.
 * @slot help - Words or links of the host's own, beside the heading.
 * @fires {UserManagementOpenEvent} user-management-open - The user wants to see who takes a license; the page knows where that is.
 * @fires {LicensesChangeEvent} licenses-change - Licenses are about to be ordered, removed or kept; cancelable, and waits for an answer.
 * @fires {LicensesChangedEvent} licenses-changed - The number of licenses was changed.
 * @fires {FeatureSwitchEvent} feature-switch - The user wants to turn a feature on or off; cancel it, or have it wait with `waitUntil`.
 * @fires {FeatureSwitchedEvent} feature-switched - A feature was turned on or off.
 * @fires {OrderDownloadEvent} order-download - An order confirmation is about to be fetched; cancel it to do that yourself.
 * @fires {OrderDownloadedEvent} order-downloaded - An order confirmation was handed to the browser to save.
 * @fires {HistoryExportEvent} history-export - The action history is about to be exported; cancel it to do that yourself.
 * @fires {HistoryExportedEvent} history-exported - The action history was saved as a file.
 * @fires {BillingDetailsSaveEvent} billing-details-save - The user wants to save billing details; cancel it, or have it wait with `waitUntil`.
 * @fires {BillingDetailsSavedEvent} billing-details-saved - The billing details were saved.
 * @keyboard Tab, Shift+Tab - Goes through the sections, and what can be done in each.
 * @keyboard Space on a switch - Turns a feature on or off, after a question where it takes something away or costs something.
 * @keyboard Enter in a field - Saves, or goes on.
 * @keyboard Esc in a dialog - Closes it, after a question where something was typed.
 * @csspart root - All of it.
 * @csspart heading - The heading.
 * @csspart section - A section.
 * @csspart section-heading - The heading of a section, where there are several.
 * @csspart section-link - The link to a section.
 * @csspart period - The card of a billing period.
 * @csspart features - The features of one kind.
 * @csspart feature - A feature, with what can be done with it.
 * @csspart switch - The switch of a feature.
 * @csspart toolbar - The filters of the action history, and its export.
 * @csspart filters - The filters in use, as chips.
 * @csspart table - The table of orders, or of the action history.
 * @csspart row - A row of them.
 * @csspart pager - The foot of a list.
 * @csspart editor - The frame around the form of the billing details.
 * @csspart form - That form.
 * @csspart conflict - The two versions, when somebody else saved meanwhile.
 * @csspart dialog - A question, or a form in a dialog.
 * @csspart notice - A notice in place of a section, or above it.
 */
export class SubscriptionPanel extends BalieElement {
  static override readonly styles = styles;

  /**
   * The sections to show, in this order: any of `overview licenses features billing-details history`; empty for all. The heading of one
   * alone is the heading of the element.
   */
  @property({converter: wordList}) accessor sections: readonly string[] = [];

  /** The section to bring into view, and to take the focus to; empty for none. */
  @property({converter: text}) accessor section = '';

  /**
   * The address of a section within the page, with `{section}` for its name, such as `#subscription-{section}` or
   * `/subscription?section={section}`. With it every section has a link to itself. One that begins with `#` is followed when the page's
   * address changes; for any other the page sets `section`.
   */
  @property({converter: text, attribute: 'section-url'}) accessor sectionUrl = '';

  /** Whether the page shows users when `user-management-open` asks for them; without it nothing leads there. */
  @property({type: Boolean, attribute: 'user-management'}) accessor userManagement = false;

  readonly #portal = new PortalController(this);
  readonly #subscription = this.#portal.query(subscriptionEndpoints.get, () =>
    this.#names.some((name) => NEEDING_SUBSCRIPTION.includes(name)) ? {} : undefined,
  );
  readonly #patience = new Patience(this, () => this.state === 'loading');
  readonly #later = new LazyPart(this, PARTS.later);
  readonly #context: SectionContext = {
    host: this,
    portal: this.#portal,
    phones: new LazyPart(this, PARTS.phones),
    subscription: this.#subscription,
    headingLevel: () => Math.min(6, this.headingLevel + (this.#isAlone ? 1 : 2)),
    isTorn: () => this.#isTorn(),
    isFailureTold: () => this.#names.some((name) => OF_SUBSCRIPTION.includes(name)),
    leadsToUsers: () => this.userManagement,
  };
  readonly #sections = new PanelSections(this.#context, SECTION_PARTS);
  /** Where the reader is to be taken as soon as everything has its place. */
  #arrival: SectionName | undefined;
  /** Where the focus was last. */
  #visited: SectionName | undefined;
  readonly #links = new SectionLinks(
    this,
    () => this.sectionUrl,
    (name) => this.#arrive(name),
  );
  #otherTab: OtherTab | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sections.disconnected();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const later = this.#later.current;
    if (later) {
      this.#otherTab ??= new later.OtherTab(this, this.#portal, () => this.#sections.leave());
    }
    if (changed.has('section') && this.section !== '') {
      const [wanted] = sectionNames([this.section]);
      if (wanted) this.#arrive(wanted);
    }
    this.#sections.update(this.#names);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const isAnswered = this.state !== 'loading' || this.#subscription.view.state !== 'loading';
    if (isAnswered && !this.#later.failed) void this.#later.request();
    if (this.#arrival && this.state !== 'loading') this.#goToArrival(this.#arrival);
  }

  protected override currentState(): ElementState {
    const instead = this.#instead;
    if (instead) return instead.state;
    const [first, ...rest] = this.#names.map((name) => this.#stateOf(name));
    if (first === undefined) return 'empty';
    const states = [first, ...rest];
    if (states.includes('loading')) return 'loading';
    return states.every((state) => state === first) ? first : 'ready';
  }

  protected override focusFallback(): HTMLElement | null | undefined {
    return this.#headingOf(this.#visited) ?? super.focusFallback();
  }

  protected override renderContent(): TemplateResult {
    const [alone] = this.#names;
    const heading =
      this.#isAlone && alone
        ? sectionText(alone)
        : msg('Subscription', {id: 'subscription-panel.heading'});
    return html`
      <header>
        ${this.renderHeading(heading)}
        <slot name="help"></slot>
      </header>
      ${this.#otherTab?.render()}
      <div class="slow" role="status">
        ${this.#patience.over ? msg('Still loading…', {id: 'list.slow'}) : nothing}
      </div>
      ${this.#instead ? this.#renderInstead() : this.#names.map((name) => this.#renderSection(name))}
      ${this.#sections.dialogs()}
    `;
  }

  get #names(): readonly SectionName[] {
    return sectionNames(this.sections);
  }

  get #isAlone(): boolean {
    return this.#names.length === 1;
  }

  /** What holds for all of it: nobody is signed in, no organization is in view, no access (S2), no such resource at the host. */
  get #instead() {
    const {view} = this.#subscription;
    if (view.state === 'forbidden' || view.state === 'empty') return view;
    if (view.state !== 'error') return undefined;
    const portal = this.#portal.current;
    const isUnread = !portal || (portal.error && !portal.organization);
    // Billing details are a resource of their own.
    const isAbsent = view.error.kind === 'unsupported' && !this.#names.includes('billing-details');
    return isUnread || isAbsent ? view : undefined;
  }

  #stateOf(name: SectionName): ElementState {
    const {state} = this.#subscription.view;
    return OF_SUBSCRIPTION.includes(name) && state === 'error'
      ? 'error'
      : this.#sections.stateOf(name);
  }

  #renderInstead(): unknown {
    const view = this.#instead;
    const later = this.#later.current;
    switch (view?.state) {
      case 'forbidden':
        return later?.subscriptionForbidden(view.ask);
      case 'empty':
        return later?.noOrganizationNotice(view.reason);
      case 'error':
        return this.#renderFailure(view.error);
      default:
        return nothing;
    }
  }

  #renderSection(name: SectionName): unknown {
    const {view} = this.#subscription;
    const isOfSubscription = OF_SUBSCRIPTION.includes(name);
    const isFirstOfIt = name === this.#names.find((each) => OF_SUBSCRIPTION.includes(each));
    const isBroken = isOfSubscription && view.state === 'error';
    if (isBroken && !isFirstOfIt) return nothing;
    const error = view.state === 'error' || view.state === 'ready' ? view.error : undefined;
    const section = this.#sections.of(name);
    return html`
      <section
        class="section"
        part="section"
        aria-labelledby=${this.#isAlone ? nothing : headingId(name)}
        @focusin=${() => (this.#visited = name)}
      >
        ${this.#isAlone ? nothing : this.#renderSectionHeading(name)}
        ${error && isFirstOfIt ? this.#renderFailure(error) : nothing}
        <div class="told" role="status">${isBroken ? nothing : section?.told?.()}</div>
        ${isBroken ? nothing : (section?.render() ?? this.#renderUnloaded(name))}
      </section>
    `;
  }

  #renderUnloaded(name: SectionName): TemplateResult {
    return this.#sections.hasFailed(name)
      ? connectionNotice(() => this.#sections.reload(name))
      : sectionBones(name);
  }

  #renderSectionHeading(name: SectionName): TemplateResult {
    const title = sectionText(name);
    const address = this.#links.of(name);
    return html`
      <div class="section-head">
        <div
          class="section-heading"
          part="section-heading"
          id=${headingId(name)}
          role="heading"
          aria-level=${Math.min(6, this.headingLevel + 1)}
          tabindex="-1"
        >
          ${title}
        </div>
        ${address === undefined ? nothing : sectionLink(title, address)}
      </div>
    `;
  }

  #renderFailure(error: ApiError): TemplateResult | undefined {
    return partFailure(this.#later, error, () => this.#subscription.retry());
  }

  #arrive(name: SectionName): void {
    this.#arrival = name;
    this.requestUpdate();
  }

  #goToArrival(name: SectionName): void {
    this.#arrival = undefined;
    const heading = this.#headingOf(name);
    heading?.scrollIntoView({block: 'start'});
    heading?.focus({preventScroll: true});
  }

  #headingOf(name: SectionName | undefined): HTMLElement | null | undefined {
    if (name === undefined) return undefined;
    if (this.#isAlone) return name === this.#names[0] ? super.focusFallback() : undefined;
    return this.shadowRoot?.getElementById(headingId(name));
  }

  #isTorn(): boolean {
    const isTorn = this.#otherTab?.isOpen ?? false;
    if (isTorn) this.shadowRoot?.querySelector<HTMLElement>('.elsewhere')?.focus();
    return isTorn;
  }
}

function headingId(name: SectionName): string {
  return `section-${name}`;
}

function sectionLink(title: string, address: string): TemplateResult {
  const label = msg(str`Link to: ${title}`, {id: 'subscription-panel.section-link'});
  return html`
    <a class="section-link" part="section-link" href=${safeUrl(address)} aria-label=${label}>
      ${linkIcon}
    </a>
  `;
}
