const answers = new WeakMap<Event, Promise<unknown>[]>();

/** For the `waitUntil` of an event: what happens next waits for the answer. Throws once the event has been handled. */
export function waitForAnswer(event: Event, answer: Promise<unknown>): void {
  if (event.eventPhase === Event.NONE) {
    const reason = 'waitUntil() is to be called while the event is being handled.';
    throw new DOMException(reason, 'InvalidStateError');
  }
  answers.set(event, [...(answers.get(event) ?? []), answer]);
}

/**
 * Asks the page whether something may be done. Resolves with `false` when a listener canceled the event, or gave a promise that
 * resolved with `false` or was rejected.
 */
export async function askPage(element: HTMLElement, event: Event): Promise<boolean> {
  if (!element.dispatchEvent(event)) return false;
  const outcomes = await Promise.allSettled(answers.get(event) ?? []);
  return outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value !== false);
}
