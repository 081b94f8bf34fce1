import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {
  INVOICE_SORT_FIELDS,
  INVOICE_STATUS_FILTERS,
  INVOICE_TYPE_CODES,
} from '../../api/resources/invoices/schema.js';
import {formatDate} from '../../i18n/format.js';
import {closeIcon} from '../../ui/icons-more.js';
import type {InvoiceListView} from './invoice-list.events.js';
import {isPeriodInOrder, sortOrderOf} from './invoice-query.js';
import {columnText, kindText, statusLabel} from './invoice-texts.js';
import {type ChangeView, type FilterName, NO_FILTERS} from './invoice-toolbar.js';

/** What stands in the popover of a filter. Loaded once the first rows are there. */
export function filterPanel(
  name: FilterName,
  view: InvoiceListView,
  change: ChangeView,
): TemplateResult {
  switch (name) {
    case 'kind':
      return choicePanel({
        text: columnText('typeCode'),
        options: INVOICE_TYPE_CODES,
        chosen: view.kinds,
        textOf: kindText,
        onChange: (kinds) => change({kinds}),
      });
    case 'status':
      return choicePanel({
        text: columnText('status'),
        options: INVOICE_STATUS_FILTERS,
        chosen: view.statuses,
        textOf: (status) => statusLabel(status).text,
        onChange: (statuses) => change({statuses}),
      });
    case 'period':
      return periodPanel(view, change);
  }
}

interface ChoicePanel {
  text: string;
  options: readonly string[];
  chosen: readonly string[];
  textOf: (option: string) => string;
  onChange: (chosen: string[]) => void;
}

function choicePanel({text, options, chosen, textOf, onChange}: ChoicePanel): TemplateResult {
  const toggle = (option: string, on: boolean) =>
    onChange(options.filter((other) => (other === option ? on : chosen.includes(other))));
  return html`
    <fieldset>
      <legend>${text}</legend>
      ${options.map(
        (option) => html`
          <label class="choice">
            <input
              type="checkbox"
              .checked=${chosen.includes(option)}
              @change=${(event: Event) =>
                toggle(option, (event.target as HTMLInputElement).checked)}
            />
            ${textOf(option)}
          </label>
        `,
      )}
    </fieldset>
  `;
}

function periodPanel(view: InvoiceListView, change: ChangeView): TemplateResult {
  return html`
    <fieldset aria-describedby="period-problem">
      <legend>${columnText('issueDate')}</legend>
      ${dateField(msg('From', {id: 'invoice-list.issued-from'}), view.issuedFrom, (issuedFrom) =>
        change({issuedFrom}),
      )}
      ${dateField(msg('To', {id: 'invoice-list.issued-to'}), view.issuedTo, (issuedTo) =>
        change({issuedTo}),
      )}
    </fieldset>
    <p class="problem" id="period-problem" role="alert">
      ${isPeriodInOrder(view)
        ? nothing
        : msg('The period ends before it begins.', {id: 'invoice-list.period-problem'})}
    </p>
  `;
}

function dateField(text: string, value: string, onChange: (value: string) => void) {
  return html`
    <label class="date">
      <span>${text}</span>
      <span class="field">
        <input
          type="date"
          .value=${value}
          @change=${(event: Event) => onChange((event.target as HTMLInputElement).value)}
        />
      </span>
    </label>
  `;
}

/** The filters in use, each of which can be taken away. */
export function filterChips(view: InvoiceListView, change: ChangeView): TemplateResult {
  const label = msg('Filters in use', {id: 'invoice-list.filters-in-use'});
  const {search, kinds, statuses, issuedFrom, issuedTo} = view;
  const from = issuedFrom && formatDate(issuedFrom);
  const to = issuedTo && formatDate(issuedTo);
  return html`
    <div class="chips" part="filters" role="group" aria-label=${label}>
      ${search.trim() ? chip(`“${search.trim()}”`, () => change({search: ''})) : nothing}
      ${kinds.map((kind) =>
        chip(kindText(kind), () => change({kinds: kinds.filter((other) => other !== kind)})),
      )}
      ${statuses.map((status) =>
        chip(statusLabel(status).text, () =>
          change({statuses: statuses.filter((other) => other !== status)}),
        ),
      )}
      ${from || to
        ? chip(`${from} – ${to}`, () => change({issuedFrom: '', issuedTo: ''}))
        : nothing}
      <button class="plain" type="button" @click=${() => change(NO_FILTERS)}>
        ${msg('Clear all', {id: 'invoice-list.clear'})}
      </button>
    </div>
  `;
}

/** The orders that can be chosen where the column heads do not show. */
export function sortOptions(view: InvoiceListView): TemplateResult[] {
  const {field, descending} = sortOrderOf(view.sort);
  const current = descending ? `-${field}` : field;
  return INVOICE_SORT_FIELDS.flatMap((known) => [
    {value: known, text: msg(str`${columnText(known)}, ascending`, {id: 'invoice-list.ascending'})},
    {
      value: `-${known}`,
      text: msg(str`${columnText(known)}, descending`, {id: 'invoice-list.descending'}),
    },
  ]).map(
    ({value, text}) =>
      html`<option value=${value} ?selected=${value === current}>${text}</option>`,
  );
}

function chip(text: string, onRemove: () => void): TemplateResult {
  const name = msg(str`${text}, remove this filter`, {id: 'invoice-list.remove-filter'});
  return html`
    <button class="chip" type="button" aria-label=${name} @click=${onRemove}>
      <bdi>${text}</bdi> ${closeIcon}
    </button>
  `;
}
