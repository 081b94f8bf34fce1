import type {Portal} from './portal.js';

/** Input that somebody has typed and not saved yet. */
export interface UnsavedInput {
  /** What it is, in the language of the page, such as "Billing address". */
  readonly label: string;
  /** Throws it away, once the person has said so. */
  discard(): void;
}

/** Those that hold any: one listener serves them all. */
const holders = new Set<Unsaved>();

/** The unsaved input of a portal's elements, for whoever is about to leave it behind. */
export class Unsaved {
  readonly #inputs = new Map<object, UnsavedInput>();

  /** What there is, in no order. */
  get inputs(): readonly UnsavedInput[] {
    return [...this.#inputs.values()];
  }

  /** Says what an element holds now; nothing for `undefined`. While there is any, the browser asks before the page is left. */
  set(element: object, input: UnsavedInput | undefined): void {
    if (input) this.#inputs.set(element, input);
    else this.#inputs.delete(element);
    if (this.#inputs.size > 0) holders.add(this);
    else holders.delete(this);
    if (holders.size > 0) addEventListener('beforeunload', askToStay);
    else removeEventListener('beforeunload', askToStay);
  }

  /** Throws all of it away. */
  discard(): void {
    for (const input of this.inputs) input.discard();
  }
}

// The browser asks in words of its own.
function askToStay(event: Event): void {
  event.preventDefault();
}

const known = new WeakMap<Portal, Unsaved>();

/** The unsaved input of a portal's elements; apart from `Portal`, so that a page without forms does not load it. */
export function unsavedOf(portal: Portal): Unsaved {
  const unsaved = known.get(portal) ?? new Unsaved();
  known.set(portal, unsaved);
  return unsaved;
}
