import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatNumber} from '../i18n/format.js';

/** The page sizes that a list offers. */
export const PAGE_SIZES = [25, 50, 100] as const;

export interface PagerOptions {
  /** What the pages are of, where there are several lists. */
  of?: string;
  /** Where the page stands in the whole, as far as the server knows. */
  page: {
    items: readonly unknown[];
    next?: string | undefined;
    previous?: string | undefined;
    total?: number | undefined;
    offset?: number | undefined;
  };
  pageSize: number;
  onCursor: (cursor: string) => void;
  onPageSize: (pageSize: number) => void;
}

/** "26–50 of 1,203", with what is known. */
export function rangeText({items, offset, total}: PagerOptions['page']): string {
  const count = formatNumber(items.length);
  if (offset === undefined || items.length === 0) return count;
  const from = formatNumber(offset + 1);
  const to = formatNumber(offset + items.length);
  if (total === undefined) return `${from}–${to}`;
  return msg(str`${from}–${to} of ${formatNumber(total)}`, {id: 'pager.range-of'});
}

/** The foot of a list: where in it the reader is, the page size, the way back and on. */
export function pager({of, page, pageSize, onCursor, onPageSize}: PagerOptions): TemplateResult {
  const label =
    of === undefined
      ? msg('Pages', {id: 'pager.label'})
      : msg(str`Pages: ${of}`, {id: 'pager.label-of'});
  return html`
    <nav class="pager" part="pager" aria-label=${label}>
      <span class="range">${rangeText(page)}</span>
      <label class="page-size">
        <select
          class="select"
          @change=${(event: Event) =>
            onPageSize(Number((event.target as HTMLSelectElement).value))}
        >
          ${PAGE_SIZES.map(
            (size) => html`<option value=${size} ?selected=${size === pageSize}>${size}</option>`,
          )}
          ${(PAGE_SIZES as readonly number[]).includes(pageSize)
            ? nothing
            : html`<option value=${pageSize} selected>${pageSize}</option>`}
        </select>
        <span>${msg('per page', {id: 'pager.per-page'})}</span>
      </label>
      <span class="turn">
        ${turn(msg('Previous', {id: 'pager.previous'}), page.previous, onCursor)}
        ${turn(msg('Next', {id: 'pager.next'}), page.next, onCursor)}
      </span>
    </nav>
  `;
}

/** Stays focusable where there is no way on, so that focus is not lost on the last page. */
function turn(text: string, cursor: string | undefined, onCursor: (cursor: string) => void) {
  return html`
    <button
      class="button"
      type="button"
      aria-disabled=${cursor === undefined}
      @click=${() => cursor !== undefined && onCursor(cursor)}
    >
      ${text}
    </button>
  `;
}
