import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {formatNumber, pluralOf} from '../../../i18n/format.js';
import {downloadIcon} from '../../../ui/icons.js';
import {closePopover} from '../../../ui/popover.js';
import type {ExportFormat} from './export-job.js';

export interface ExportMenuOptions {
  /** How many documents match, where the server knows. */
  total: number | undefined;
  /** Whether something is under way, so that nothing else can begin. */
  busy: boolean;
  onFormat: (format: ExportFormat) => void;
}

/** What the list can be exported as, and how much of it that is. */
export function exportMenu({total, busy, onFormat}: ExportMenuOptions): TemplateResult {
  const disabled = busy || total === 0;
  const choice = (format: ExportFormat, text: string) => html`
    <button
      class="plain file"
      type="button"
      aria-disabled=${disabled}
      @click=${(event: Event) => {
        if (disabled) return;
        // Saving first: the browser asks where to only within the press.
        onFormat(format);
        closePopover(event);
      }}
    >
      ${downloadIcon} ${text}
    </button>
  `;
  return html`
    <p class="bulk-scope">${scopeText(total)}</p>
    ${choice('csv', msg('CSV', {id: 'invoice-list.export-csv'}))}
    ${choice('xlsx', msg('Excel (XLSX)', {id: 'invoice-list.export-xlsx'}))}
  `;
}

function scopeText(total: number | undefined): string {
  if (total === undefined) {
    return msg('All documents that match, not just this page.', {id: 'invoice-list.export-scope'});
  }
  if (total === 0) {
    return msg('No document matches these filters.', {id: 'invoice-list.no-match'});
  }
  const count = formatNumber(total);
  return pluralOf(total) === 'one'
    ? msg(str`The ${count} document that matches.`, {id: 'invoice-list.export-scope-one'})
    : msg(str`All ${count} documents that match, not just this page.`, {
        id: 'invoice-list.export-scope-other',
      });
}
