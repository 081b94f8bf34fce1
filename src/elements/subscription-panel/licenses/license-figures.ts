import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Person} from '../../../api/resources/session/schema.js';
import type {Subscription} from '../../../api/resources/subscription/schema.js';
import {formatDate, formatList, formatNumber} from '../../../i18n/format.js';
import {infoIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';
import {manageLink} from '../panel-notices.js';
import {pendingText} from './license-texts.js';

/** How many licenses there are in this period and in the next, how many users take one, and how many are free (S9, S-E2). */
export function licenseFigures({current, next, activeUsers}: Subscription): TemplateResult {
  const [until, from] = [formatDate(current.to), formatDate(next.from)];
  const free = Math.max(0, current.licenses - activeUsers);
  return html`
    <div
      class="license-figures"
      role="group"
      tabindex="-1"
      aria-label=${msg('User licenses', {id: 'subscription-panel.licenses'})}
    >
      <dl>
        ${figure(
          msg('Current billing period', {id: 'subscription-panel.current-period'}),
          current.licenses,
          msg(str`until ${until}`, {id: 'subscription-panel.license-until'}),
        )}
        ${figure(
          msg('Next billing period', {id: 'subscription-panel.next-period'}),
          next.licenses,
          msg(str`from ${from}`, {id: 'subscription-panel.license-from'}),
        )}
        ${figure(msg('Active users', {id: 'subscription-panel.license-users'}), activeUsers)}
        ${figure(msg('Free', {id: 'subscription-panel.license-free'}), free)}
      </dl>
    </div>
  `;
}

function figure(name: string, count: number, note?: string): TemplateResult {
  return html`
    <div class="figure">
      <dt>${name}</dt>
      <dd>
        <span class="count">${formatNumber(count)}</span>
        ${note === undefined ? nothing : html`<small>${note}</small>`}
      </dd>
    </div>
  `;
}

/** What goes with the next period, with the way to keep it (S10); nothing while all of them stay. */
export function pendingRemoval(
  {current, next}: Subscription,
  undo: {isBusy: boolean; onUndo: () => void} | undefined,
): TemplateResult | typeof nothing {
  const count = current.licenses - next.licenses;
  if (count <= 0) return nothing;
  return html`
    <div class="notice pending" part="notice">
      ${infoIcon}
      <p id="license-pending">${pendingText(count, next.from)}</p>
      ${undo
        ? html`<button
            class="button"
            type="button"
            aria-describedby="license-pending"
            aria-disabled=${undo.isBusy ? 'true' : 'false'}
            @click=${() => !undo.isBusy && undo.onUndo()}
          >
            ${msg('Undo', {id: 'subscription-panel.license-undo'})}
          </button>`
        : nothing}
    </div>
  `;
}

/** Where licenses are changed that are not changed here (S8, V16). */
export function elsewhereLine({managedBy, manageUrl}: Subscription): TemplateResult {
  const text =
    managedBy === 'visma-net'
      ? msg('Licenses are changed in Visma.net.', {id: 'subscription-panel.license-visma-net'})
      : msg('Licenses are changed elsewhere.', {id: 'subscription-panel.license-elsewhere'});
  return html`<p class="license-line">
    ${text} ${manageUrl === undefined ? nothing : manageLink(managedBy, manageUrl)}
  </p>`;
}

/** Why there is nothing to press, and who can (S2). */
export function readerLine(ask: readonly Person[]): TemplateResult {
  const names = visible(formatList(ask.map(({name}) => name)));
  const text =
    names === ''
      ? msg('You can view licenses. An Admin can change them.', {
          id: 'subscription-panel.license-reader',
        })
      : msg(str`You can view licenses. An Admin can change them: ${names}.`, {
          id: 'subscription-panel.license-reader-ask',
        });
  return html`<p class="license-line"><bdi>${text}</bdi></p>`;
}
