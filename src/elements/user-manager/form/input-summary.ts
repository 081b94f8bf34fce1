import {nothing, type TemplateResult} from 'lit';

import {problemSummary} from '../../../ui/problems/problem-summary.js';
import {fieldLabel, problemText} from './field-texts.js';
import type {DataField} from './user-draft.js';
import type {UserInput} from './user-input.js';

interface SummaryOptions {
  input: UserInput;
  title: string;
  headingLevel: number;
  onFocus: (field: DataField) => void;
}

/** All that is wrong with what was filled in about a user. */
export function inputSummary(options: SummaryOptions): TemplateResult | typeof nothing {
  const {input, title, headingLevel, onFocus} = options;
  const {problems, wrong} = input;
  if (!wrong.summarized) return nothing;
  return problemSummary({
    title,
    headingLevel,
    unplaced: wrong.unplaced,
    problems: [...problems].map(([field, problem]) => ({
      field,
      label: fieldLabel(field),
      text: problemText(field, problem),
    })),
    onFocus,
  });
}
