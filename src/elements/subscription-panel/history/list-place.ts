import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {PortalController} from '../../../portal/portal-controller.js';
import type {View} from '../../../portal/query.js';
import {DEFAULT_PAGE_SIZE} from '../../../ui/list/page-size.js';
import type {Place} from '../../../ui/list/paged-list.js';
import type {SectionContext} from '../section.js';

/** Where a reader is in a list that comes in pages. */
export class ListPlace implements ReactiveController, Place {
  /** The id of the list's heading in the root. */
  readonly id: string;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #portal: PortalController;
  readonly #view: () => View<unknown>;
  #pageSize: number = DEFAULT_PAGE_SIZE;
  #cursor = '';
  #restarted = false;
  /** Whose list it is. */
  #scope: string | undefined;

  constructor(
    {host, portal}: Pick<SectionContext, 'host' | 'portal'>,
    id: string,
    view: () => View<unknown>,
  ) {
    this.id = id;
    this.#host = host;
    this.#portal = portal;
    this.#view = view;
    host.addController(this);
  }

  /** The page on show, as it is asked for. */
  get query(): {limit: number; cursor?: string} {
    const cursor = this.#cursor;
    return {limit: this.#pageSize, ...(cursor !== '' && {cursor})};
  }

  /** Whether the list went back to its first page because the place in it no longer held. */
  get restarted(): boolean {
    return this.#restarted;
  }

  /** Whether the place in the list no longer holds; the first page follows at once. */
  get isLost(): boolean {
    const view = this.#view();
    return this.#cursor !== '' && view.state === 'error' && view.error.kind === 'gone';
  }

  /** Looks whose list it is, and says whether that is another one than before, in which a place is none. */
  update(): boolean {
    const scope = this.#portal.current?.scope;
    const isAnother = this.#scope !== undefined && scope !== this.#scope;
    this.#scope = scope;
    if (isAnother) this.begin();
    return isAnother;
  }

  /** Goes back to the first page, as of another list. */
  begin(): void {
    this.#cursor = '';
    this.#restarted = false;
    this.#host.requestUpdate();
  }

  readonly onCursor = (cursor: string): void => {
    this.begin();
    this.#cursor = cursor;
    this.#showTop();
  };

  readonly onPageSize = (pageSize: number): void => {
    this.begin();
    this.#pageSize = pageSize;
    this.#showTop();
  };

  hostUpdated(): void {
    if (this.isLost) void this.#host.updateComplete.then(this.#onLost);
  }

  readonly #onLost = (): void => {
    if (!this.isLost) return;
    this.begin();
    this.#restarted = true;
  };

  /** The new rows begin at the top, which the reader may have left behind. */
  #showTop(): void {
    const heading = this.#host.shadowRoot?.getElementById(this.id);
    if (heading && heading.getBoundingClientRect().top < 0) heading.scrollIntoView({block: 'start'});
  }
}
