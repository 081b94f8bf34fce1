import {html, nothing, type TemplateResult} from 'lit';

import {alertIcon} from '../icons.js';
import {visible} from '../visible.js';

interface ProblemSummary<Field> {
  title: string;
  headingLevel: number;
  /** What has no field, in the server's words. */
  unplaced: readonly string[];
  problems: readonly {field: Field; label: string; text: string}[];
  onFocus: (field: Field) => void;
}

/** All that is wrong, each with the way to its field; takes the focus when a save finds something. */
export function problemSummary<Field>(
  summary: ProblemSummary<Field>,
): TemplateResult | typeof nothing {
  const {title, headingLevel, unplaced, problems, onFocus} = summary;
  if (problems.length + unplaced.length === 0) return nothing;
  return html`
    <div class="problems" part="notice" role="group" aria-labelledby="problems-title" tabindex="-1">
      <div class="problems-title" id="problems-title" role="heading" aria-level=${headingLevel}>
        ${alertIcon}${title}
      </div>
      <ul>
        ${unplaced.map((detail) => html`<li><bdi>${visible(detail)}</bdi></li>`)}
        ${problems.map(
          ({field, label, text}) => html`<li>
            <button class="link" type="button" @click=${() => onFocus(field)}>${label}</button>:
            <bdi>${text}</bdi>
          </li>`,
        )}
      </ul>
    </div>
  `;
}
