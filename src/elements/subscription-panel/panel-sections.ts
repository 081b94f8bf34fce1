import {warnDeveloper} from '../../developer.js';
import type {ElementState} from '../../ui/balie-element.js';
import {LazyPart} from '../../ui/lazy-part.js';
import {SECTION_PARTS} from './panel-parts.js';
import {
  type Section,
  SECTION_NAMES,
  type SectionContext,
  type SectionName,
  type SectionPart,
} from './section.js';

/** The sections by these words, each once and in their order; all of them for no word. */
export function sectionNames(words: readonly string[]): readonly SectionName[] {
  const names = [...new Set(words)].filter(isSectionName);
  return words.length === 0 ? SECTION_NAMES : names;
}

function isSectionName(word: string): word is SectionName {
  if (SECTION_NAMES.some((name) => name === word)) return true;
  const all = SECTION_NAMES.join(', ');
  warnDeveloper(`<subscription-panel> has no section "${word}"; there are ${all}.`);
  return false;
}

/** The sections that are on show or have been, each loaded when it is first asked for. */
export class PanelSections {
  readonly #context: SectionContext;
  readonly #parts = new Map<SectionName, LazyPart<SectionPart>>();
  readonly #made = new Map<SectionName, Section>();

  constructor(context: SectionContext) {
    this.#context = context;
  }

  /** Loads those that are asked for, and has each look at whose organization is in view; called before each drawing. */
  update(names: readonly SectionName[]): void {
    for (const name of names) {
      const part = this.#partOf(name);
      if (!part.failed) void part.request();
      const {current} = part;
      if (current && !this.#made.has(name)) this.#made.set(name, new current.Section(this.#context));
    }
    for (const section of this.#made.values()) section.update?.();
  }

  /** The section, once it is loaded. */
  of(name: SectionName): Section | undefined {
    return this.#made.get(name);
  }

  /** Whether it could not be loaded, as without a connection. */
  hasFailed(name: SectionName): boolean {
    return this.#partOf(name).failed;
  }

  stateOf(name: SectionName): ElementState {
    return this.of(name)?.state ?? (this.hasFailed(name) ? 'error' : 'loading');
  }

  reload(name: SectionName): void {
    void this.#partOf(name).request();
  }

  /** Whether all that is typed may be left behind, asked section by section. */
  async leave(): Promise<boolean> {
    for (const section of this.#made.values()) {
      if (section.leave && !(await section.leave())) return false;
    }
    return true;
  }

  disconnected(): void {
    for (const section of this.#made.values()) section.disconnected?.();
  }

  dialogs(): readonly unknown[] {
    return [...this.#made.values()].map((section) => section.dialogs?.());
  }

  #partOf(name: SectionName): LazyPart<SectionPart> {
    const part =
      this.#parts.get(name) ?? new LazyPart(this.#context.host, () => SECTION_PARTS[name]());
    this.#parts.set(name, part);
    return part;
  }
}
