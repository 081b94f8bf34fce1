import type {ReactiveControllerHost} from 'lit';

import type {ElementState} from './balie-element.js';
import {LazyPart, type Part} from './lazy-part.js';

/** A part of an element that reads and draws by itself. */
export interface LazySection {
  /** What it is showing. */
  readonly state: ElementState;
  /** Looks at whose organization is in view; called before each drawing. */
  update?(): void;
  /** The element goes. */
  disconnected?(): void;
  /** What it shows. */
  render(): unknown;
}

/** What the module of a section exports. */
export interface LazySectionPart<Context, Section> extends Part {
  readonly Section: new (context: Context) => Section;
}

/** What a section has to know at least of its element. */
interface SectionHost {
  readonly host: ReactiveControllerHost & HTMLElement;
}

/** The sections of an element that are on show or have been, each loaded when it is first asked for. */
export class LazySections<
  Name extends string,
  Context extends SectionHost,
  Section extends LazySection,
> {
  readonly #context: Context;
  readonly #load: Readonly<Record<Name, () => Promise<LazySectionPart<Context, Section>>>>;
  readonly #parts = new Map<Name, LazyPart<LazySectionPart<Context, Section>>>();
  readonly #made = new Map<Name, Section>();

  constructor(
    context: Context,
    load: Readonly<Record<Name, () => Promise<LazySectionPart<Context, Section>>>>,
  ) {
    this.#context = context;
    this.#load = load;
  }

  /** Those that are loaded, whether they are on show or not. */
  get made(): readonly Section[] {
    return [...this.#made.values()];
  }

  /** Loads those that are asked for, and has each look at whose organization is in view; called before each drawing. */
  update(names: readonly Name[]): void {
    for (const name of names) {
      const part = this.#partOf(name);
      if (!part.failed) void part.request();
      const {current} = part;
      if (current && !this.#made.has(name)) this.#made.set(name, new current.Section(this.#context));
    }
    for (const section of this.#made.values()) section.update?.();
  }

  /** The section, once it is loaded. */
  of(name: Name): Section | undefined {
    return this.#made.get(name);
  }

  /** Whether it could not be loaded, as without a connection. */
  hasFailed(name: Name): boolean {
    return this.#partOf(name).failed;
  }

  stateOf(name: Name): ElementState {
    return this.of(name)?.state ?? (this.hasFailed(name) ? 'error' : 'loading');
  }

  reload(name: Name): void {
    void this.#partOf(name).request();
  }

  disconnected(): void {
    for (const section of this.#made.values()) section.disconnected?.();
  }

  #partOf(name: Name): LazyPart<LazySectionPart<Context, Section>> {
    const part = this.#parts.get(name) ?? new LazyPart(this.#context.host, this.#load[name]);
    this.#parts.set(name, part);
    return part;
  }
}
