import {html, nothing, type TemplateResult} from 'lit';

import {fold} from '../../../api/fold.js';
import {checkIcon, clockIcon} from '../../../ui/icons.js';

/** One of the things that can be chosen. */
export interface Choice {
  id: string;
  content: TemplateResult;
  isCurrent: boolean;
  /** Whether it was chosen, and is awaited. */
  isBusy: boolean;
}

interface ChoiceListOptions {
  /** The id of what names the list. */
  labelledBy: string;
  choices: readonly Choice[];
  onChoose: (id: string) => void;
  /** Takes a letter that was typed on a row; without it the row that begins with the letter gets the focus. */
  onType?: (() => void) | undefined;
  /** Where the arrow up leads from the first row. */
  onLeave?: (() => void) | undefined;
}

/**
 * A list of buttons, the current one marked, that is one stop for Tab: arrow keys, Home, End and letters go through it. Buttons
 * rather than options of a listbox, because a press may lead to a question, or to nothing.
 */
export function choiceList(options: ChoiceListOptions): TemplateResult {
  const {labelledBy, choices, onChoose} = options;
  const first = Math.max(0, choices.findIndex(({isCurrent}) => isCurrent));
  return html`
    <ul
      class="choices"
      role="list"
      aria-labelledby=${labelledBy}
      @keydown=${(event: KeyboardEvent) => onKey(event, options)}
    >
      ${choices.map(
        ({id, content, isCurrent, isBusy}, index) => html`
          <li>
            <button
              class="choice"
              part="choice"
              type="button"
              tabindex=${index === first ? 0 : -1}
              aria-current=${isCurrent ? 'true' : nothing}
              aria-busy=${isBusy ? 'true' : nothing}
              @click=${() => onChoose(id)}
            >
              ${content} ${isBusy ? clockIcon : isCurrent ? checkIcon : nothing}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

function onKey(event: KeyboardEvent, {onType, onLeave}: ChoiceListOptions): void {
  const rows = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const at = rows.indexOf(event.target as HTMLButtonElement);
  const isLetter = /^\S$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isLetter && onType) {
    // The letter itself arrives in what has the focus now.
    onType();
    return;
  }
  if (event.key === 'ArrowUp' && at === 0 && onLeave) {
    event.preventDefault();
    onLeave();
    return;
  }
  const next = isLetter ? beginningWith(rows, at, event.key) : target(rows, at, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function target(rows: readonly HTMLButtonElement[], at: number, key: string) {
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1];
    case 'ArrowUp':
      return rows[at - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}

/** The next row, after the one with the focus and round the end, whose text begins with a letter. */
function beginningWith(rows: readonly HTMLButtonElement[], at: number, letter: string) {
  const others = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return others.find(({textContent}) => fold(textContent.trim()).startsWith(fold(letter)));
}
