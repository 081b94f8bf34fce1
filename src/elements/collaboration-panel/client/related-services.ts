import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {RelatedService} from '../../../api/resources/collaborations/schema.js';
import {checkIcon, ringIcon} from '../../../ui/icons.js';
import {safeUrl} from '../../../ui/safe-url.js';
import {visible} from '../../../ui/visible.js';

/** The other services that can be shared with the client, each where it is managed (B24). */
export function relatedServices(services: readonly RelatedService[], headingLevel: number): unknown {
  if (services.length === 0) return nothing;
  return html`
    <section class="related" part="related" aria-labelledby="client-related">
      <div class="part-heading" id="client-related" role="heading" aria-level=${headingLevel}>
        ${msg('Related services', {id: 'collaboration-panel.related'})}
      </div>
      <ul role="list">
        ${services.map(item)}
      </ul>
    </section>
  `;
}

function item({name, state, url}: RelatedService): TemplateResult {
  const isActive = state === 'active';
  const text = visible(name);
  return html`
    <li>
      <bdi>
        ${url === undefined
          ? text
          : html`<a href=${safeUrl(url)} rel="noopener noreferrer">${text}</a>`}
      </bdi>
      <span class="label-status" data-tone=${isActive ? 'success' : 'neutral'}>
        ${isActive ? checkIcon : ringIcon}<bdi>${relatedText(state)}</bdi>
      </span>
    </li>
  `;
}

function relatedText(state: string): string {
  switch (state) {
    case 'active':
      return msg('Active', {id: 'collaboration-panel.related-active'});
    case 'available':
      return msg('Not activated', {id: 'collaboration-panel.related-available'});
    default:
      return visible(state);
  }
}
