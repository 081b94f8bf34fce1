import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Invoice} from '../../../api/resources/invoices/schema.js';
import {formatNumber} from '../../../i18n/format.js';
import {downloadIcon} from '../../../ui/icons.js';
import type {InvoiceSelection} from '../invoice-selection.js';
import type {FileChoice} from './file-choice.js';

export interface SelectionBarOptions {
  selection: InvoiceSelection;
  /** The documents of the page in view. */
  pageInvoices: readonly Invoice[];
  /** How many documents match, where the server knows. */
  total: number | undefined;
  files: FileChoice;
  /** Whether something is under way, so that nothing else can begin. */
  busy: boolean;
  onFiles: (files: FileChoice) => void;
  onDownload: () => void;
}

/** How many documents are chosen; `undefined` where that is all that match and nobody knows how many. */
function chosenCount({selection, total}: SelectionBarOptions): number | undefined {
  if (!selection.allMatching) return selection.size;
  return total === undefined ? undefined : Math.max(0, total - selection.except().length);
}

/** What is chosen, and what can be done with it. */
export function selectionBar(options: SelectionBarOptions): TemplateResult | undefined {
  const {selection, busy, onDownload} = options;
  const count = chosenCount(options);
  if (count === 0) return undefined;
  const chosen = count === undefined ? '' : formatNumber(count);
  const label = msg('Selected documents', {id: 'invoice-list.bulk-selection'});
  return html`
    <div class="bulk-bar" part="selection" role="group" aria-label=${label}>
      <p class="bulk-count" role="status">${countText(options, count)}</p>
      ${selectAllButton(options, count)} ${filesSelect(options)}
      <button
        class="button bulk-download"
        type="button"
        aria-disabled=${busy}
        @click=${() => busy || onDownload()}
      >
        ${downloadIcon}
        ${chosen
          ? msg(str`Download ${chosen}`, {id: 'invoice-list.bulk-download'})
          : msg('Download all', {id: 'invoice-list.bulk-download-all'})}
      </button>
      <button class="plain" type="button" @click=${() => selection.clear()}>
        ${msg('Clear selection', {id: 'invoice-list.bulk-clear'})}
      </button>
    </div>
  `;
}

function countText({selection, pageInvoices}: SelectionBarOptions, count: number | undefined) {
  if (count === undefined) {
    return selection.except().length > 0
      ? msg('All that match are selected, with exceptions', {id: 'invoice-list.bulk-all-but'})
      : msg('All that match are selected', {id: 'invoice-list.bulk-all'});
  }
  const chosen = formatNumber(count);
  if (selection.allMatching) {
    return selection.except().length > 0
      ? msg(str`${chosen} selected`, {id: 'invoice-list.bulk-selected'})
      : msg(str`All ${chosen} that match are selected`, {id: 'invoice-list.bulk-all-count'});
  }
  const elsewhere = count - pageInvoices.filter((invoice) => selection.has(invoice)).length;
  if (elsewhere === 0) return msg(str`${chosen} selected`, {id: 'invoice-list.bulk-selected'});
  return msg(str`${chosen} selected, ${formatNumber(elsewhere)} not on this page`, {
    id: 'invoice-list.bulk-selected-elsewhere',
  });
}

/** Offered once the page is chosen as a whole, and more may match than that. */
function selectAllButton(options: SelectionBarOptions, count: number | undefined) {
  const {selection, pageInvoices, total} = options;
  const isWhole = pageInvoices.length > 0 && pageInvoices.every((each) => selection.has(each));
  const isMore = total === undefined || (count ?? 0) < total;
  if (selection.allMatching || !isWhole || !isMore) return nothing;
  return html`
    <button class="plain" type="button" @click=${() => selection.selectAllMatching()}>
      ${total === undefined
        ? msg('Select all that match', {id: 'invoice-list.bulk-select-all'})
        : msg(str`Select all ${formatNumber(total)} that match`, {
            id: 'invoice-list.bulk-select-all-count',
          })}
    </button>
  `;
}

function filesSelect({files, onFiles}: SelectionBarOptions): TemplateResult {
  const choices: [FileChoice, string][] = [
    ['pdf', msg('PDF', {id: 'invoice-list.bulk-pdf'})],
    ['ubl-xml', msg('UBL (e-invoice)', {id: 'invoice-list.bulk-ubl'})],
    ['all', msg('All files', {id: 'invoice-list.bulk-all-files'})],
  ];
  return html`
    <label class="bulk-files">
      <span class="hidden-text">
        ${msg('Files to download', {id: 'invoice-list.bulk-files-label'})}
      </span>
      <select
        class="select"
        @change=${(event: Event) =>
          onFiles((event.target as HTMLSelectElement).value as FileChoice)}
      >
        ${choices.map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${value === files}>${text}</option>`,
        )}
      </select>
    </label>
  `;
}
