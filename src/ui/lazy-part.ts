import type {CSSResult, ReactiveControllerHost} from 'lit';

/** A module of an element that comes later, with the styles of what it draws. */
export interface Part {
  readonly styles: CSSResult;
}

/** A part of an element that is loaded when it is first needed, so that nobody waits for it before. */
export class LazyPart<T extends Part> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => Promise<T>;
  #part: T | undefined;
  #loading: Promise<void> | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, once it is there. */
  get current(): T | undefined {
    return this.#part;
  }

  /** Whether it could not be loaded, as without a connection; `request` tries again. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Loads the part unless that has been done; the element is drawn again when it is there. */
  request(): Promise<void> {
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    try {
      const part = await this.#load();
      const {shadowRoot} = this.#host;
      const {styleSheet} = part.styles;
      if (shadowRoot && styleSheet) shadowRoot.adoptedStyleSheets.push(styleSheet);
      this.#part = part;
      this.#failed = false;
    } catch {
      this.#loading = undefined;
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }
}
