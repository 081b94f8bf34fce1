import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {SavedFile} from '../../files/save-file.js';
import {retryButton} from '../connection-notice.js';
import {failureText, signedOutText} from '../failure-notice.js';
import {visible} from '../visible.js';
import type {DownloadState} from './downloads.js';

/** What a format is called; one that is not known goes by its own name. */
const FORMATS: Record<string, string> = {pdf: 'PDF', 'ubl-xml': 'UBL'};

/** The format of a file, in a word. */
export function formatText({format, fileName}: SavedFile): string {
  const ending = /\.(\w{1,5})$/.exec(fileName)?.[1] ?? format;
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined) ?? ending.toUpperCase();
}

/** How the last download goes, as long as a word tells it; stands beside its button. */
export function downloadStatus(download: DownloadState): TemplateResult | typeof nothing {
  const text = wordOf(download);
  return text ? html`<span class="result" role="status">${text}</span>` : nothing;
}

function wordOf(download: DownloadState): string | undefined {
  if (download.status === 'saved') return msg('Saved', {id: 'invoice-list.saved'});
  const isUnderWay = download.status === 'busy' && !download.signedOut;
  return isUnderWay ? msg('Downloading…', {id: 'invoice-list.downloading'}) : undefined;
}

/** What a word cannot tell of a download, as a row of its own below that of its document; spans so many columns. */
export function downloadRow<File extends SavedFile>(
  download: DownloadState<File>,
  columns: number,
  onRetry: (file: File) => void,
): TemplateResult | typeof nothing {
  if (wordOf(download)) return nothing;
  if (download.status !== 'failed') {
    return resultRow(html`<span class="result" role="status">${signedOutText()}</span>`, columns);
  }
  const {file, error} = download;
  const name = visible(file.fileName);
  const result = html`
    <span class="result" data-tone="danger" role="alert">
      <bdi>${msg(str`${name} was not downloaded.`, {id: 'invoice-list.download-failed'})}</bdi>
      ${failureText(error)}
      ${retryButton('plain', () => onRetry(file))}
    </span>
  `;
  return resultRow(result, columns);
}

function resultRow(result: TemplateResult, columns: number): TemplateResult {
  return html`
    <tr role="row" class="details-row result-row">
      <td role="cell" colspan=${columns}>${result}</td>
    </tr>
  `;
}
