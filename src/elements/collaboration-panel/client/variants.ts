import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {
  CollaborationService,
  ServiceModule,
  ServiceVariant,
} from '../../../api/resources/collaborations/schema.js';
import {checkIcon} from '../../../ui/icons.js';
import {aMonthText} from '../../../ui/month-words.js';
import {visible} from '../../../ui/visible.js';

/** Which variant is wanted, where one is to be chosen. */
export interface VariantChoice {
  wanted: string;
  /** What the client has now, in which to begin is recommended (B4). */
  present: string | undefined;
  onWant: (code: string) => void;
}

/** The variants one by one, and side by side by what they have (B3, B6). */
export function variants(service: CollaborationService, choice?: VariantChoice): TemplateResult {
  const label = msg('Variant', {id: 'collaboration-panel.variant'});
  return html`
    <div class="variants" part="variants">
      <div
        class="variant-cards"
        role=${choice ? 'radiogroup' : 'list'}
        aria-label=${label}
      >
        ${service.variants.map((variant) => (choice ? option(variant, choice) : item(variant)))}
      </div>
      ${service.modules.length === 0 ? nothing : comparison(service)}
    </div>
  `;
}

/** The same where there is nothing to choose: for who wants to read more (B8). */
export function variantsDetails(service: CollaborationService): TemplateResult {
  const text = msg('Read more about the variants', {id: 'collaboration-panel.read-more'});
  return html`
    <details class="read-more">
      <summary>${text}</summary>
      ${variants(service)}
    </details>
  `;
}

function option(variant: ServiceVariant, {wanted, present, onWant}: VariantChoice): TemplateResult {
  const {code} = variant;
  return html`
    <label class="variant-card" ?data-chosen=${code === wanted}>
      <span class="variant-name">
        <input
          type="radio"
          name="wanted-variant"
          .checked=${code === wanted}
          @change=${() => onWant(code)}
        />
        <bdi>${visible(variant.name)}</bdi>
      </span>
      ${contents(variant)}
      ${code === present
        ? html`<span class="label-status" data-tone="success">
            ${checkIcon}
            ${msg('Recommended: as the customer has now', {id: 'collaboration-panel.recommended'})}
          </span>`
        : nothing}
    </label>
  `;
}

function item(variant: ServiceVariant): TemplateResult {
  return html`
    <div class="variant-card" role="listitem">
      <span class="variant-name"><bdi>${visible(variant.name)}</bdi></span>
      ${contents(variant)}
    </div>
  `;
}

function contents({description, monthlyPrice}: ServiceVariant): unknown {
  return html`
    ${monthlyPrice
      ? html`<span class="variant-price">${aMonthText(monthlyPrice)}</span>`
      : nothing}
    ${description === undefined
      ? nothing
      : html`<bdi class="variant-description">${visible(description)}</bdi>`}
  `;
}

/** Without the name of the service, which they all have in common. */
function shortName({name}: ServiceVariant, service: CollaborationService): string {
  const short = name.startsWith(`${service.name} `) ? name.slice(service.name.length + 1) : name;
  return visible(short);
}

/** It may be wider than there is room for, and can then be scrolled by anyone. */
function comparison(service: CollaborationService): TemplateResult {
  const caption = msg('What each variant has', {id: 'collaboration-panel.comparison'});
  return html`
    <div class="comparison" role="region" aria-label=${caption} tabindex="0">
      <table>
        <caption class="hidden-text">${caption}</caption>
        <thead>
          <tr>
            <th scope="col">${msg('Module', {id: 'collaboration-panel.module'})}</th>
            ${service.variants.map(
              (variant) => html`<th scope="col"><bdi>${shortName(variant, service)}</bdi></th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${service.modules.map((module) => moduleRow(module, service.variants))}
        </tbody>
      </table>
    </div>
  `;
}

function moduleRow(module: ServiceModule, all: readonly ServiceVariant[]): TemplateResult {
  return html`
    <tr>
      <th scope="row"><bdi>${visible(module.name)}</bdi></th>
      ${all.map(
        ({moduleCodes}) => html`<td>${moduleCodes.includes(module.code) ? included() : absent()}</td>`,
      )}
    </tr>
  `;
}

function included(): TemplateResult {
  const text = msg('Included', {id: 'subscription-panel.included'});
  return html`<span class="has">${checkIcon}<span class="hidden-text">${text}</span></span>`;
}

function absent(): TemplateResult {
  const text = msg('Not included', {id: 'collaboration-panel.not-included'});
  return html`<span class="has-not" aria-hidden="true">–</span><span class="hidden-text">${text}</span>`;
}
