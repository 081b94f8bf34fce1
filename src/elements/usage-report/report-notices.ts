import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';

import {noOrganization} from '../../ui/blank.js';

/** No organization is in view: there is none, or one is to be chosen. */
export function noOrganizationNotice(
  reason: 'no-organization' | 'choose-organization',
): TemplateResult {
  const choose = msg('Choose an organization to see its usage.', {id: 'usage-report.choose'});
  return noOrganization(reason, choose);
}
