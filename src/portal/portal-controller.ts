import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {ApiCall, Endpoint} from '../api/endpoint.js';
import {warnDeveloper} from '../developer.js';
import type {Portal} from './portal.js';
import {getDefaultPortal, onDefaultPortal, portalContext} from './portal-context.js';
import {Query, type QueryArguments} from './query.js';

/** An element that stands on a portal. */
export type PortalHost = ReactiveControllerHost & HTMLElement & {portal?: Portal | undefined};

/** How long an element without a portal waits for one before it says that it has none, in milliseconds. */
const PATIENCE = 5000;

/**
 * Finds the portal of an element: its `portal` property, else the nearest `<portal-provider>`, also one that arrives later,
 * else the page's default. Redraws the element when the portal changes.
 */
export class PortalController implements ReactiveController {
  readonly #host: PortalHost;
  readonly #queries: Query[] = [];
  readonly #consumer: ContextConsumer<typeof portalContext, PortalHost>;
  #followed: Portal | undefined;
  #stopWaiting: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #missing = false;

  constructor(host: PortalHost) {
    this.#host = host;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {context: portalContext, subscribe: true});
  }

  /** The portal, once there is one. */
  get current(): Portal | undefined {
    return this.#host.portal ?? this.#consumer.value ?? getDefaultPortal();
  }

  /** Whether the element has waited long enough to say that it has no portal. */
  get missing(): boolean {
    return this.#missing && !this.current;
  }

  /**
   * Reads an endpoint for the organization in view, for as long as the element is connected, and again whenever the arguments
   * change. While `args` gives `undefined` nothing is read.
   */
  query<Call extends ApiCall>(
    endpoint: Endpoint<Call>,
    args: () => QueryArguments<Call> | undefined,
  ): Query<Call> {
    const query = new Query(this, endpoint, args, () => this.#host.requestUpdate());
    this.#queries.push(query);
    return query;
  }

  hostConnected(): void {
    this.#stopWaiting = onDefaultPortal(this.#onChange);
    this.#timer = setTimeout(this.#onPatienceOver, PATIENCE);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#stopWaiting?.();
    // An element that is only moved is connected again at once, and keeps what it was reading.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#follow(undefined);
      for (const query of this.#queries) query.stop();
    });
  }

  hostUpdate(): void {
    this.#follow(this.current);
    for (const query of this.#queries) query.update();
  }

  #follow(portal: Portal | undefined): void {
    if (portal === this.#followed) return;
    this.#followed?.removeEventListener('portal-change', this.#onChange);
    for (const query of this.#queries) query.stop();
    this.#followed = portal;
    portal?.addEventListener('portal-change', this.#onChange);
    if (portal) void portal.load();
  }

  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };

  readonly #onPatienceOver = (): void => {
    this.#missing = true;
    if (this.current) return;
    warnDeveloper(
      `<${this.#host.localName}> has no portal: put it into a <portal-provider>, set its "portal" ` +
        'property, or call setDefaultPortal(createPortal({api})).',
    );
    this.#host.requestUpdate();
  };
}
