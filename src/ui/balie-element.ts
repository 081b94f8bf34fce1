import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {getDirection, getLocale, localeReady} from '../i18n/locale.js';
import {LocaleController} from '../i18n/locale-controller.js';
import type {Portal} from '../portal/portal.js';

/** What an element is showing; a host may style or wait by it. */
export type ElementState = 'loading' | 'ready' | 'empty' | 'error' | 'forbidden';

/**
 * What every element of the library has.
 *
 * @cssprop [--balie-color-primary=light-dark(#1f5fbf, #8ab4f8)] - The one accent: links, what is selected, the focus ring.
 * @cssprop [--balie-color-on-primary=light-dark(#ffffff, #14171c)] - Text on the accent.
 * @cssprop [--balie-color-text=light-dark(#1b1f27, #e7eaf0)] - Text.
 * @cssprop [--balie-color-text-muted=light-dark(#566072, #a3adbd)] - Labels and secondary lines.
 * @cssprop [--balie-color-surface=light-dark(#ffffff, #1c2027)] - Cards, menus, controls.
 * @cssprop [--balie-color-border=light-dark(#d8dde6, #353c48)] - Lines.
 * @cssprop [--balie-color-control-border=light-dark(#7c8698, #7b8596)] - The edge of controls; 3:1 on the surface.
 * @cssprop [--balie-color-danger=light-dark(#b3261e, #ff9a92)] - Overdue, errors, deletion.
 * @cssprop [--balie-color-success=light-dark(#1a6b3c, #7fd6a2)] - Paid, saved.
 * @cssprop [--balie-color-warning=light-dark(#8a5300, #f2bd6b)] - In transit, expiring.
 * @cssprop [--balie-border-radius=6px] - Of controls; cards have one and a half times as much.
 * @cssprop [--balie-font-family=inherit] - The host's own unless set.
 * @cssprop [--balie-font-size=0.9375rem] - Of the text.
 * @cssprop [--balie-spacing-unit=4px] - All spacing is a multiple of it.
 * @cssprop [--balie-row-height=44px] - Of a row in a list.
 */
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
