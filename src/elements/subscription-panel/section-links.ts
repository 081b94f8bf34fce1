import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {SECTION_NAMES, type SectionName} from './section.js';

/** What stands for the section's name in the pattern of its address. */
const PLACE = '{section}';

/** The address of each section, by a pattern of the page's; one that is a fragment is followed as the page's own address changes. */
export class SectionLinks implements ReactiveController {
  readonly #pattern: () => string;
  readonly #onArrive: (name: SectionName) => void;

  constructor(
    host: ReactiveControllerHost,
    pattern: () => string,
    onArrive: (name: SectionName) => void,
  ) {
    this.#pattern = pattern;
    this.#onArrive = onArrive;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  /** Where a section can be reached; `undefined` while the page has given no pattern. */
  of(name: SectionName): string | undefined {
    const pattern = this.#pattern();
    return pattern.includes(PLACE) ? pattern.replaceAll(PLACE, name) : undefined;
  }

  readonly #follow = (): void => {
    const arrived = SECTION_NAMES.find((name) => {
      const address = this.of(name);
      return address?.startsWith('#') && address === location.hash;
    });
    if (arrived) this.#onArrive(arrived);
  };
}
