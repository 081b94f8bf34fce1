import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {formatNumber} from '../../../i18n/format.js';
import {alertIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';
import type {Invitation} from './invitation.js';
import {MOST_AT_ONCE, type Pasted, type WrongPiece} from './pasted.js';

export const LIST_ID = 'invite-list';

interface PasteOptions {
  invitation: Invitation;
  canWrite: boolean;
  onText: (text: string) => void;
}

/** Where addresses are pasted, with what is wrong with them, line by line (V3). */
export function pasteView({invitation, canWrite, onText}: PasteOptions): TemplateResult {
  const {text, refusal, phase} = invitation;
  const ids = [`${LIST_ID}-help`, ...(refusal ? [`${LIST_ID}-problem`] : [])];
  return html`
    <div class="entry" ?data-wrong=${refusal !== undefined}>
      <label for=${LIST_ID}>${msg('E-mail addresses', {id: 'user-manager.invite-list'})}</label>
      <p class="entry-help" id="${LIST_ID}-help">${helpText()}</p>
      <textarea
        class="input list"
        id=${LIST_ID}
        rows="8"
        autocapitalize="off"
        spellcheck="false"
        aria-required="true"
        aria-invalid=${refusal ? 'true' : 'false'}
        aria-describedby=${ids.join(' ')}
        ?readonly=${phase === 'checking' || !canWrite}
        .value=${live(text)}
        @input=${({currentTarget}: Event) => onText((currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
      ${refusal ? problem(refusal) : nothing}
    </div>
    ${phase === 'checking' ? progress(invitation) : nothing}
  `;
}

function helpText(): string {
  const most = formatNumber(MOST_AT_ONCE);
  return msg(
    str`One on each line, or separated by commas, semicolons or spaces; a name may stand beside each. Up to ${most} at once.`,
    {id: 'user-manager.invite-list-help'},
  );
}

function problem({wrong, addresses}: Pasted): TemplateResult {
  const id = `${LIST_ID}-problem`;
  if (wrong.length > 0) {
    return html`<ul class="wrong" id=${id}>
      ${wrong.map((piece) => html`<li class="problem">${alertIcon}<bdi>${wrongText(piece)}</bdi></li>`)}
    </ul>`;
  }
  const count = formatNumber(addresses.length);
  const most = formatNumber(MOST_AT_ONCE);
  const text =
    addresses.length === 0
      ? msg('Give at least one e-mail address.', {id: 'user-manager.invite-list-missing'})
      : msg(str`These are ${count} addresses. Add ${most} at once at most.`, {
          id: 'user-manager.invite-list-long',
        });
  return html`<p class="problem" id=${id}>${alertIcon}<span>${text}</span></p>`;
}

function wrongText({line, text}: WrongPiece): string {
  const number = formatNumber(line);
  return msg(str`Line ${number}: ${visible(text)} is not an e-mail address.`, {
    id: 'user-manager.invite-wrong',
  });
}

function progress({checked, candidates}: Invitation): TemplateResult {
  const label = msg('Addresses checked', {id: 'user-manager.invite-checked-label'});
  return html`
    <progress
      class="bar"
      aria-label=${label}
      max=${candidates.length}
      .value=${checked}
    ></progress>
  `;
}
