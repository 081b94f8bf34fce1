import {html, type TemplateResult} from 'lit';

export interface Tabs<Name extends string> {
  names: readonly Name[];
  chosen: Name;
  /** What they are, for a screen reader. */
  label: string;
  textOf: (name: Name) => string;
  onChoose: (name: Name) => void;
}

/** Tabs, of which arrow keys, Home and End choose the next, the first and the last; `tabPanel` holds what belongs to the chosen one. */
export function tabs<Name extends string>(options: Tabs<Name>): TemplateResult {
  const {names, chosen, label, textOf, onChoose} = options;
  const choose = (name: Name): void => {
    if (name !== chosen) onChoose(name);
  };
  const onKey = (event: KeyboardEvent): void => {
    const name = nextOf(options, event);
    if (name === undefined) return;
    event.preventDefault();
    choose(name);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  };
  return html`
    <div class="tabs" part="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
      ${names.map((name) => {
        const isChosen = name === chosen;
        return html`<button
          class="tab"
          type="button"
          role="tab"
          id="tab-${name}"
          aria-controls="panel"
          aria-selected=${isChosen}
          tabindex=${isChosen ? 0 : -1}
          @click=${() => choose(name)}
        >
          ${textOf(name)}
        </button>`;
      })}
    </div>
  `;
}

/** Which tab a key leads to; round at both ends, and the other way where text runs from right to left. */
function nextOf<Name extends string>(
  {names, chosen}: Tabs<Name>,
  {key, currentTarget}: KeyboardEvent,
): Name | undefined {
  if (key === 'Home') return names[0];
  if (key === 'End') return names.at(-1);
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const isTurned = (currentTarget as HTMLElement).matches(':dir(rtl)');
  const step = (key === 'ArrowRight') === isTurned ? -1 : 1;
  return names[(names.indexOf(chosen) + step + names.length) % names.length];
}

/** What belongs to the chosen tab. */
export function tabPanel(chosen: string, content: unknown): TemplateResult {
  return html`<div role="tabpanel" id="panel" aria-labelledby="tab-${chosen}">${content}</div>`;
}
