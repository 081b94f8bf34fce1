import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatDate} from '../../../i18n/format.js';
import {blank} from '../../../ui/blank.js';
import {boneLines} from '../../../ui/bones.js';
import {alertIcon} from '../../../ui/icons.js';
import {documentsText, noMatchText} from './document-texts.js';

/** How many lines stand for what is awaited. */
const LINES = 8;

/** For who may not see it; the way there is that of A14. */
export function forbiddenText(): string {
  return msg(
    'You cannot view the usage of this organization. An administrator gives you access under Users and roles.',
    {id: 'usage-report.documents-forbidden'},
  );
}

export function noCompanyText(): string {
  return msg('There is no company whose usage you can view.', {id: 'usage-report.no-company'});
}

/** What stands in the place of all of it. */
export function documentBones(): TemplateResult {
  return html`<div class="bones" aria-busy="true">${boneLines(LINES)}</div>`;
}

/** What stands in the place of the chart, as high as it will be. */
export function chartBones(): TemplateResult {
  return html`<div class="chart awaited" aria-busy="true"><span class="bone"></span></div>`;
}

/** The number found, which is always told (A8, A9); and from when there is any, for who asks about days before (V17, A-E3). */
export function foundText(total: number, from: string, keptFrom: string | undefined): TemplateResult {
  const isTooEarly = keptFrom !== undefined && from < keptFrom;
  return html`<b>${documentsText(total)}</b>${isTooEarly ? keptText(keptFrom) : nothing}`;
}

function keptText(keptFrom: string): TemplateResult {
  const text = msg(str`Documents are kept since ${formatDate(keptFrom)}; older ones are not found.`, {
    id: 'usage-report.kept-from',
  });
  return html`<span class="label-status" data-tone="warning">${alertIcon} ${text}</span>`;
}

/** Nothing was found, and what can be done about it. */
export function noDocuments(isFiltered: boolean, onClear: () => void): TemplateResult {
  if (!isFiltered) {
    const none = msg('No documents were created in this period.', {id: 'usage-report.no-documents'});
    return blank(none);
  }
  const clear = html`
    <button class="button" type="button" @click=${onClear}>
      ${msg('Clear filters', {id: 'list.clear-filters'})}
    </button>
  `;
  return blank(noMatchText(), clear);
}
