import {setupWorker, type SetupWorker} from 'msw/browser';

import {createHandlers, type HandlerOptions} from './handlers.js';
import type {Store} from './store/store.js';

export interface WorkerOptions extends HandlerOptions {
  /** Where the page's own origin serves MSW's worker script; `/mockServiceWorker.js` unless given. */
  workerUrl?: string | undefined;
}

/**
 * Puts a store between a page and the network, for a demo that calls `fetch` as in production. Resolves when the worker
 * listens. Not for pages that require Trusted Types: they refuse the worker; give the adapter `fetchFrom` there.
 */
export async function startWorker(store: Store, options: WorkerOptions = {}): Promise<SetupWorker> {
  const worker = setupWorker(...createHandlers(store, options));
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: {url: options.workerUrl ?? '/mockServiceWorker.js'},
  });
  return worker;
}
