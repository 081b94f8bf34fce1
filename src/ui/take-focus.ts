import type {ReactiveControllerHost} from 'lit';

/**
 * Takes the focus to what a selector finds in the root of an element, once that is drawn; from nobody who has gone elsewhere on the page
 * meanwhile.
 */
export function takeFocus(host: ReactiveControllerHost & HTMLElement, selector: string): void {
  const {activeElement, body} = document;
  // `:focus-within` does not reach from an open dialog up to the host.
  const isHere = host.shadowRoot?.activeElement != null || host.matches(':focus-within');
  if (!isHere && activeElement && activeElement !== body) return;
  host.requestUpdate();
  const find = () => host.shadowRoot?.querySelector<HTMLElement>(selector);
  void host.updateComplete.then(() => find()?.focus());
}
