import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {downloadIcon} from '../icons.js';
import {closePopover} from '../popover.js';
import type {ExportFormat} from './export-job.js';

export interface ExportChoicesOptions {
  /** How much it is, in a sentence. */
  scope: string;
  /** Whether there is nothing to export, or something is under way, so that nothing else can begin. */
  disabled: boolean;
  onFormat: (format: ExportFormat) => void;
}

/** What a list can be exported as, and how much of it that is. */
export function exportChoices({scope, disabled, onFormat}: ExportChoicesOptions): TemplateResult {
  const choice = (format: ExportFormat, text: string) => html`
    <button
      class="plain menu-choice"
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
    <p class="export-scope">${scope}</p>
    ${choice('csv', msg('CSV', {id: 'export.csv'}))}
    ${choice('xlsx', msg('Excel (XLSX)', {id: 'export.xlsx'}))}
  `;
}
