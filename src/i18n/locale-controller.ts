import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {onLocaleChange} from './locale.js';

/** Redraws an element in place when the language changes; what it holds is kept. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onLocaleChange(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
