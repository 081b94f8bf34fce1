import {html, type TemplateResult} from 'lit';

import type {SectionName} from './section.js';

/** How many lines stand for what is awaited. */
const LINES: Record<Exclude<SectionName, 'overview'>, number> = {
  licenses: 3,
  features: 6,
  'billing-details': 5,
  history: 5,
};

function lines(count: number): TemplateResult[] {
  return Array.from({length: count}, () => html`<p><span class="bone"></span></p>`);
}

/** What stands in the place of a section that is awaited, as high as it will be. */
export function sectionBones(name: SectionName): TemplateResult {
  if (name !== 'overview') {
    return html`<div class="bones" aria-busy="true">${lines(LINES[name])}</div>`;
  }
  return html`
    <div class="periods" aria-busy="true">
      ${[0, 1].map(() => html`<div class="period-card bones">${lines(7)}</div>`)}
    </div>
  `;
}
