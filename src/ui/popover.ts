/**
 * For `beforetoggle` of a popover that stands right after its button: a focus inside it goes back to the button when it
 * closes, which browsers leave undone for a popover in a shadow root.
 */
export function returnFocus(event: Event): void {
  const popover = event.currentTarget as HTMLElement;
  const closes = (event as ToggleEvent).newState === 'closed';
  if (!closes || !popover.matches(':focus-within')) return;
  (popover.previousElementSibling as HTMLElement | null)?.focus();
}

/** Closes the popover in which something was chosen. */
export function closePopover({currentTarget}: Event): void {
  (currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
}
