import {html, type TemplateResult} from 'lit';

import type {Collaboration} from '../../../api/resources/collaborations/schema.js';
import {collaborationTransition} from '../../../api/resources/collaborations/state-machine.js';
import type {ActOf} from '../acting/act-plans.js';
import type {Acting} from '../acting/acting.js';
import {actionText} from '../acting/form/act-words.js';
import type {CollaborationAction} from '../collaboration-panel.events.js';

/** What a card is drawn from. */
export interface CollaborationCard {
  collaboration: Collaboration;
  of: ActOf;
  acting: Acting;
  headingLevel: number;
}

const ACTIONS: readonly CollaborationAction[] = [
  'remind',
  'approve',
  'accept-terms',
  'change-task',
  'change-terms',
  'withdraw',
  'decline',
  'end',
];

/** A collaboration with its state, what each party has to do now, what is agreed, and what can be done. */
export function collaborationCard({collaboration, of, acting}: CollaborationCard): TemplateResult {
  const possible = ACTIONS.filter((action) => collaborationTransition(action, of.party, collaboration));
  return html`
    <div class="collaboration" part="collaboration">
      ${possible.map(
        (action) => html`
          <button class="button" type="button" @click=${() => acting.press(action, of)}>
            ${actionText(action)}
          </button>
        `,
      )}
    </div>
  `;
}
