import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {infoIcon} from '../icons.js';

/** The list went back to its first page because the place in it no longer held. */
export function restartedNotice(): TemplateResult {
  return html`
    <div class="notice" part="notice" role="status">
      ${infoIcon}
      <p>
        ${msg('The list has changed since; this is its first page.', {
          id: 'list.restarted',
        })}
      </p>
    </div>
  `;
}
