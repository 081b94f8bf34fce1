import {html, type TemplateResult} from 'lit';

import type {Invoice, InvoiceFile} from '../../api/resources/invoices/schema.js';
import {formatBytes} from '../../i18n/format-more.js';
import {formatText} from '../../ui/download/download-words.js';
import {downloadIcon} from '../../ui/icons.js';
import {closePopover} from '../../ui/popover.js';
import {visible} from '../../ui/visible.js';
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
