import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {UsageApi, UsageDocumentPage} from '../../../api/resources/usage/usage-api.js';
import {formatDate} from '../../../i18n/format.js';
import type {Checked, CheckedAnswer} from '../../../portal/check-answer.js';
import type {View} from '../../../portal/query.js';
import {blank} from '../../../ui/blank.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {restartedNotice} from '../../../ui/list/restarted-notice.js';
import {notice} from '../../../ui/notice.js';
import {PAGE_SIZES, pager} from '../../../ui/pager.js';
import {documentTable} from './document-table.js';
import {documentsText, documentsTitle, noMatchText} from './document-texts.js';

/** The id of the heading of the list in the root. */
export const LIST_TITLE = 'usage-documents-title';

type DocumentsView = View<CheckedAnswer<UsageApi['documents']>>;

export interface DocumentList {
  view: DocumentsView;
  /** Whether the place in it no longer holds; the first page follows at once. */
  isLost: boolean;
  restarted: boolean;
  /** The first day that is asked for. */
  from: string;
  isFiltered: boolean;
  pageSize: number;
  headingLevel: number;
  toolbar: TemplateResult;
  onClear: () => void;
  onCursor: (cursor: string) => void;
  onPageSize: (pageSize: number) => void;
  onRetry: () => void;
}

/** The documents that were found, with how many those are (A5, A8). */
export function documentList(list: DocumentList): TemplateResult {
  return html`
    <div class="list-heading" id=${LIST_TITLE} role="heading" aria-level=${list.headingLevel}>
      ${documentsTitle()}
    </div>
    ${list.toolbar} ${body(list)}
  `;
}

function body(list: DocumentList): unknown {
  const {view, isLost, restarted, onRetry} = list;
  if (view.state === 'error' && !isLost) {
    return html`${summary()} ${failureNotice(view.error, onRetry)}`;
  }
  if (view.state !== 'ready') {
    return html`
      ${summary()} ${documentTable({labelledBy: LIST_TITLE, rows: undefined, busy: true})}
    `;
  }
  return html`
    ${summary(view.data, list)} ${view.error ? failureNotice(view.error, onRetry) : nothing}
    ${restarted ? restartedNotice() : nothing}
    <div class="progress" ?data-busy=${view.refreshing}></div>
    ${rows(view.data, view.refreshing, list)}
  `;
}

/** Where the number found stands, which is always told; and from when there is any. */
function summary(page?: UsageDocumentPage | Checked<UsageDocumentPage>, list?: DocumentList) {
  const {total, keptFrom} = page ?? {};
  const isTooEarly = keptFrom !== undefined && list !== undefined && list.from < keptFrom;
  return html`
    <div class="found" role="status">
      ${total === undefined ? nothing : html`<p class="summary">${documentsText(total)}</p>`}
      ${isTooEarly ? keptNotice(keptFrom) : nothing}
    </div>
  `;
}

/** Nothing older can be found (V17, A-E3). */
function keptNotice(keptFrom: string): TemplateResult {
  const text = msg(str`Documents are kept since ${formatDate(keptFrom)}; older ones are not found.`, {
    id: 'usage-report.kept-from',
  });
  return notice('warning', text, false);
}

function rows(page: Checked<UsageDocumentPage>, busy: boolean, list: DocumentList): unknown {
  const {items, next, previous} = page;
  const {pageSize, onCursor, onPageSize, isFiltered, onClear} = list;
  const [smallest] = PAGE_SIZES;
  const isOnePage = next === undefined && previous === undefined && items.length <= smallest;
  if (items.length === 0) return empty(isFiltered, onClear);
  return html`
    ${documentTable({labelledBy: LIST_TITLE, rows: items, busy})}
    ${isOnePage ? nothing : pager({page, pageSize, onCursor, onPageSize})}
  `;
}

function empty(isFiltered: boolean, onClear: () => void): TemplateResult {
  if (!isFiltered) {
    return blank(msg('No documents were created in this period.', {id: 'usage-report.no-documents'}));
  }
  const clear = html`
    <button class="button" type="button" @click=${onClear}>
      ${msg('Clear filters', {id: 'list.clear-filters'})}
    </button>
  `;
  return blank(noMatchText(), clear);
}
