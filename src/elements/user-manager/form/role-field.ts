import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {USER_ROLES} from '../../../api/resources/users/schema.js';
import {formatList} from '../../../i18n/format.js';
import {roleDuties, roleText} from '../../../ui/role-text.js';

interface RoleOptions {
  id: string;
  labelledBy: string;
  describedBy: string | typeof nothing;
  invalid: boolean;
  value: string;
  /** The role that is saved; one that is not known may stay, and is never given. */
  saved: string;
  /** Whether this is the last Admin, who stays one (AMB-6). */
  locked: boolean;
  readOnly: boolean;
  onInput: (role: string) => void;
}

/** The roles to choose from, each with what it may do (Y18–Y20). */
export function roleGroup(options: RoleOptions): TemplateResult {
  const {id, labelledBy, describedBy, invalid, saved} = options;
  const roles = new Set<string>([...USER_ROLES, ...(saved === '' ? [] : [saved])]);
  return html`
    <div
      class="roles"
      id=${id}
      role="radiogroup"
      tabindex="-1"
      aria-labelledby=${labelledBy}
      aria-describedby=${describedBy}
      aria-required="true"
      aria-invalid=${invalid ? 'true' : 'false'}
    >
      ${[...roles].map((role, index) => choice(role, `${id}-${index}`, options))}
    </div>
  `;
}

function choice(role: string, own: string, options: RoleOptions): TemplateResult {
  const {value, locked, readOnly, onInput} = options;
  const duties = formatList(roleDuties(role));
  // One that cannot be pressed keeps the focus all the same.
  const onClick = (event: Event) => {
    if (readOnly) event.preventDefault();
  };
  return html`
    <label class="role-choice">
      <input
        type="radio"
        name="role"
        .value=${role}
        .checked=${live(value === role)}
        ?disabled=${locked && role !== 'admin'}
        aria-disabled=${readOnly ? 'true' : 'false'}
        aria-labelledby="${own}-name"
        aria-describedby=${duties === '' ? nothing : `${own}-duties`}
        @click=${onClick}
        @change=${() => onInput(role)}
      />
      <span class="role-text">
        <bdi class="role-name" id="${own}-name">${roleText(role)}</bdi>
        ${duties === ''
          ? nothing
          : html`<span class="help" id="${own}-duties">
              ${msg(str`Can ${duties}.`, {id: 'user-manager.role-can'})}
            </span>`}
      </span>
    </label>
  `;
}
