import {html, nothing, type TemplateResult} from 'lit';

import {alertIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';
import {fieldLabel, problemText} from './field-texts.js';
import type {DataField} from './user-draft.js';
import type {UserInput} from './user-input.js';

interface SummaryOptions {
  input: UserInput;
  title: string;
  headingLevel: number;
  onFocus: (field: DataField) => void;
}

/** All that is wrong, each with the way to its field; takes the focus when a save finds something. */
export function problemSummary(options: SummaryOptions): TemplateResult | typeof nothing {
  const {input, title, headingLevel, onFocus} = options;
  const {problems, unplaced, summarized} = input;
  if (!summarized || problems.size + unplaced.length === 0) return nothing;
  return html`
    <div class="problems" part="notice" role="group" aria-labelledby="problems-title" tabindex="-1">
      <div class="problems-title" id="problems-title" role="heading" aria-level=${headingLevel}>
        ${alertIcon}${title}
      </div>
      <ul>
        ${unplaced.map((detail) => html`<li><bdi>${visible(detail)}</bdi></li>`)}
        ${[...problems].map(
          ([field, problem]) => html`<li>
            <button class="link" type="button" @click=${() => onFocus(field)}>
              ${fieldLabel(field)}</button
            >:
            <bdi>${problemText(field, problem)}</bdi>
          </li>`,
        )}
      </ul>
    </div>
  `;
}
