import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {
  INVOICE_SORT_FIELDS,
  INVOICE_STATUS_FILTERS,
  INVOICE_TYPE_CODES,
} from '../../api/resources/invoices/schema.js';
import {formatDate} from '../../i18n/format.js';
import {chevronDownIcon, closeIcon, searchIcon} from '../../ui/icons.js';
import type {InvoiceListView} from './invoice-list.events.js';
import {isFiltered, isPeriodInOrder, sortOrderOf} from './invoice-query.js';
import {columnText, kindText, statusLabel} from './invoice-texts.js';

/** Takes over what the user changed of the view. */
export type ChangeView = (change: Partial<InvoiceListView>) => void;

/** Search, filters and, where the column heads do not show, the order; with the filters in use as chips below. */
export function invoiceToolbar(view: InvoiceListView, change: ChangeView): TemplateResult {
  const label = msg('Search and filters', {id: 'invoice-list.filters'});
  return html`
    <div class="toolbar" part="toolbar" role="search" aria-label=${label}>
      ${searchField(view, change)}
      ${choiceFilter({
        id: 'kind',
        text: columnText('typeCode'),
        options: INVOICE_TYPE_CODES,
        chosen: view.kinds,
        textOf: kindText,
        onChange: (kinds) => change({kinds}),
      })}
      ${choiceFilter({
        id: 'status',
        text: columnText('status'),
        options: INVOICE_STATUS_FILTERS,
        chosen: view.statuses,
        textOf: (status) => statusLabel(status).text,
        onChange: (statuses) => change({statuses}),
      })}
      ${periodFilter(view, change)} ${sortSelect(view, change)}
    </div>
    ${isFiltered(view) ? chips(view, change) : nothing}
  `;
}

function searchField(view: InvoiceListView, change: ChangeView): TemplateResult {
  const text = msg('Search number', {id: 'invoice-list.search'});
  return html`
    <label class="field search">
      ${searchIcon}
      <span class="hidden-text">${text}</span>
      <input
        type="search"
        placeholder=${text}
        .value=${view.search}
        @change=${(event: Event) => change({search: (event.target as HTMLInputElement).value})}
      />
    </label>
  `;
}

interface ChoiceFilter {
  id: string;
  text: string;
  options: readonly string[];
  chosen: readonly string[];
  textOf: (option: string) => string;
  onChange: (chosen: string[]) => void;
}

function choiceFilter(filter: ChoiceFilter): TemplateResult {
  const {id, text, options, chosen, textOf, onChange} = filter;
  const toggle = (option: string, on: boolean) =>
    onChange(options.filter((other) => (other === option ? on : chosen.includes(other))));
  return html`
    ${filterButton(id, text, chosen.length > 0)}
    <div popover id=${id}>
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
    </div>
  `;
}

function filterButton(id: string, text: string, active: boolean): TemplateResult {
  return html`
    <button class="button" type="button" popovertarget=${id} ?data-active=${active}>
      ${text} ${chevronDownIcon}
    </button>
  `;
}

function periodFilter(view: InvoiceListView, change: ChangeView): TemplateResult {
  const text = msg('Period', {id: 'invoice-list.period'});
  const active = view.issuedFrom !== '' || view.issuedTo !== '';
  return html`
    ${filterButton('period', text, active)}
    <div popover id="period">
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
    </div>
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

/** The order, for a list so narrow that its rows are cards. */
function sortSelect(view: InvoiceListView, change: ChangeView): TemplateResult {
  const {field, descending} = sortOrderOf(view.sort);
  const current = descending ? `-${field}` : field;
  const options = INVOICE_SORT_FIELDS.flatMap((known) => [
    {value: known, text: msg(str`${columnText(known)}, ascending`, {id: 'invoice-list.ascending'})},
    {
      value: `-${known}`,
      text: msg(str`${columnText(known)}, descending`, {id: 'invoice-list.descending'}),
    },
  ]);
  return html`
    <label class="sort-select">
      <span class="hidden-text">${msg('Sort by', {id: 'invoice-list.sort-by'})}</span>
      <select
        class="select"
        @change=${(event: Event) => change({sort: (event.target as HTMLSelectElement).value})}
      >
        ${options.map(
          ({value, text}) =>
            html`<option value=${value} ?selected=${value === current}>${text}</option>`,
        )}
      </select>
    </label>
  `;
}

function chips(view: InvoiceListView, change: ChangeView): TemplateResult {
  const {search, kinds, statuses, issuedFrom, issuedTo} = view;
  const from = issuedFrom && formatDate(issuedFrom);
  const to = issuedTo && formatDate(issuedTo);
  return html`
    <div class="chips" part="filters" role="group" aria-label=${inUse()}>
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

/** The view without any filter. */
export const NO_FILTERS = {search: '', kinds: [], statuses: [], issuedFrom: '', issuedTo: ''};

function inUse(): string {
  return msg('Filters in use', {id: 'invoice-list.filters-in-use'});
}

function chip(text: string, onRemove: () => void): TemplateResult {
  const name = msg(str`${text}, remove this filter`, {id: 'invoice-list.remove-filter'});
  return html`
    <button class="chip" type="button" aria-label=${name} @click=${onRemove}>
      <bdi>${text}</bdi> ${closeIcon}
    </button>
  `;
}
