import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Person} from '../../../api/resources/session/schema.js';
import {collaborationTransition} from '../../../api/resources/collaborations/state-machine.js';
import {formatList} from '../../../i18n/format.js';
import type {Portal} from '../../../portal/portal.js';
import {visible} from '../../../ui/visible.js';
import {ACT_PLANS, type ActOf} from '../acting/act-plans.js';
import type {Acting} from '../acting/acting.js';
import {actionText} from '../acting/form/act-words.js';
import type {CollaborationAction} from '../collaboration-panel.events.js';

/** In which order they stand, and what each looks like. */
const LOOKS: Readonly<Partial<Record<CollaborationAction, 'primary' | 'danger' | ''>>> = {
  approve: 'primary',
  'accept-terms': 'primary',
  remind: '',
  'change-task': '',
  'change-terms': '',
  withdraw: 'danger',
  decline: 'danger',
  end: 'danger',
};
const ACTIONS = Object.keys(LOOKS) as CollaborationAction[];

export interface CardActions {
  of: ActOf;
  acting: Acting;
  portal: Portal | undefined;
}

/** The buttons for all that the state and the rights of the reader allow, and whom to ask for the rest. */
export function cardActions({of, acting, portal}: CardActions): TemplateResult | typeof nothing {
  const {collaboration, party} = of;
  if (!collaboration || !portal) return nothing;
  const possible = ACTIONS.filter((action) => collaborationTransition(action, party, collaboration));
  const permissionOf = (action: CollaborationAction) =>
    portal.can(ACT_PLANS[action].endpoint.permission ?? '');
  const allowed = possible.filter((action) => permissionOf(action).allowed);
  const refused = possible.find((action) => !permissionOf(action).allowed);
  return html`
    ${allowed.length === 0
      ? nothing
      : html`<div class="card-actions">${allowed.map((action) => button(action, of, acting))}</div>`}
    ${refused ? html`<p class="card-note"><bdi>${refusedText(permissionOf(refused).ask, of)}</bdi></p>` : nothing}
  `;
}

function button(action: CollaborationAction, of: ActOf, acting: Acting): TemplateResult {
  const doing = acting.atOnce;
  const isDoing = doing?.action === action && doing.of.collaboration?.id === of.collaboration?.id;
  const isUnknown = isDoing && doing.isUnknown;
  const isHeld = acting.isHeld && !isUnknown;
  return html`
    <button
      class="button ${LOOKS[action] ?? ''}"
      type="button"
      aria-disabled=${isHeld}
      @click=${() => {
        if (!isHeld) acting.press(action, of);
      }}
    >
      ${isDoing ? doingText(action, isUnknown, doing.isBusy) : actionText(action)}
    </button>
  `;
}

function doingText(action: CollaborationAction, isUnknown: boolean, isBusy: boolean): string {
  if (isBusy) return msg('Saving…', {id: 'billing-address-form.saving'});
  return isUnknown ? msg('Find out', {id: 'billing-address-form.find-out'}) : actionText(action);
}

/** Why some buttons are not there (`domain.md` §9). */
function refusedText(ask: readonly Person[], {party}: ActOf): string {
  const names = visible(formatList(ask.map(({name}) => name)));
  if (party === 'office') {
    return names === ''
      ? msg('Only employees with full rights can change the agreement or end it.', {
          id: 'collaboration-panel.office-refused',
        })
      : msg(str`Only employees with full rights can change the agreement or end it: ${names}.`, {
          id: 'collaboration-panel.office-refused-ask',
        });
  }
  return names === ''
    ? msg('Only an administrator of My services decides on this.', {
        id: 'collaboration-panel.client-refused',
      })
    : msg(str`Only an administrator of My services decides on this: ${names}.`, {
        id: 'collaboration-panel.client-refused-ask',
      });
}
