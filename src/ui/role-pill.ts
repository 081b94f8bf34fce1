import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {hinted} from './hint.js';
import {plainRolePill} from './plain-role-pill.js';
import {roleDuties, roleText} from './role-text.js';

interface RolePillOptions {
  /** Names the hint within its root. */
  id?: string;
  label?: unknown;
}

/** A role as a pill, with what it may do as a hint where that is known. */
export function rolePill(
  role: string,
  {id = 'duties', label}: RolePillOptions = {},
): TemplateResult {
  const pill = plainRolePill(role, label);
  const duties = roleDuties(role);
  if (duties.length === 0) return html`<span part="pill">${pill}</span>`;
  const title = msg(str`${roleText(role)} can:`, {id: 'role.can'});
  const hint = html`
    <span class="duties-title">${title}</span>
    ${duties.map((duty) => html`<span class="duty">${duty}</span> `)}
  `;
  return hinted(pill, hint, {id, part: 'pill'});
}
