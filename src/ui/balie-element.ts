import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {getDirection, getLocale, localeReady} from '../i18n/locale.js';
import {LocaleController} from '../i18n/locale-controller.js';
import type {Portal} from '../portal/portal.js';

/** What an element is showing; a host may style or wait by it. */
export type ElementState = 'loading' | 'ready' | 'empty' | 'error' | 'forbidden';

/** What every element of the library has. */
export abstract class BalieElement extends LitElement {
  /** The portal to use, where the element stands outside any `<portal-provider>`. */
  @property({attribute: false}) accessor portal: Portal | undefined;

  /** The level of the element's heading, 1–6, so that it fits the page's own. */
  @property({type: Number, attribute: 'heading-level'}) accessor headingLevel = 2;

  /** What the element is showing now; set by the element, for the host to read. */
  @property({reflect: true}) accessor state: ElementState = 'loading';

  constructor() {
    super();
    new LocaleController(this);
  }

  /** What the element is showing, asked before each drawing. */
  protected abstract currentState(): ElementState;

  /** What stands inside the element's root. */
  protected abstract renderContent(): TemplateResult;

  protected override async scheduleUpdate(): Promise<void> {
    // Nothing is drawn in a language that is about to be replaced.
    const ready = localeReady();
    if (ready) await ready;
    await super.scheduleUpdate();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.state = this.currentState();
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // What a person was at may be gone now, such as a button that did its work; focus never falls to the page.
    if (focused && !focused.isConnected) this.focusFallback()?.focus();
  }

  /** Where focus goes when what had it is no longer there. */
  protected focusFallback(): HTMLElement | null | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('.heading');
  }

  protected override render(): TemplateResult {
    return html`
      <div class="root" part="root" lang=${getLocale()} dir=${getDirection()}>
        ${this.renderContent()}
      </div>
    `;
  }

  /** A heading of the element's level. */
  protected renderHeading(text: string): TemplateResult {
    const level = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2));
    return html`
      <div class="heading" part="heading" role="heading" aria-level=${level} tabindex="-1">
        <slot name="heading">${text}</slot>
      </div>
    `;
  }
}
