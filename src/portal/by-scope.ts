import type {Portal} from './portal.js';

/** Something that each person has of their own in each organization, such as a draft; nobody else gets to see it. */
export class ByScope<T> {
  readonly #known = new WeakMap<Portal, Map<string, T>>();

  /** What belongs to who is signed in, in the organization in view, unless another scope is named. */
  get(portal: Portal | undefined, scope: string | undefined = portal?.scope): T | undefined {
    return portal && scope !== undefined ? this.#known.get(portal)?.get(scope) : undefined;
  }

  /** Keeps it, or forgets it for `undefined`. */
  set(portal: Portal, scope: string, what: T | undefined): void {
    const known = this.#known.get(portal) ?? new Map<string, T>();
    this.#known.set(portal, known);
    if (what === undefined) known.delete(scope);
    else known.set(scope, what);
  }
}
