import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** After so many milliseconds an element says that it is still loading. */
const PATIENCE = 5000;

/** Tells an element when its reader has waited long enough to be told so. */
export class Patience implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isWaiting: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = false;

  constructor(host: ReactiveControllerHost, isWaiting: () => boolean) {
    this.#host = host;
    this.#isWaiting = isWaiting;
    host.addController(this);
  }

  /** Whether the wait is long by now. */
  get over(): boolean {
    return this.#over;
  }

  hostUpdated(): void {
    if (this.#isWaiting()) this.#timer ??= setTimeout(this.#onOver, PATIENCE);
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#over = false;
  }

  readonly #onOver = (): void => {
    this.#over = true;
    this.#host.requestUpdate();
  };
}
