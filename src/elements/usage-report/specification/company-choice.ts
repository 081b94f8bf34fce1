import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {UsageCompany} from '../../../api/resources/usage/schema.js';
import {visible} from '../../../ui/visible.js';
import {companyText} from './specification-texts.js';
import type {CompanySums} from './sums.js';

/** The choice of one company or all together (A4); none where there is nothing to choose. */
export function companyChoice(
  sums: readonly CompanySums[],
  chosen: UsageCompany | undefined,
  onChoose: (companyId: string) => void,
): TemplateResult | typeof nothing {
  const companies = sums.map(({company}) => company);
  const isKnown = chosen === undefined || companies.some(({id}) => id === chosen.id);
  // What is chosen stands there, though the invoice has no usage of it.
  const all = isKnown ? companies : [...companies, chosen];
  if (all.length < 2 && isKnown) return nothing;
  return html`
    <label class="company-choice">
      <span>${companyText()}</span>
      <select
        class="select"
        @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${chosen === undefined}>
          ${msg('All companies', {id: 'usage-report.all-companies'})}
        </option>
        ${all.map(
          ({id, name}) =>
            html`<option value=${id} ?selected=${id === chosen?.id}>${visible(name)}</option>`,
        )}
      </select>
    </label>
  `;
}
