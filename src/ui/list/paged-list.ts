import {html, nothing, type TemplateResult} from 'lit';

import type {Page} from '../../api/page.js';
import type {Checked} from '../../portal/check-answer.js';
import type {View} from '../../portal/query.js';
import {failureNotice} from '../failure-notice.js';
import {PAGE_SIZES, pager, rangeText} from '../pager.js';
import {restartedNotice} from './restarted-notice.js';

/** Where a reader is in a list that comes in pages. */
export interface Place {
  /** The id of the list's heading in the root. */
  readonly id: string;
  /** The page on show, as it is asked for. */
  readonly query: {limit: number; cursor?: string};
  /** Whether the list went back to its first page because the place in it no longer held. */
  readonly restarted: boolean;
  /** Whether the place in the list no longer holds; the first page follows at once. */
  readonly isLost: boolean;
  readonly onCursor: (cursor: string) => void;
  readonly onPageSize: (pageSize: number) => void;
}

export interface PagedList<Row> {
  /** The class of the list in its root. */
  name: string;
  title: string;
  headingLevel: number;
  view: View<Checked<Page<Row>>>;
  place: Place;
  /** Whether what failed is told elsewhere. */
  isToldElsewhere?: boolean;
  /** What stands between the heading and the rows. */
  toolbar?: unknown;
  /** How much it is, in words, with what else is to be said of that. */
  countText: (total: number) => unknown;
  /** The rows of a page; what stands for them while the first ones are awaited. */
  table: (page: Checked<Page<Row>> | undefined, busy: boolean) => TemplateResult;
  empty: () => TemplateResult;
  onRetry: () => void;
}

/** A list with its heading, how much it is, and its foot; it keeps its place while another is read. */
export function pagedList<Row>(list: PagedList<Row>): TemplateResult {
  const {name, place, title, headingLevel, toolbar = nothing} = list;
  return html`
    <div class=${name}>
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

function summary<Row>({countText}: PagedList<Row>, page: Checked<Page<Row>>): unknown {
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
