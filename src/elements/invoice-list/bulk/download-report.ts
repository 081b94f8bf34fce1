import {msg} from '@lit/localize';

import type {ApiError} from '../../../api/errors.js';
import type {Invoice, InvoiceFile} from '../../../api/resources/invoices/schema.js';
import type {ZipEntry} from '../../../files/zip.js';
import {failureText} from '../../../ui/failure-notice.js';
import {visible} from '../../../ui/visible.js';
import {unreadableText} from '../invalid-row.js';
import type {FileChoice} from './file-choice.js';

/** A file that was wanted and did not come, or a document that has none to offer. */
export interface Missing {
  /** Absent where not even that could be read. */
  number: string | undefined;
  reason: ApiError | 'unreadable' | 'no-file';
  /** The document and its file, where asking again may help. */
  invoice?: Invoice;
  file?: InvoiceFile;
}

/** Why something is missing, in words. */
export function reasonText({reason}: Missing, choice: FileChoice): string {
  if (reason === 'unreadable') return unreadableText();
  if (reason !== 'no-file') return failureText(reason);
  switch (choice) {
    case 'pdf':
      return msg('This document has no PDF.', {id: 'invoice-list.bulk-no-pdf'});
    case 'ubl-xml':
      return msg('This document has no UBL file.', {id: 'invoice-list.bulk-no-ubl'});
    case 'all':
      return msg('This document has no files.', {id: 'invoice-list.bulk-no-files'});
  }
}

/** The name of the report in the zip. */
export function reportName(): string {
  return msg('not-downloaded.txt', {id: 'invoice-list.bulk-report-name'});
}

/** What is not in a zip, as a text file for who opens it later: number, file and reason, a line each. */
export function reportEntry(missing: readonly Missing[], choice: FileChoice): ZipEntry {
  const lines = missing.map((each) =>
    [each.number ?? '–', each.file?.fileName ?? '–', reasonText(each, choice)]
      .map((part) => visible(part).replace(/\s+/g, ' '))
      .join('\t'),
  );
  // The mark at the beginning tells older editors the encoding.
  const text = `\uFEFF${lines.join('\r\n')}\r\n`;
  return {name: reportName(), blob: new Blob([text], {type: 'text/plain'})};
}

/** The documents of which files are missing that may come when asked again, with those files alone. */
export function askAgain(missing: readonly Missing[]): Invoice[] {
  const invoices = new Map<string, Invoice>();
  for (const {invoice, file} of missing) {
    if (!invoice || !file) continue;
    const files = invoices.get(invoice.id)?.files ?? [];
    invoices.set(invoice.id, {...invoice, files: [...files, file]});
  }
  return [...invoices.values()];
}
