import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';

import type {Person} from '../../api/resources/session/schema.js';
import {noOrganization} from '../../ui/blank.js';
import {forbiddenNotice} from '../../ui/forbidden-notice.js';

/** No organization is in view: there is none, or one is to be chosen. */
export function noOrganizationNotice(
  reason: 'no-organization' | 'choose-organization',
): TemplateResult {
  const choose = msg('Choose an organization to see its collaborations.', {
    id: 'collaboration-panel.choose',
  });
  return noOrganization(reason, choose);
}

/** The reader may not see collaborations, and is told whom to ask. */
export function collaborationsForbidden(ask: readonly Person[]): TemplateResult {
  const text = msg('You cannot view collaborations.', {id: 'collaboration-panel.forbidden'});
  return forbiddenNotice(text, ask);
}
