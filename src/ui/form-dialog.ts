import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';

export interface FormDialogView {
  /** Whether it is to be open. What is open and should not be is closed with the next drawing, and the other way round. */
  open: boolean;
  /** The id of its title, which names it. */
  labelledBy: string;
  /** What stands in it; drawn only while it is open. */
  content: () => unknown;
  /** The user wants to leave by Esc or by the back gesture. Nothing is closed by it: whoever draws it decides. */
  onLeave: () => void;
}

/**
 * A form in a modal dialog of an element. Its host draws `render()`, once, wherever that is in its root. It never closes by itself, so
 * that no key throws input away. Focus begins at `[autofocus]`, else at the first control, and goes back where it was.
 */
export class FormDialog implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #dialog = createRef<HTMLDialogElement>();
  #open = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#dialog.value;
    if (!dialog?.isConnected || dialog.open === this.#open) return;
    if (this.#open) dialog.showModal();
    else dialog.close();
  }

  /** The dialog, with what stands in it. */
  render({open, labelledBy, content, onLeave}: FormDialogView): TemplateResult {
    this.#open = open;
    const leave = (event: Event): void => {
      event.preventDefault();
      onLeave();
    };
    // A browser closes it all the same when Esc is pressed again and again.
    const onClose = (): void => {
      if (!this.#open) return;
      this.#host.requestUpdate();
      onLeave();
    };
    return html`
      <dialog
        class="form-dialog"
        part="dialog"
        aria-labelledby=${labelledBy}
        ${ref(this.#dialog)}
        @cancel=${leave}
        @close=${onClose}
      >
        ${open ? content() : undefined}
      </dialog>
    `;
  }
}
