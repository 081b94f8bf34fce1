import {html, nothing, type TemplateResult} from 'lit';

import type {Page} from '../../../api/page.js';
import type {Checked} from '../../../portal/check-answer.js';
import type {View} from '../../../portal/query.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {PAGE_SIZES, pager, rangeText} from '../../../ui/pager.js';
import {restartedNotice} from '../../../ui/list/restarted-notice.js';
import type {ListPlace} from './list-place.js';

export interface PagedList<Row> {
  title: string;
  headingLevel: number;
  view: View<Checked<Page<Row>>>;
  place: ListPlace;
  /** Whether what failed is told elsewhere. */
  isToldElsewhere?: boolean;
  /** What stands between the heading and the rows. */
  toolbar?: unknown;
  countText: (total: number) => string;
  /** The rows of a page; what stands for them while the first ones are awaited. */
  table: (page: Checked<Page<Row>> | undefined, busy: boolean) => TemplateResult;
  empty: () => TemplateResult;
  onRetry: () => void;
}

/** A list with its heading, how much it is, and its foot; it keeps its place while another is read. */
export function pagedList<Row>(list: PagedList<Row>): TemplateResult {
  const {place, title, headingLevel, toolbar = nothing} = list;
  return html`
    <div class="history-list">
      <div class="list-heading" id=${place.id} role="heading" aria-level=${headingLevel}>${title}</div>
      ${toolbar} ${body(list)}
    </div>
  `;
}

function body<Row>(list: PagedList<Row>): unknown {
  const {view, place, table, isToldElsewhere, onRetry} = list;
  if (place.isLost) return awaited(list);
  switch (view.state) {
    case 'loading':
      return awaited(list);
    case 'error':
      return isToldElsewhere ? nothing : failureNotice(view.error, onRetry);
    case 'ready':
      return html`
        ${view.error && !isToldElsewhere ? failureNotice(view.error, onRetry) : nothing}
        ${place.restarted ? restartedNotice() : nothing}
        <p class="summary" role="status">${summary(list, view.data)}</p>
        <div class="progress" ?data-busy=${view.refreshing}></div>
        ${view.data.items.length > 0 ? table(view.data, view.refreshing) : list.empty()}
        ${footOf(list, view.data)}
      `;
    default:
      return nothing;
  }
}

function awaited<Row>({table}: PagedList<Row>): TemplateResult {
  return html`<p class="summary" role="status"></p>${table(undefined, true)}`;
}

function summary<Row>({countText}: PagedList<Row>, page: Checked<Page<Row>>): string {
  return page.total === undefined ? rangeText(page) : countText(page.total);
}

/** Left out as long as there is one page whatever its size. */
function footOf<Row>({title, place}: PagedList<Row>, page: Checked<Page<Row>>) {
  const {items, next, previous} = page;
  const [smallest] = PAGE_SIZES;
  if (next === undefined && previous === undefined && items.length <= smallest) return nothing;
  const {onCursor, onPageSize} = place;
  return pager({of: title, page, pageSize: place.query.limit, onCursor, onPageSize});
}
