import {html, nothing, type TemplateResult} from 'lit';

import {USER_ROLES, USER_STATUSES} from '../../../api/resources/users/schema.js';
import {chip, chipBar, choicePanel, sortOptions} from '../../../ui/list/filters.js';
import {roleText} from '../../../ui/role-text.js';
import type {UserManagerView} from '../user-manager.events.js';
import {NO_FILTERS, sortFieldsOf, sortOrderOf} from './user-query.js';
import {columnText, contactText, statusLabel} from './user-texts.js';
import type {ChangeView, FilterName} from './user-toolbar.js';

/** What stands in the popover of a filter. Loaded once the first rows are there. */
export function filterPanel(
  name: FilterName,
  view: UserManagerView,
  change: ChangeView,
): TemplateResult {
  const text = columnText(name);
  switch (name) {
    case 'role':
      return choicePanel({
        text,
        // A host may have asked for a role of its own.
        options: [...new Set([...USER_ROLES, ...view.roles])],
        chosen: view.roles,
        textOf: roleText,
        onChange: (roles) => change({roles}),
      });
    case 'status':
      return choicePanel({
        text,
        options: [...new Set([...USER_STATUSES, ...view.statuses])],
        chosen: view.statuses,
        textOf: (status) => statusLabel(status).text,
        onChange: (statuses) => change({statuses}),
      });
    case 'securityPrivacyContact':
      return choicePanel({
        text,
        options: ['true', 'false'],
        chosen: view.securityPrivacyContact === '' ? [] : [view.securityPrivacyContact],
        textOf: (value) => contactText(value === 'true'),
        onChange: (chosen) => change({securityPrivacyContact: onlyOf(chosen)}),
      });
  }
}

/** Both ticked is as good as none. */
function onlyOf(chosen: readonly string[]): UserManagerView['securityPrivacyContact'] {
  if (chosen.length !== 1) return '';
  return chosen[0] === 'true' ? 'true' : 'false';
}

/** The filters in use, each of which can be taken away. */
export function filterChips(view: UserManagerView, change: ChangeView): TemplateResult {
  const {kind, search, roles, statuses, securityPrivacyContact} = view;
  const chips = html`
    ${search.trim() ? chip(`“${search.trim()}”`, () => change({search: ''})) : nothing}
    ${kind === 'organization'
      ? roles.map((role) =>
          chip(roleText(role), () => change({roles: roles.filter((other) => other !== role)})),
        )
      : nothing}
    ${statuses.map((status) =>
      chip(statusLabel(status).text, () =>
        change({statuses: statuses.filter((other) => other !== status)}),
      ),
    )}
    ${kind === 'organization' && securityPrivacyContact
      ? chip(
          `${columnText('securityPrivacyContact')}: ${contactText(securityPrivacyContact === 'true')}`,
          () => change({securityPrivacyContact: ''}),
        )
      : nothing}
  `;
  return chipBar(chips, () => change(NO_FILTERS));
}

/** The orders that can be chosen where the column heads do not show. */
export function orderOptions(view: UserManagerView): TemplateResult[] {
  return sortOptions(sortFieldsOf(view.kind), sortOrderOf(view), columnText);
}
