import {html, type TemplateResult} from 'lit';

/** Where a hint is, from what happens to its anchor. */
function hintOf(event: Event): HTMLElement | null {
  const anchored = (event.currentTarget as HTMLElement).closest('.hinted');
  return anchored?.querySelector<HTMLElement>('.hint') ?? null;
}

function show(event: Event): void {
  hintOf(event)?.togglePopover(true);
}

function hide(event: Event): void {
  hintOf(event)?.togglePopover(false);
}

/** The pointer may go over to the hint; what has the focus keeps it open (WCAG 2.2, 1.4.13). */
function leave(event: Event): void {
  const anchored = event.currentTarget as HTMLElement;
  if (!anchored.matches(':focus-within')) hide(event);
}

function onKey(event: KeyboardEvent): void {
  const hint = hintOf(event);
  if (event.key !== 'Escape' || !hint?.matches(':popover-open')) return;
  hint.hidePopover();
  // A dialog around it stays open.
  event.preventDefault();
  event.stopPropagation();
}

/**
 * Something with a hint in the top layer: shown under the pointer, with the focus and by a tap, and dismissed with Escape. The
 * hint describes the button; `id` is its own within the root.
 */
export function hinted(
  label: TemplateResult,
  hint: TemplateResult,
  {id, part}: {id: string; part: string},
): TemplateResult {
  return html`
    <span class="hinted" @pointerenter=${show} @pointerleave=${leave} @keydown=${onKey}>
      <button
        class="anchor"
        part=${part}
        type="button"
        aria-describedby=${id}
        @click=${show}
        @focus=${show}
        @blur=${hide}
      >
        ${label}
      </button>
      <span class="hint" part="hint" id=${id} popover="hint">${hint}</span>
    </span>
  `;
}
