import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Collaboration} from '../../../api/resources/collaborations/schema.js';
import type {Portal} from '../../../portal/portal.js';
import {safeUrl} from '../../../ui/safe-url.js';
import {visible} from '../../../ui/visible.js';
import type {ActOf} from '../acting/act-plans.js';
import type {Acting} from '../acting/acting.js';
import {actNotice} from '../acting/form/act-notices.js';
import {stateLabel} from '../state-texts.js';
import {cardActions} from './card-actions.js';
import {cardFacts} from './card-facts.js';
import {situationText} from './card-words.js';
import {nextSteps} from './next-steps.js';

/** What a card is drawn from. */
export interface CollaborationCard {
  collaboration: Collaboration;
  of: ActOf;
  acting: Acting;
  portal: Portal | undefined;
  headingLevel: number;
}

/** A collaboration: its state, what each party has to do now, what can be done, and what is agreed (SM10). */
export function collaborationCard(card: CollaborationCard): TemplateResult {
  const {collaboration, of, acting, portal, headingLevel} = card;
  const {tone, icon, text} = stateLabel(collaboration.state);
  const id = `collaboration-${collaboration.id}`;
  const doing = acting.atOnce;
  const isDoing = doing?.of.collaboration?.id === collaboration.id;
  return html`
    <section class="card" part="collaboration" aria-labelledby=${id}>
      <div class="card-head">
        <div class="card-heading" id=${id} role="heading" aria-level=${headingLevel} tabindex="-1">
          <bdi>${headingText(card)}</bdi>
        </div>
        <span class="state" part="state" data-tone=${tone}>${icon}<bdi>${text}</bdi></span>
      </div>
      <p class="situation"><bdi>${situationText(collaboration, of.party)}</bdi></p>
      ${steps(card)} ${terms(card)}
      ${actNotice(isDoing ? doing : undefined)} ${cardActions({of, acting, portal})}
      ${cardFacts(collaboration, of.party)}
    </section>
  `;
}

/** With whom. */
function headingText({collaboration, of}: CollaborationCard): string {
  const {office, client} = collaboration;
  const name = visible(of.party === 'client' ? office.name : client.name);
  return msg(str`Collaboration with ${name}`, {id: 'collaboration-panel.card-heading'});
}

function steps({collaboration, of}: CollaborationCard): TemplateResult | typeof nothing {
  const todo = nextSteps(collaboration, of.party);
  if (todo.length === 0) return nothing;
  return html`
    <dl class="next-steps" aria-label=${msg('What has to be done now', {id: 'collaboration-panel.now'})}>
      ${todo.map(
        ({who, what}) => html`<div>
          <dt><bdi>${who}</bdi></dt>
          <dd><bdi>${what}</bdi></dd>
        </div>`,
      )}
    </dl>
  `;
}

/** What the administrator of a new client is asked to approve (B23). */
function terms({collaboration, of}: CollaborationCard): TemplateResult | typeof nothing {
  const {state, termsUrl} = collaboration;
  if (of.party !== 'client' || state !== 'awaiting-terms' || termsUrl === undefined) return nothing;
  return html`
    <p class="terms">
      <a href=${safeUrl(termsUrl)} rel="noopener noreferrer" target="_blank">
        ${msg('Read the terms of the service (opens in a new tab)', {id: 'collaboration-panel.read-terms'})}
      </a>
    </p>
  `;
}
