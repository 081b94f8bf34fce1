import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {documentIcon} from './icons-more.js';

/** What stands in the place of something that is not there, with what can be done about it. */
export function blank(sentence: string, action: unknown = nothing): TemplateResult {
  return html`<div class="blank">${documentIcon}<p>${sentence}</p>${action}</div>`;
}

/** No organization is in view: there is none, or one is to be chosen, and `choose` says what for. */
export function noOrganization(
  reason: 'no-organization' | 'choose-organization',
  choose: string,
): TemplateResult {
  return blank(
    reason === 'no-organization'
      ? msg('You do not have access to an organization yet.', {id: 'organization.none'})
      : choose,
  );
}
