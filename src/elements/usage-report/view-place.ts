import type {ReactiveController} from 'lit';

import type {View} from '../../portal/query.js';
import {pageSizeOf} from '../../ui/list/page-size.js';
import type {Place} from '../../ui/list/paged-list.js';
import type {ReportContext} from './report-section.js';

/** Where a reader is in a list that comes in pages, as the properties of the element say. */
export class ViewPlace implements ReactiveController, Place {
  readonly id: string;
  readonly #context: ReportContext;
  readonly #list: () => View<unknown>;
  #restarted = false;

  /** `list` is how the list stands, while it is on show. */
  constructor(context: ReportContext, id: string, list: () => View<unknown>) {
    this.id = id;
    this.#context = context;
    this.#list = list;
    context.host.addController(this);
  }

  get query(): {limit: number; cursor?: string} {
    const {pageSize, cursor} = this.#context.view();
    const limit = pageSizeOf('usage-report', pageSize);
    return {limit, ...(cursor !== '' && {cursor})};
  }

  get restarted(): boolean {
    return this.#restarted;
  }

  get isLost(): boolean {
    const list = this.#list();
    const {cursor} = this.#context.view();
    return cursor !== '' && list.state === 'error' && list.error.kind === 'gone';
  }

  /** Forgets that the list went back to its first page, as another list comes. */
  begin(): void {
    this.#restarted = false;
  }

  readonly onCursor = (cursor: string): void => {
    this.begin();
    this.#context.change({cursor});
    this.#showTop();
  };

  readonly onPageSize = (pageSize: number): void => {
    this.begin();
    this.#context.change({pageSize});
    this.#showTop();
  };

  hostUpdated(): void {
    if (this.isLost) void this.#context.host.updateComplete.then(this.#onLost);
  }

  readonly #onLost = (): void => {
    if (!this.isLost) return;
    this.#restarted = true;
    this.#context.change({cursor: ''});
  };

  /** The new rows begin at the top, which the reader may have left behind. */
  #showTop(): void {
    const heading = this.#context.host.shadowRoot?.getElementById(this.id);
    if (heading && heading.getBoundingClientRect().top < 0) heading.scrollIntoView({block: 'start'});
  }
}
