import {html, nothing, type TemplateResult} from 'lit';

import {alertIcon, checkIcon, infoIcon} from './icons.js';

export type Tone = 'danger' | 'warning' | 'success' | 'info';

const ICONS = {danger: alertIcon, warning: alertIcon, success: checkIcon, info: infoIcon};

/** A notice; read out at once as an alert, unless it stands there from the start or in a live region. */
export function notice(tone: Tone, text: unknown, isTold = true): TemplateResult {
  return html`
    <div class="notice" part="notice" data-tone=${tone} role=${isTold ? 'alert' : nothing}>
      ${ICONS[tone]}
      <p>${text}</p>
    </div>
  `;
}
