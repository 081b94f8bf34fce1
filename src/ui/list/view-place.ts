import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {View} from '../../portal/query.js';
import {pageSizeOf} from './page-size.js';
import type {Place} from './paged-list.js';

/** The element whose properties say where in a list a reader is. */
export interface ViewPlaceContext {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly view: () => {pageSize: number; cursor: string};
  /** Takes over where the reader goes; to the first page unless it says otherwise. */
  readonly change: (change: {pageSize: number} | {cursor: string}) => void;
}

/** Where a reader is in a list that comes in pages, as the properties of the element say. */
export class ViewPlace implements ReactiveController, Place {
  readonly id: string;
  readonly #context: ViewPlaceContext;
  readonly #list: () => View<unknown>;
  #restarted = false;

  /** `list` is how the list stands, while it is on show. */
  constructor(context: ViewPlaceContext, id: string, list: () => View<unknown>) {
    this.id = id;
    this.#context = context;
    this.#list = list;
    context.host.addController(this);
  }

  get query(): {limit: number; cursor?: string} {
    const {pageSize, cursor} = this.#context.view();
    const limit = pageSizeOf(this.#context.host.localName, pageSize);
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
