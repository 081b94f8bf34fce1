import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {UserKind} from '../../../api/resources/users/schema.js';
import {kindHelp} from './user-texts.js';
import type {Later} from './user-toolbar.js';

interface UserBarOptions {
  kind: UserKind;
  /** Absent for who may change nothing. */
  acts: {onAdd: () => void; onInvite: () => void} | undefined;
  later: Later | undefined;
}

/** What the kind is, and how to add one, or several. */
export function userBar({kind, acts, later}: UserBarOptions): TemplateResult {
  return html`
    <div class="acts-bar">
      <p class="help">${kindHelp(kind)}</p>
      ${acts
        ? html`<div class="adds">
            <button class="button add" part="add" type="button" @click=${acts.onAdd}>
              ${later?.addIcon} ${msg('Add user', {id: 'user-manager.add'})}
            </button>
            <button class="button" type="button" @click=${acts.onInvite}>
              ${msg('Add several', {id: 'user-manager.invite'})}
            </button>
          </div>`
        : nothing}
    </div>
  `;
}
