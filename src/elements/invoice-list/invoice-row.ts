import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Invoice, InvoiceFile} from '../../api/resources/invoices/schema.js';
import {formatBytes, formatDate, formatList, formatMoney} from '../../i18n/format.js';
import type {InvalidRow} from '../../portal/check-answer.js';
import {failureText, retryButton} from '../../ui/failure-notice.js';
import {alertIcon, downloadIcon, moreIcon} from '../../ui/icons.js';
import {closePopover, returnFocus} from '../../ui/popover.js';
import type {DownloadState} from './invoice-downloads.js';
import {columnText, kindText, statusLabels} from './invoice-texts.js';

export interface InvoiceRowOptions {
  /** The server's date, by which a row is overdue. */
  today: string;
  /** Tells the row's popover from those of the other rows. */
  index: number;
  download: DownloadState | undefined;
  /** Absent for who may not download. */
  onDownload: ((invoice: Invoice, file: InvoiceFile) => void) | undefined;
}

/** One document. The roles are written out, because a row that is laid out as a card would lose its own. */
export function invoiceRow(invoice: Invoice, options: InvoiceRowOptions): TemplateResult {
  const {number, issueDate, dueDate, totalInclVat, openAmount} = invoice;
  return html`
    <tr role="row" part="row" ?data-voided=${invoice.voided}>
      <th role="rowheader" scope="row" class="number"><bdi>${visible(number)}</bdi></th>
      <td role="cell" class="kind">${kindCell(invoice)}</td>
      ${cell('issued', columnText('issueDate'), formatDate(issueDate))}
      ${cell('due', columnText('dueDate'), dueDate === undefined ? '–' : formatDate(dueDate))}
      ${cell('total', columnText('totalInclVat'), formatMoney(totalInclVat))}
      ${cell('open', columnText('openAmount'), formatMoney(openAmount))}
      <td role="cell" class="status">
        ${statusLabels(invoice, options.today).map(
          ({tone, icon, text}) =>
            html`<span class="label-status" data-tone=${tone}>${icon}<bdi>${text}</bdi></span>`,
        )}
      </td>
      <td role="cell" class="files">${files(invoice, options)}</td>
    </tr>
  `;
}

/** A row whose data cannot be read: it keeps its place, and says which document it is if that much came. */
export function invalidInvoiceRow(row: InvalidRow): TemplateResult {
  const number = row.text('number');
  return html`
    <tr role="row" part="row">
      <td role="cell" class="invalid" colspan="8">
        <span class="label-status" data-tone="danger">
          ${alertIcon}
          <bdi>
            ${number === undefined
              ? msg('The data of this document cannot be read.', {id: 'invoice-list.invalid'})
              : msg(str`The data of ${visible(number)} cannot be read.`, {
                  id: 'invoice-list.invalid-number',
                })}
          </bdi>
        </span>
      </td>
    </tr>
  `;
}

/** Characters that turn the reading direction or cannot be seen, made visible, so that no name hides in another. */
function visible(text: string): string {
  return text.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '\u2423');
}

function cell(name: string, label: string, text: string): TemplateResult {
  return html`
    <td role="cell" class=${name}><span class="label" aria-hidden="true">${label}</span>${text}</td>
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

function files(invoice: Invoice, options: InvoiceRowOptions): TemplateResult | typeof nothing {
  if (!options.onDownload) return nothing;
  const pdf = invoice.files.find(({format}) => format === 'pdf');
  const others = invoice.files.filter((file) => file !== pdf);
  return html`
    <span class="actions">
      ${pdf ? pdfButton(invoice, pdf, options) : nothing}
      ${others.length > 0 ? otherFiles(invoice, others, options) : nothing}
    </span>
    ${downloadResult(invoice, options)}
  `;
}

function pdfButton(invoice: Invoice, file: InvoiceFile, {download, onDownload}: InvoiceRowOptions) {
  const number = visible(invoice.number);
  return html`
    <button
      class="plain"
      type="button"
      aria-disabled=${download?.status === 'busy'}
      aria-label=${msg(str`PDF of ${number}, download`, {id: 'invoice-list.download-pdf'})}
      @click=${() => onDownload?.(invoice, file)}
    >
      ${downloadIcon} ${file.format.toUpperCase()}
    </button>
  `;
}

function otherFiles(
  invoice: Invoice,
  others: readonly InvoiceFile[],
  {index, onDownload}: InvoiceRowOptions,
): TemplateResult {
  const id = `files-${index}`;
  const name = msg(str`More files of ${visible(invoice.number)}`, {id: 'invoice-list.more-files'});
  return html`
    <button class="plain" type="button" popovertarget=${id} aria-label=${name}>${moreIcon}</button>
    <div popover="auto" id=${id} class="menu" @beforetoggle=${returnFocus}>
      ${others.map(
        (file) => html`
          <button
            class="plain file"
            type="button"
            @click=${(event: Event) => {
              closePopover(event);
              onDownload?.(invoice, file);
            }}
          >
            ${downloadIcon} <bdi>${visible(file.fileName)}</bdi>
            <small>${file.size === undefined ? nothing : formatBytes(file.size)}</small>
          </button>
        `,
      )}
    </div>
  `;
}

function downloadResult(invoice: Invoice, {download, onDownload}: InvoiceRowOptions) {
  if (download?.status === 'busy') {
    return html`<span class="result" role="status">
      ${msg('Downloading…', {id: 'invoice-list.downloading'})}
    </span>`;
  }
  if (download?.status === 'saved') {
    return html`<span class="result" role="status">
      ${msg('Saved', {id: 'invoice-list.saved'})}
    </span>`;
  }
  if (download?.status !== 'failed') return nothing;
  const {file, error} = download;
  const name = visible(file.fileName);
  return html`
    <span class="result" data-tone="danger" role="alert">
      <bdi>${msg(str`${name} was not downloaded.`, {id: 'invoice-list.download-failed'})}</bdi>
      ${failureText(error)}
      ${retryButton('plain', () => onDownload?.(invoice, file))}
    </span>
  `;
}
