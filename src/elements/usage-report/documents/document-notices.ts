import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

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
  const lines = Array.from({length: LINES}, () => html`<p><span class="bone"></span></p>`);
  return html`<div class="bones" aria-busy="true">${lines}</div>`;
}

/** What stands in the place of the chart, as high as it will be. */
export function chartBones(): TemplateResult {
  return html`<div class="chart awaited" aria-busy="true"><span class="bone"></span></div>`;
}
