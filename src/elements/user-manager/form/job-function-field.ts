import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {ApiError} from '../../../api/errors.js';
import type {JobFunction} from '../../../api/resources/users/schema.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {visible} from '../../../ui/visible.js';

/** The supplier's list of job functions, as far as it is there (R23). */
export interface FunctionsView {
  items: readonly JobFunction[] | undefined;
  /** Why it is not there. */
  error: ApiError | undefined;
  retry: () => void;
}

interface JobFunctionOptions {
  id: string;
  describedBy: string | typeof nothing;
  invalid: boolean;
  value: string;
  functions: FunctionsView;
  readOnly: boolean;
  onInput: (code: string) => void;
}

/** The list to choose from; a function that it no longer has is shown as such (V7). */
export function jobFunctionSelect(options: JobFunctionOptions): TemplateResult {
  const {id, describedBy, invalid, value, functions, readOnly, onInput} = options;
  return html`
    <select
      class="select input"
      id=${id}
      name="jobFunctionCode"
      autocomplete="off"
      aria-required="true"
      aria-invalid=${invalid ? 'true' : 'false'}
      aria-describedby=${describedBy}
      ?disabled=${readOnly || !functions.items}
      @change=${({currentTarget}: Event) => onInput((currentTarget as HTMLSelectElement).value)}
    >
      ${functions.items ? choices(functions.items, value) : waiting(functions, value)}
    </select>
  `;
}

/** Why the list is not there, and the way to try again. */
export function functionsFailure({error, retry, items}: FunctionsView): unknown {
  if (!error || items) return nothing;
  return failureNotice(
    error,
    retry,
    msg('The list of job functions could not be read.', {id: 'user-manager.job-functions-failed'}),
  );
}

function choices(items: readonly JobFunction[], value: string): TemplateResult {
  const isKnown = items.some(({code}) => code === value);
  const text = visible(value);
  return html`
    ${value === ''
      ? option('', msg('Choose a job function', {id: 'user-manager.choose-job-function'}), value)
      : nothing}
    ${value !== '' && !isKnown
      ? option(
          value,
          msg(str`${text} (no longer on the list)`, {id: 'user-manager.job-function-old'}),
          value,
        )
      : nothing}
    ${items.map(({code, label}) => option(code, visible(label), value))}
  `;
}

function waiting({error}: FunctionsView, value: string): TemplateResult {
  if (value !== '') return option(value, visible(value), value);
  const text = error
    ? msg('Not available', {id: 'user-manager.job-functions-none'})
    : msg('Loading…', {id: 'user-manager.job-functions-loading'});
  return option('', text, value);
}

function option(code: string, text: string, value: string): TemplateResult {
  return html`<option .value=${code} .selected=${live(code === value)}>${text}</option>`;
}
