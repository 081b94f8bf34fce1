import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import type {ApiError} from '../../api/errors.js';
import {billingAddressEndpoints} from '../../api/resources/billing-address/endpoints.js';
import type {BillingAddress} from '../../api/resources/billing-address/schema.js';
import type {Portal} from '../../portal/portal.js';
import {PortalController} from '../../portal/portal-controller.js';
import {isEmptyAddress} from '../../ui/address/address-lines.js';
import {BalieElement, type ElementState} from '../../ui/balie-element.js';
import {connectionNotice} from '../../ui/connection-notice.js';
import {LazyPart} from '../../ui/lazy-part.js';
import {partFailure} from '../../ui/part-failure.js';
import {Patience} from '../../ui/patience.js';
import {addressBones, addressCard, readerLine} from './address-card.js';
import {styles} from './billing-address-form.styles.js';
import {PARTS} from './billing-address-parts.js';
import type {AddressEditor} from './editor/editor.js';
import type {OtherTab} from '../../ui/other-tab.js';
import type {RegistryLookup} from './registry-lookup.js';

/** An address that somebody pressed Edit at. */
interface Wanted {
  portal: Portal;
  scope: string | undefined;
  address: BillingAddress;
}

/**
 * Where the next invoice goes (Y12–Y14, R7–R9): everybody sees the address, an Admin changes it. What is typed stays until it is
 * saved or thrown away, through lost connections, an ended session, and a colleague who saves at the same time.
 *
 * @tagname billing-address-form
 * @slot heading - Replaces the heading's text.
 * @slot help - Words or links of the host's own, beside the heading.
 * @fires {BillingAddressSaveEvent} billing-address-save - The user wants to save; cancel it, or have it wait with `waitUntil`.
 * @fires {BillingAddressSavedEvent} billing-address-saved - The address was saved.
 * @keyboard Enter or Space on Edit - Opens the form, with the focus in its first field.
 * @keyboard Enter in a field - Saves.
 * @keyboard Letters in the list of countries - Go to the country that begins with them.
 * @keyboard Esc in the question whether to discard - Keeps editing; elsewhere it does nothing, so that no input is lost by it.
 * @csspart root - All of it.
 * @csspart heading - The heading.
 * @csspart card - The address as it stands.
 * @csspart address - Its lines.
 * @csspart edit - The button that opens the form.
 * @csspart editor - The frame around the form.
 * @csspart form - The form.
 * @csspart lookup - The search for a company.
 * @csspart conflict - The two versions, when somebody else saved meanwhile.
 * @csspart dialog - The question before input is thrown away.
 * @csspart notice - A notice in place of the address, above it, or in the form.
 */
export class BillingAddressForm extends BalieElement {
  static override readonly styles = styles;

  /**
   * Looks companies up, where the page has a register to ask; the form then has *Find a company*, which fills the fields with what
   * the user chooses. Late answers are dropped, and a failure is told.
   *
   * @example
   * ```ts
   * form.registryLookup = async ({text, countryCode, signal}) => {
   *   const query = new URLSearchParams({text, countryCode});
   *   const answer = await fetch(`/register?${query}`, {signal});
   *   return await answer.json(); // [{organizationName: 'Rode Lente', city: 'Amsterdam', …}]
   * };
   * ```
   */
  @property({attribute: false}) accessor registryLookup: RegistryLookup | undefined;

  readonly #portal = new PortalController(this);
  readonly #address = this.#portal.query(billingAddressEndpoints.get, () => ({}));
  readonly #patience = new Patience(this, () => this.#address.view.state === 'loading');
  readonly #later = new LazyPart(this, PARTS.later);
  readonly #phones = new LazyPart(this, PARTS.phones);
  readonly #editing = new LazyPart(this, PARTS.editor);
  /** What the form is run by, once it is loaded. */
  #editor: AddressEditor | undefined;
  #otherTab: OtherTab | undefined;
  /** What is to be changed as soon as the form is there. */
  #wanted: Wanted | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#editor?.disconnected();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const later = this.#later.current;
    const leave = () => this.#editor?.leave() ?? Promise.resolve(true);
    if (later) this.#otherTab ??= new later.OtherTab(this, this.#portal, leave);
    this.#editor?.update();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const view = this.#address.view;
    if (view.state !== 'loading' && !this.#later.failed) void this.#later.request();
    if (view.state === 'ready' && view.data.phone && !this.#phones.failed) {
      void this.#phones.request();
    }
  }

  protected override currentState(): ElementState {
    const view = this.#address.view;
    if (view.state === 'forbidden') return 'forbidden';
    if (this.#editor?.session) return 'ready';
    return view.state === 'ready' && isEmptyAddress(view.data) ? 'empty' : view.state;
  }

  protected override focusFallback(): HTMLElement | null | undefined {
    const find = (selector: string) => this.shadowRoot?.querySelector<HTMLElement>(selector);
    return find('.edit-form .input') ?? find('.edit') ?? super.focusFallback();
  }

  protected override renderContent(): TemplateResult {
    const heading = msg('Billing address', {id: 'billing-address-form.heading'});
    return html`
      <header>
        ${this.renderHeading(heading)}
        <slot name="help"></slot>
      </header>
      ${this.#renderReader()} ${this.#otherTab?.render()}
      <div class="told" role="status">${this.#told()}</div>
      ${this.#renderAddress()} ${this.#renderForm()}
      ${this.#renderUnloaded()}
      ${this.#editor?.dialog()}
    `;
  }

  #renderReader(): TemplateResult | typeof nothing {
    const portal = this.#portal.current;
    const isReading = this.state === 'ready' || this.state === 'empty';
    if (!portal?.organization || !isReading || this.#editor?.session) return nothing;
    const {allowed, ask} = portal.can('billing.write');
    return allowed ? nothing : readerLine(ask);
  }

  #told(): unknown {
    if (this.#editor?.session) return nothing;
    if (this.#patience.over) return msg('Still loading…', {id: 'billing-address-form.slow'});
    return this.state === 'ready' ? this.#editor?.told() : nothing;
  }

  #renderForm(): TemplateResult | undefined {
    return this.state === 'forbidden' ? undefined : this.#editor?.form();
  }

  #renderUnloaded(): TemplateResult | undefined {
    const wanted = this.#wanted;
    if (!this.#editing.failed || !wanted || wanted.scope !== this.#portal.current?.scope) return;
    return connectionNotice(() => void this.#edit(wanted));
  }

  #renderAddress(): unknown {
    const view = this.#address.view;
    const later = this.#later.current;
    const isEditing = this.#editor?.session !== undefined;
    if (isEditing && view.state !== 'ready' && view.state !== 'forbidden') return nothing;
    switch (view.state) {
      case 'loading':
        return addressBones();
      case 'forbidden':
        return later?.addressForbidden(view.ask);
      case 'empty':
        return later?.noOrganizationNotice(view.reason);
      case 'error':
        return this.#renderFailure(view.error);
      case 'ready':
        return html`
          ${view.error && !isEditing ? this.#renderFailure(view.error) : nothing}
          ${this.#renderCard(view.data, isEditing)}
        `;
    }
  }

  #renderCard(address: BillingAddress, aside: boolean): unknown {
    const portal = this.#portal.current;
    const canWrite = portal?.can('billing.write').allowed;
    const scope = portal?.scope;
    const onEdit =
      canWrite && !aside ? () => void this.#edit({portal, scope, address}) : undefined;
    if (!isEmptyAddress(address)) {
      return addressCard({address, phones: this.#phones.current, onEdit, aside});
    }
    return aside ? nothing : this.#later.current?.emptyNotice(onEdit);
  }

  #renderFailure(error: ApiError): TemplateResult | undefined {
    return partFailure(this.#later, error, () => this.#address.retry());
  }

  /** Loads the form, and begins with the address as it was on show, unless another organization is by then. */
  async #edit(wanted: Wanted): Promise<void> {
    this.#wanted = wanted;
    await Promise.all([this.#editing.request(), this.#phones.request()]);
    const Editor = this.#editing.current?.AddressEditor;
    if (!Editor || this.#wanted !== wanted) return;
    this.#wanted = undefined;
    this.#editor ??= new Editor({
      host: this,
      portal: this.#portal,
      phones: this.#phones,
      headingLevel: () => Math.min(6, this.headingLevel + 1),
      lookup: () => this.registryLookup,
      isTornBetweenTabs: () => this.#otherTab?.isOpen ?? false,
    });
    const {current} = this.#portal;
    if (current === wanted.portal && current?.scope === wanted.scope) {
      this.#editor.change(wanted.address);
    }
    this.requestUpdate();
  }
}
