import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Person} from '../../api/resources/session/schema.js';
import type {Subscription} from '../../api/resources/subscription/schema.js';
import {noOrganization} from '../../ui/blank.js';
import {forbiddenNotice} from '../../ui/forbidden-notice.js';
import {infoIcon} from '../../ui/icons.js';
import {safeUrl} from '../../ui/safe-url.js';

/** No organization is in view: there is none, or one is to be chosen. */
export function noOrganizationNotice(
  reason: 'no-organization' | 'choose-organization',
): TemplateResult {
  const choose = msg('Choose an organization to see its subscription.', {
    id: 'subscription-panel.choose',
  });
  return noOrganization(reason, choose);
}

/** The reader may not see the subscription (S2), and is told whom to ask. */
export function subscriptionForbidden(ask: readonly Person[]): TemplateResult {
  const text = msg('You cannot view the subscription.', {id: 'subscription-panel.forbidden'});
  return forbiddenNotice(text, ask);
}

/** Whether the subscription is changed elsewhere, so that nothing of it can be changed here (S8, V16). */
export function isManagedElsewhere({managedBy}: Pick<Subscription, 'managedBy'>): boolean {
  return managedBy !== 'direct';
}

/** Where a subscription is changed that is not changed here (S8), with the way there. */
export function managedElsewhereNotice({
  managedBy,
  manageUrl,
}: Pick<Subscription, 'managedBy' | 'manageUrl'>): TemplateResult {
  const text =
    managedBy === 'visma-net'
      ? msg('This subscription was bought through Visma.net. Subscription, licenses and features are changed there.', {
          id: 'subscription-panel.visma-net',
        })
      : msg('This subscription is managed elsewhere. Subscription, licenses and features are changed there.', {
          id: 'subscription-panel.elsewhere',
        });
  return html`
    <div class="notice" part="notice">
      ${infoIcon}
      <p>${text} ${manageUrl === undefined ? nothing : manageLink(managedBy, manageUrl)}</p>
    </div>
  `;
}

/** The way to where a subscription is changed. */
export function manageLink(managedBy: string, manageUrl: string): TemplateResult {
  const text =
    managedBy === 'visma-net'
      ? msg('Go to Visma.net', {id: 'subscription-panel.to-visma-net'})
      : msg('Go to where it is managed', {id: 'subscription-panel.to-elsewhere'});
  return html`<a href=${safeUrl(manageUrl)} rel="noopener noreferrer">${text}</a>`;
}
