import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {UserKind} from '../../../api/resources/users/schema.js';
import type {Portal} from '../../../portal/portal.js';
import {kindHelp} from './user-texts.js';
import type {Later} from './user-toolbar.js';

export interface UserBarOptions {
  kind: UserKind;
  portal: Portal | undefined;
  later: Later | undefined;
  onAdd: () => void;
  onInvite: () => void;
}

/** What the kind is, and how to add one, or several; for who may not, why. */
export function userBar(options: UserBarOptions): TemplateResult {
  const {kind, portal, later, onAdd, onInvite} = options;
  const permission = portal?.organization && portal.can('user.write');
  return html`
    <div class="acts-bar">
      <p class="help">${kindHelp(kind)}</p>
      ${permission?.allowed
        ? html`<div class="adds">
            <button class="button add" part="add" type="button" @click=${onAdd}>
              ${later?.addIcon} ${msg('Add user', {id: 'user-manager.add'})}
            </button>
            <button class="button" type="button" @click=${onInvite}>
              ${msg('Add several', {id: 'user-manager.invite'})}
            </button>
          </div>`
        : undefined}
    </div>
    ${permission && !permission.allowed ? later?.readerLine(permission.ask) : undefined}
  `;
}
