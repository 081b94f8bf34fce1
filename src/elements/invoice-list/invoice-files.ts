import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Invoice, InvoiceFile} from '../../api/resources/invoices/schema.js';
import {formatBytes} from '../../i18n/format-more.js';
import {retryButton} from '../../ui/connection-notice.js';
import {failureText, signedOutText} from '../../ui/failure-notice.js';
import {downloadIcon} from '../../ui/icons.js';
import {closePopover} from '../../ui/popover.js';
import {visible} from '../../ui/visible.js';
import type {DownloadState} from './invoice-downloads.js';
import type {RowActions} from './invoice-row.js';

/** What stands in the menu of a row: its files besides the PDF. */
export function fileMenu(
  invoice: Invoice,
  files: readonly InvoiceFile[],
  {onDownload}: RowActions,
): TemplateResult[] {
  return files.map((file) =>
    fileButton(file, (event) => {
      closePopover(event);
      onDownload(invoice, file);
    }),
  );
}

/** What a format is called; one that is not known goes by its own name. */
const FORMATS: Record<string, string> = {pdf: 'PDF', 'ubl-xml': 'UBL'};

function formatText({format, fileName}: InvoiceFile): string {
  const ending = /\.(\w{1,5})$/.exec(fileName)?.[1] ?? format;
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined) ?? ending.toUpperCase();
}

/** A file by its name, with its format, and its size when that is known. */
export function fileButton(file: InvoiceFile, onPress: (event: Event) => void): TemplateResult {
  const facts = [formatText(file), file.size !== undefined && formatBytes(file.size)];
  return html`
    <button class="plain menu-choice" type="button" @click=${onPress}>
      ${downloadIcon} <bdi>${visible(file.fileName)}</bdi>
      <small>${facts.filter(Boolean).join(' · ')}</small>
    </button>
  `;
}

/** How the last download of a document goes, in its row, as long as a word tells it. */
export function downloadStatus(download: DownloadState): TemplateResult | typeof nothing {
  const text = wordOf(download);
  return text ? html`<span class="result" role="status">${text}</span>` : nothing;
}

function wordOf(download: DownloadState): string | undefined {
  if (download.status === 'saved') return msg('Saved', {id: 'invoice-list.saved'});
  const isUnderWay = download.status === 'busy' && !download.signedOut;
  return isUnderWay ? msg('Downloading…', {id: 'invoice-list.downloading'}) : undefined;
}

/** What a word cannot tell of a download, below the row of its document. */
export function downloadRow(
  invoice: Invoice,
  download: DownloadState,
  {onDownload}: RowActions,
): TemplateResult | typeof nothing {
  if (wordOf(download)) return nothing;
  if (download.status !== 'failed') {
    return resultRow(html`<span class="result" role="status">${signedOutText()}</span>`);
  }
  const {file, error} = download;
  const name = visible(file.fileName);
  return resultRow(html`
    <span class="result" data-tone="danger" role="alert">
      <bdi>${msg(str`${name} was not downloaded.`, {id: 'invoice-list.download-failed'})}</bdi>
      ${failureText(error)}
      ${retryButton('plain', () => onDownload(invoice, file))}
    </span>
  `);
}

function resultRow(result: TemplateResult): TemplateResult {
  return html`
    <tr role="row" class="details-row result-row"><td role="cell" colspan="9">${result}</td></tr>
  `;
}
