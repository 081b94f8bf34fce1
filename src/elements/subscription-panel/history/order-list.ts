import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';

import type {Page} from '../../../api/page.js';
import {subscriptionEndpoints} from '../../../api/resources/subscription/endpoints.js';
import type {Order} from '../../../api/resources/subscription/schema.js';
import type {SubscriptionApi} from '../../../api/resources/subscription/subscription-api.js';
import type {SavedFile} from '../../../files/save-file.js';
import type {Checked} from '../../../portal/check-answer.js';
import type {Query, View} from '../../../portal/query.js';
import {blank} from '../../../ui/blank.js';
import {Downloads} from '../../../ui/download/downloads.js';
import {pagedList} from '../../../ui/list/paged-list.js';
import {PARTS} from '../panel-parts.js';
import type {SectionContext} from '../section.js';
import {OrderDownloadedEvent, OrderDownloadEvent} from './history.events.js';
import {ordersText, ordersTitle} from './history-texts.js';
import {ListPlace} from './list-place.js';
import {fileOf, orderTable} from './order-table.js';

/** The orders that were placed, each with its confirmation to download (S24). */
export class OrderList {
  readonly #context: SectionContext;
  readonly #list: Query<SubscriptionApi['orders']>;
  readonly #place: ListPlace;
  readonly #downloads: Downloads<SavedFile>;

  constructor(context: SectionContext) {
    this.#context = context;
    const {host, portal} = context;
    this.#list = portal.query(subscriptionEndpoints.orders, () => this.#place.query);
    this.#place = new ListPlace(context, 'history-orders', () => this.#list.view);
    this.#downloads = new Downloads({
      host,
      portal: () => portal.current,
      saveFile: PARTS.saveFile,
    });
  }

  get view(): View<Checked<Page<Order>>> {
    return this.#list.view;
  }

  update(): void {
    if (this.#place.update()) this.#downloads.stop();
  }

  /** Gives up what is under way, as the element goes. */
  stop(): void {
    this.#downloads.stop();
  }

  render(): TemplateResult {
    return pagedList<Order>({
      name: 'history-list',
      title: ordersTitle(),
      headingLevel: this.#context.headingLevel(),
      view: this.#list.view,
      place: this.#place,
      countText: ordersText,
      table: (page, busy) =>
        orderTable({
          labelledBy: this.#place.id,
          rows: page?.items,
          busy,
          downloadOf: (order) => this.#downloads.stateOf(order.id),
          onDownload: (order) => this.#download(order),
        }),
      empty: () => blank(msg('There are no orders yet.', {id: 'subscription-panel.no-orders'})),
      onRetry: () => this.#list.retry(),
    });
  }

  #download(order: Order): void {
    const file = fileOf(order);
    if (!file) return;
    void this.#downloads.start({
      of: order.id,
      file,
      read: (portal, organizationId) =>
        portal.call(subscriptionEndpoints.orderConfirmation, {organizationId, orderId: order.id}),
      asks: new OrderDownloadEvent(order),
      tells: new OrderDownloadedEvent(order),
    });
  }
}
