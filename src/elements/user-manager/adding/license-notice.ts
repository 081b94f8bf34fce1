import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {UserLicenses} from '../../../api/resources/users/schema.js';
import {formatDate, formatMoney, formatNumber} from '../../../i18n/format.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {alertIcon, infoIcon} from '../../../ui/icons.js';
import type {AddSession} from './add-session.js';

/** Whether a license is free for somebody new, and what one more costs (S11, S12); nothing where they are not counted. */
export function licenseNotice(session: AddSession, onRetry: () => void): unknown {
  const {licenses, kind} = session;
  if (kind !== 'organization') return nothing;
  switch (licenses.state) {
    case 'idle':
      return nothing;
    case 'loading':
      return html`<p class="progress-text" role="status">
        ${msg('Looking whether a license is free…', {id: 'user-manager.license-loading'})}
      </p>`;
    case 'failed':
      return failureNotice(
        licenses.error,
        onRetry,
        msg('It could not be looked up whether a license is free.', {
          id: 'user-manager.license-failed',
        }),
      );
    case 'ready':
      return known(licenses.data);
  }
}

function known({counted, free, offer}: UserLicenses): unknown {
  if (!counted || free === undefined) return nothing;
  if (free > 0) {
    const count = formatNumber(free);
    return html`<p class="progress-text">
      ${msg(str`Free licenses: ${count}. This user takes one.`, {id: 'user-manager.license-free'})}
    </p>`;
  }
  return offer ? offered(offer) : none();
}

function offered({pricePerMonth, from}: NonNullable<UserLicenses['offer']>): TemplateResult {
  const price = formatMoney(pricePerMonth);
  const date = formatDate(from);
  return html`
    <div class="notice license" part="notice" data-tone="warning" role="status" tabindex="-1">
      ${infoIcon}
      <p>
        ${msg(str`No license is free. One more costs ${price} a month, from ${date} on. It is ordered when you add this user.`, {
          id: 'user-manager.license-offer',
        })}
      </p>
    </div>
  `;
}

function none(): TemplateResult {
  return html`
    <div class="notice license" part="notice" data-tone="danger" role="status" tabindex="-1">
      ${alertIcon}
      <p>
        ${msg('No license is free, and none can be ordered here, so nobody can be added now. Ask your supplier for another license, or delete a user who no longer needs access.', {
          id: 'user-manager.license-none',
        })}
      </p>
    </div>
  `;
}
