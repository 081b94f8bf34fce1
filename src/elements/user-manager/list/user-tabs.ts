import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {USER_KINDS, type UserKind} from '../../../api/resources/users/schema.js';
import {kindText} from './user-texts.js';

/** The two kinds of users as tabs (R11); arrow keys go from one to the other. */
export function userTabs(kind: UserKind, onKind: (kind: UserKind) => void): TemplateResult {
  const choose = (chosen: UserKind): void => {
    if (chosen !== kind) onKind(chosen);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    const [first, last] = USER_KINDS;
    const isOther = event.key.startsWith('Arrow');
    const next = isOther ? (kind === first ? last : first) : event.key === 'Home' ? first : last;
    choose(next);
    const tabs = event.currentTarget as HTMLElement;
    tabs.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`
    <div
      class="tabs"
      part="tabs"
      role="tablist"
      aria-label=${msg('Kind of users', {id: 'user-manager.kinds'})}
      @keydown=${onKey}
    >
      ${USER_KINDS.map((each) => {
        const isChosen = each === kind;
        return html`<button
          class="tab"
          type="button"
          role="tab"
          id="tab-${each}"
          aria-controls="panel"
          aria-selected=${isChosen}
          tabindex=${isChosen ? 0 : -1}
          @click=${() => choose(each)}
        >
          ${kindText(each)}
        </button>`;
      })}
    </div>
  `;
}

/** What belongs to the chosen tab. */
export function userPanel(kind: UserKind, content: TemplateResult): TemplateResult {
  return html`<div role="tabpanel" id="panel" aria-labelledby="tab-${kind}">${content}</div>`;
}
