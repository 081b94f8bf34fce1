import {html, type TemplateResult} from 'lit';

import {permissionsOfRole} from '../api/roles.js';
import {roleText} from './role-text.js';

/** A role as a pill; `label` stands in the place of its own words. */
export function plainRolePill(role: string, label: unknown = roleText(role)): TemplateResult {
  return html`<span class="pill" data-known=${permissionsOfRole(role) ? role : ''}>
    <bdi>${label}</bdi>
  </span>`;
}
