import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Invoice, InvoiceFile} from '../../api/resources/invoices/schema.js';
import {formatDate, formatList, formatMoney} from '../../i18n/format.js';
import type {DownloadState} from '../../ui/download/downloads.js';
import {chevronDownIcon, downloadIcon, moreIcon} from '../../ui/icons.js';
import {returnFocus} from '../../ui/popover.js';
import {visible} from '../../ui/visible.js';
import {columnText, kindText, statusLabels} from './invoice-texts.js';
import type {Later} from './invoice-toolbar.js';

export interface InvoiceRowOptions {
  /** The server's date, by which a row is overdue. */
  today: string;
  /** Tells the row's popover from those of the other rows. */
  index: number;
  /** Whether the row is open. */
  opened: boolean;
  onOpen: (invoice: Invoice) => void;
  selected: boolean;
  download: DownloadState<InvoiceFile> | undefined;
  /** Absent for who may not download. */
  actions: RowActions | undefined;
  later: Later | undefined;
}

/** What can be done with a document by who may download. */
export interface RowActions {
  onSelect: (invoices: readonly Invoice[], on: boolean) => void;
  onDownload: (invoice: Invoice, file: InvoiceFile) => void;
}

/** One document. The roles are written out, because a row that is laid out as a card would lose its own. */
export function invoiceRow(invoice: Invoice, options: InvoiceRowOptions): TemplateResult {
  const {number, issueDate, dueDate, totalInclVat, openAmount} = invoice;
  const {today, opened, onOpen, actions, download, later} = options;
  return html`
    <tr role="row" part="row" ?data-voided=${invoice.voided} ?data-opened=${opened}>
      ${actions ? selectCell(invoice, options.selected, actions) : nothing}
      <th role="rowheader" scope="row" class="number">
        <button class="toggle" type="button" aria-expanded=${opened} @click=${() => onOpen(invoice)}>
          <bdi>${visible(number)}</bdi>${chevronDownIcon}
        </button>
      </th>
      <td role="cell" class="kind">${kindCell(invoice)}</td>
      ${cell('issued', columnText('issueDate'), formatDate(issueDate))}
      ${cell('due', columnText('dueDate'), dueDate === undefined ? '–' : formatDate(dueDate))}
      ${cell('total', columnText('totalInclVat'), formatMoney(totalInclVat))}
      ${cell('open', columnText('openAmount'), formatMoney(openAmount))}
      <td role="cell" class="status">
        ${statusLabels(invoice, today).map(
          ({tone, icon, text}) =>
            html`<span class="label-status" data-tone=${tone}>${icon}<bdi>${text}</bdi></span>`,
        )}
      </td>
      <td role="cell" class="files">${actions ? files(invoice, actions, options) : nothing}</td>
    </tr>
    ${download && actions ? later?.downloadRow(download, 9, (file) => actions.onDownload(invoice, file)) : nothing}
  `;
}

function selectCell(invoice: Invoice, selected: boolean, {onSelect}: RowActions): TemplateResult {
  const number = visible(invoice.number);
  return html`
    <td role="cell" class="pick">
      <input
        type="checkbox"
        aria-label=${msg(str`Select ${number}`, {id: 'invoice-list.select'})}
        .checked=${selected}
        @change=${(event: Event) => onSelect([invoice], (event.target as HTMLInputElement).checked)}
      />
    </td>
  `;
}

function cell(name: string, label: string, text: string): TemplateResult {
  return html`
    <td role="cell" class=${name}><span class="label">${label}</span>${text}</td>
  `;
}

function kindCell({originalInvoiceNumbers = [], typeCode}: Invoice): TemplateResult {
  const original = formatList(originalInvoiceNumbers.map(visible));
  return html`
    ${kindText(typeCode)}
    ${original
      ? html`<small><bdi>${msg(str`for ${original}`, {id: 'invoice-list.original'})}</bdi></small>`
      : nothing}
  `;
}

function files(invoice: Invoice, actions: RowActions, options: InvoiceRowOptions): TemplateResult {
  const {index, download, later} = options;
  const pdf = invoice.files.find(({format}) => format === 'pdf');
  const others = invoice.files.filter((file) => file !== pdf);
  const id = `files-${index}`;
  const name = msg(str`More files of ${visible(invoice.number)}`, {id: 'invoice-list.more-files'});
  return html`
    <span class="actions">
      ${pdf ? pdfButton(invoice, pdf, actions, download) : nothing}
      ${others.length > 0
        ? html`
            <button class="plain" type="button" popovertarget=${id} aria-label=${name}>
              ${moreIcon}
            </button>
            <div popover="auto" id=${id} class="menu" @beforetoggle=${returnFocus}>
              ${later?.fileMenu(invoice, others, actions)}
            </div>
          `
        : nothing}
    </span>
    ${download ? later?.downloadStatus(download) : nothing}
  `;
}

function pdfButton(
  invoice: Invoice,
  file: InvoiceFile,
  {onDownload}: RowActions,
  download: DownloadState | undefined,
): TemplateResult {
  const number = visible(invoice.number);
  return html`
    <button
      class="plain"
      type="button"
      aria-disabled=${download?.status === 'busy'}
      aria-label=${msg(str`PDF of ${number}, download`, {id: 'invoice-list.download-pdf'})}
      @click=${() => onDownload(invoice, file)}
    >
      ${downloadIcon} <span class="format">${file.format.toUpperCase()}</span>
    </button>
  `;
}
