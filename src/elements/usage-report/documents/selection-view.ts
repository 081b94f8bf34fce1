import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {ReadableCompany} from '../../../api/resources/usage/schema.js';
import {type Period, periodPanel} from '../../../ui/list/period.js';
import {visible} from '../../../ui/visible.js';
import type {UsageDirection, UsageReportView} from '../usage-report.events.js';
import {USAGE_DIRECTIONS} from '../usage-view.js';
import {directionText} from './document-texts.js';

export interface SelectionView {
  companies: readonly ReadableCompany[];
  company: ReadableCompany;
  direction: UsageDirection;
  /** As it is asked for, in whatever order. */
  period: Period;
  change: (change: Partial<UsageReportView>) => void;
}

/** Whose documents, which way they went, and when they were created (A2, A5, A7). */
export function selectionView(selection: SelectionView): TemplateResult {
  return html`
    <div class="selection" part="selection">
      ${companyField(selection)} ${directionField(selection)} ${periodField(selection)}
    </div>
  `;
}

function companyField({companies, company, change}: SelectionView): TemplateResult {
  const text = msg('Company', {id: 'usage-report.company'});
  if (companies.length === 1) {
    return html`
      <div class="choice-field company">
        <span class="field-name">${text}</span>
        <strong class="only"><bdi>${visible(company.name)}</bdi></strong>
      </div>
    `;
  }
  return html`
    <label class="choice-field company">
      <span class="field-name">${text}</span>
      <select
        class="select"
        @change=${(event: Event) => change({company: (event.target as HTMLSelectElement).value})}
      >
        ${companies.map(
          ({id, name}) =>
            html`<option value=${id} .selected=${id === company.id}>${visible(name)}</option>`,
        )}
      </select>
    </label>
  `;
}

/** What comes in has other channels and statuses than what goes out. */
function directionField({direction, change}: SelectionView): TemplateResult {
  return html`
    <fieldset class="choice-field">
      <legend>${msg('Direction', {id: 'usage-report.direction'})}</legend>
      <div class="directions">
        ${USAGE_DIRECTIONS.map(
          (each) => html`
            <label class="direction">
              <input
                type="radio"
                name="usage-direction"
                .checked=${each === direction}
                @change=${() => change({direction: each, channels: [], statuses: []})}
              />
              <span>${directionText(each)}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function periodField({period, change}: SelectionView): TemplateResult {
  // A day that is being typed is none for a while; what holds comes back if it stays so.
  const onChange = (days: Partial<Period>) => {
    if (!Object.values(days).includes('')) change(days);
  };
  const onLeave = ({currentTarget}: Event) => {
    const [from, to] = (currentTarget as HTMLElement).querySelectorAll('input');
    if (from) from.value ||= period.from;
    if (to) to.value ||= period.to;
  };
  return html`
    <div class="choice-field creation" @focusout=${onLeave}>
      ${periodPanel(msg('Creation date', {id: 'usage-report.creation-date'}), period, onChange)}
      <p class="help">
        ${msg(
          'When a document came into the service, by which usage is billed; not the date of the invoice.',
          {id: 'usage-report.creation-help'},
        )}
      </p>
    </div>
  `;
}
