import {html, nothing, type TemplateResult} from 'lit';

import {
  INVOICE_SORT_FIELDS,
  INVOICE_STATUS_FILTERS,
  INVOICE_TYPE_CODES,
} from '../../api/resources/invoices/schema.js';
import {chip, chipBar, choicePanel, sortOptions} from '../../ui/list/filters.js';
import {periodPanel, periodText} from '../../ui/list/period.js';
import type {InvoiceListView} from './invoice-list.events.js';
import {periodOf, sortOrderOf} from './invoice-query.js';
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
      return periodPanel(columnText('issueDate'), periodOf(view), ({from, to}) =>
        change({
          ...(from !== undefined && {issuedFrom: from}),
          ...(to !== undefined && {issuedTo: to}),
        }),
      );
  }
}

/** The filters in use, each of which can be taken away. */
export function filterChips(view: InvoiceListView, change: ChangeView): TemplateResult {
  const {search, kinds, statuses} = view;
  const period = periodText(periodOf(view));
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
    ${period ? chip(period, () => change({issuedFrom: '', issuedTo: ''})) : nothing}
  `;
  return chipBar(chips, () => change(NO_FILTERS));
}

/** The orders that can be chosen where the column heads do not show. */
export function orderOptions({sort}: InvoiceListView): TemplateResult[] {
  return sortOptions(INVOICE_SORT_FIELDS, sortOrderOf(sort), columnText);
}
