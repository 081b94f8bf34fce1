import {html, type TemplateResult} from 'lit';

import {searchIcon} from '../icons.js';

/** How long typing has to pause before it is searched for, in milliseconds. */
const PAUSE = 300;

let typing: ReturnType<typeof setTimeout> | undefined;

/** Says what was typed, as if the field had been left, once the typing pauses. */
function onTyping({currentTarget}: Event): void {
  clearTimeout(typing);
  typing = setTimeout(() => currentTarget?.dispatchEvent(new Event('change')), PAUSE);
}

/** The search of a list; tells what to search for once typing pauses, or at Enter. */
export function searchField(
  text: string,
  value: string,
  onSearch: (search: string) => void,
): TemplateResult {
  return html`
    <label class="field search">
      ${searchIcon}
      <span class="hidden-text">${text}</span>
      <input
        type="search"
        placeholder=${text}
        .value=${value}
        @input=${onTyping}
        @change=${(event: Event) => onSearch((event.target as HTMLInputElement).value)}
      />
    </label>
  `;
}
