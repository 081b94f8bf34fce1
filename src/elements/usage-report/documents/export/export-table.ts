import {msg, str} from '@lit/localize';

import type {UsageDocument} from '../../../../api/resources/usage/schema.js';
import {minuteOf} from '../../../../files/table.js';
import {formatNumber, pluralOf} from '../../../../i18n/format.js';
import type {ExportColumns} from '../../../../ui/export/export-job.js';
import type {Batch} from '../../../../ui/export/pages.js';
import {unreadableText} from '../document-table.js';
import {channelText, columnText, noMatchText, statusLabel} from '../document-texts.js';

/** How much an export is; `total` is how many documents match, once that is known. */
export function exportScope(total: number | undefined): string {
  if (total === undefined) {
    return msg('All documents that match, not just this page.', {id: 'usage-report.document-export-scope'});
  }
  if (total === 0) return noMatchText();
  const count = formatNumber(total);
  return pluralOf(total) === 'one'
    ? msg(str`The ${count} document that matches.`, {id: 'usage-report.document-export-scope-one'})
    : msg(str`All ${count} documents that match, not just this page.`, {
        id: 'usage-report.document-export-scope-other',
      });
}

/** The documents as a table. */
export function documentColumns(): ExportColumns<UsageDocument, Batch<UsageDocument>> {
  return {
    header: [
      columnText('created'),
      columnText('number'),
      columnText('party'),
      columnText('channel'),
      columnText('status'),
      columnText('reason'),
    ],
    cells: ({createdAt, invoiceNumber, counterparty, channel, status, error}) => [
      minuteOf(createdAt),
      invoiceNumber,
      counterparty,
      channelText(channel),
      statusLabel(status).text,
      error,
    ],
    unreadable: (row) => [undefined, row.text('invoiceNumber'), unreadableText(row)],
  };
}
