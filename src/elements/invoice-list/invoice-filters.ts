import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {
  INVOICE_SORT_FIELDS,
  INVOICE_STATUS_FILTERS,
  INVOICE_TYPE_CODES,
} from '../../api/resources/invoices/schema.js';
import {formatDate} from '../../i18n/format.js';
import {chip, chipBar, choicePanel, sortOptions} from '../../ui/list/filters.js';
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
  const {search, kinds, statuses, issuedFrom, issuedTo} = view;
  const from = issuedFrom && formatDate(issuedFrom);
  const to = issuedTo && formatDate(issuedTo);
  const chips = html`
    ${search.trim() ? chip(`“${search.trim()}”`, () => change({search: ''})) : nothing}
    ${kinds.map((kind) =>
      chip(kindText(kind), () => change({kinds: kinds.filter((other) => other !== kind)})),
    )}
    ${statuses.map((status) =>
      chip(statusLabel(status).text, () =>
        change({statuses: statuses.filter((other) => other !== status)}),
      ),
    )}
    ${from || to ? chip(`${from} – ${to}`, () => change({issuedFrom: '', issuedTo: ''})) : nothing}
  `;
  return chipBar(chips, () => change(NO_FILTERS));
}

/** The orders that can be chosen where the column heads do not show. */
export function orderOptions({sort}: InvoiceListView): TemplateResult[] {
  return sortOptions(INVOICE_SORT_FIELDS, sortOrderOf(sort), columnText);
}
