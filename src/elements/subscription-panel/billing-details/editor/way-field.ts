import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {isReadOnly} from '../../../../ui/editing/editor-view.js';
import {wayText} from '../details-texts.js';
import {describedBy, fieldId, type FieldsView, problemLine} from './field-entry.js';
import {fieldLabel} from './field-texts.js';

/** The ways to choose from, the usual one first. */
const WAYS = ['email', 'e-invoice', 'post'];

const ID = fieldId('deliveryMethod');

/** How invoices are sent: one of three ways, and one that is not known here as long as it stands (S16). */
export function wayField(view: FieldsView): TemplateResult {
  const {session, problems} = view;
  const {deliveryMethod: saved} = session.base;
  const ways = WAYS.includes(saved) || saved === '' ? WAYS : [saved, ...WAYS];
  return html`
    <div class="entry" ?data-wrong=${problems.has('deliveryMethod')}>
      <span class="entry-label" id="${ID}-label">${fieldLabel('deliveryMethod', '')}</span>
      <div
        class="ways"
        role="radiogroup"
        aria-labelledby="${ID}-label"
        aria-describedby=${describedBy('deliveryMethod', view, false)}
      >
        ${ways.map((way) => choice(way, ways[0] === way, view))}
      </div>
      ${problemLine('deliveryMethod', view)}
    </div>
  `;
}

function choice(way: string, isFirst: boolean, view: FieldsView): TemplateResult {
  const {session, onInput} = view;
  const chosen = session.draft.deliveryMethod;
  const isLocked = isReadOnly(view);
  // One that cannot be pressed keeps the focus all the same.
  const onClick = (event: Event) => {
    if (isLocked) event.preventDefault();
  };
  const own = chosen === way || (chosen === '' && isFirst) ? ID : `${ID}-${way}`;
  return html`
    <label class="way">
      <input
        type="radio"
        id=${own}
        name="deliveryMethod"
        .value=${way}
        .checked=${live(chosen === way)}
        aria-disabled=${isLocked ? 'true' : 'false'}
        aria-labelledby="${ID}-${way}-name"
        aria-describedby="${ID}-${way}-help"
        @click=${onClick}
        @change=${() => onInput({deliveryMethod: way})}
      />
      <span class="way-text">
        <bdi class="way-name" id="${ID}-${way}-name">${wayText(way)}</bdi>
        <span class="help" id="${ID}-${way}-help">${helpText(way)}</span>
      </span>
    </label>
  `;
}

function helpText(way: string): string {
  switch (way) {
    case 'email':
      return msg('As a PDF, to the contact person.', {id: 'subscription-panel.way-email-help'});
    case 'e-invoice':
      return msg('Straight into your bookkeeping, by your operator.', {
        id: 'subscription-panel.way-e-invoice-help',
      });
    case 'post':
      return msg('On paper, to the billing address.', {id: 'subscription-panel.way-post-help'});
    default:
      return msg('As it is now.', {id: 'subscription-panel.way-other-help'});
  }
}
