import {warnDeveloper} from '../../developer.js';
import {LazySections} from '../../ui/lazy-sections.js';
import {type Section, SECTION_NAMES, type SectionContext, type SectionName} from './section.js';

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
export class PanelSections extends LazySections<SectionName, SectionContext, Section> {
  /** Whether all that is typed may be left behind, asked section by section. */
  async leave(): Promise<boolean> {
    for (const section of this.made) {
      if (section.leave && !(await section.leave())) return false;
    }
    return true;
  }

  dialogs(): readonly unknown[] {
    return this.made.map((section) => section.dialogs?.());
  }
}
