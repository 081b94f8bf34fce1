import {html, nothing, type TemplateResult} from 'lit';

import {alertIcon, checkIcon, infoIcon} from '../../../ui/icons.js';

/** A notice in a dialog. One that comes of a press is read out at once, as an alert. */
export function dialogNotice(
  tone: 'danger' | 'warning' | 'success' | 'info',
  text: unknown,
  role?: 'alert',
): TemplateResult {
  const icon = {danger: alertIcon, warning: alertIcon, success: checkIcon, info: infoIcon}[tone];
  return html`
    <div class="notice" part="notice" data-tone=${tone} role=${role ?? nothing}>
      ${icon}
      <p>${text}</p>
    </div>
  `;
}
