import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Person} from '../api/resources/session/schema.js';
import {formatList} from '../i18n/format.js';
import {infoIcon} from './icons.js';

/** What a person sees who may not see this, and whom to ask. */
export function forbiddenNotice(text: string, ask: readonly Person[]): TemplateResult {
  const names = formatList(ask.map(({name, email}) => `${name} (${email})`));
  return html`
    <div class="notice" part="notice">
      ${infoIcon}
      <p>
        ${text}
        ${ask.length > 0
          ? html`<bdi>${msg(str`Ask an administrator: ${names}.`, {id: 'forbidden.ask'})}</bdi>`
          : nothing}
      </p>
    </div>
  `;
}
