import {msg, str} from '@lit/localize';

import type {HistoryEntry} from '../../../../api/resources/subscription/schema.js';
import {minuteOf} from '../../../../files/table.js';
import {formatNumber, pluralOf} from '../../../../i18n/format.js';
import type {ExportColumns} from '../../../../ui/export/export-job.js';
import type {Batch} from '../../../../ui/export/pages.js';
import {actionText, featureText} from '../action-filters.js';
import {unreadableText, whenText, whoText} from '../action-table.js';
import {actionLabel, noMatchText} from '../history-texts.js';

/** How much an export is; `total` is how many entries match, where the server knows. */
export function exportScope(total: number | undefined): string {
  if (total === undefined) {
    return msg('All actions that match, not just this page.', {
      id: 'subscription-panel.export-scope',
    });
  }
  if (total === 0) return noMatchText();
  const count = formatNumber(total);
  return pluralOf(total) === 'one'
    ? msg(str`The ${count} action that matches.`, {id: 'subscription-panel.export-scope-one'})
    : msg(str`All ${count} actions that match, not just this page.`, {
        id: 'subscription-panel.export-scope-other',
      });
}

/** Who switched what and when, as a table. */
export function historyColumns(): ExportColumns<HistoryEntry, Batch<HistoryEntry>> {
  return {
    header: [whenText(), featureText(), actionText(), whoText()],
    cells: ({at, subject, action, actor}) => [
      minuteOf(at),
      subject,
      actionLabel(action).text,
      actor,
    ],
    unreadable: (row) => [undefined, row.text('subject'), unreadableText(row)],
  };
}
