import {html, type TemplateResult} from 'lit';

import {boneLines} from '../../ui/bones.js';
import type {SectionName} from './section.js';

/** How many lines stand for what is awaited. */
const LINES: Record<Exclude<SectionName, 'overview'>, number> = {
  licenses: 3,
  features: 6,
  'billing-details': 5,
  history: 5,
};

/** What stands in the place of a section that is awaited, as high as it will be. */
export function sectionBones(name: SectionName): TemplateResult {
  if (name !== 'overview') {
    return html`<div class="bones" aria-busy="true">${boneLines(LINES[name])}</div>`;
  }
  return html`
    <div class="periods" aria-busy="true">
      ${[0, 1].map(() => html`<div class="period-card bones">${boneLines(7)}</div>`)}
    </div>
  `;
}
