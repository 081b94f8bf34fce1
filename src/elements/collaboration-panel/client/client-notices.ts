import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Client} from '../../../api/resources/collaborations/schema.js';
import {blank} from '../../../ui/blank.js';
import {boneLines} from '../../../ui/bones.js';
import {visible} from '../../../ui/visible.js';
import {columnText, registrationText} from '../clients/client-texts.js';
import {backIcon} from './icons.js';

/** How many lines stand for what is awaited. */
const BONES = 6;

/** The way back to the list. */
export function backButton(onBack: () => void): TemplateResult {
  return html`
    <button class="plain back" part="back" type="button" @click=${onBack}>
      ${backIcon} ${msg('All customers', {id: 'collaboration-panel.back'})}
    </button>
  `;
}

/** Whose page it is; it has the focus before that is known. */
export function clientHeading(
  client: Client | undefined,
  headingLevel: number,
  isGone: boolean,
): TemplateResult {
  const name =
    client && !isGone
      ? html`<bdi>${visible(client.name)}</bdi>`
      : html`<span class=${isGone ? '' : 'hidden-text'}>${columnText('customer')}</span>`;
  return html`
    <div class="collaboration-heading client-name" role="heading" aria-level=${headingLevel} tabindex="-1">
      ${name} ${client || isGone ? nothing : html`<span class="bone"></span>`}
    </div>
    ${client && !isGone ? details(client) : nothing}
  `;
}

function details({registrationNumber, accountManager}: Client): unknown {
  const known = [
    [registrationText(), registrationNumber],
    [columnText('manager'), accountManager?.name],
  ].flatMap(([name, value]) => (value === undefined ? [] : [{name, value}]));
  if (known.length === 0) return nothing;
  return html`
    <dl class="client-details">
      ${known.map(
        ({name, value}) => html`<div><dt>${name}</dt><dd><bdi>${visible(value)}</bdi></dd></div>`,
      )}
    </dl>
  `;
}

/** What stands in the place of all of it. */
export function clientBones(): TemplateResult {
  return html`<div class="bones" aria-busy="true">${boneLines(BONES)}</div>`;
}

/** The office has no such client, or has it no more. */
export function goneNotice(): TemplateResult {
  const text = msg('This customer is not there, or not any more.', {
    id: 'collaboration-panel.customer-gone',
  });
  return html`<div role="alert">${blank(text)}</div>`;
}
