import {msg} from '@lit/localize';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';

/** What is asked before something that cannot be taken back. */
export interface Question {
  /** The question itself, such as "Discard what you changed?". */
  title: string;
  /** What that does, in one or two sentences. */
  text: string | TemplateResult;
  /** What is done, as a verb that says what. */
  confirm: string;
  /** What keeps everything as it is; "Cancel" unless given. */
  cancel?: string | undefined;
  /** `danger` unless given, for what takes something away. */
  tone?: 'danger' | 'primary' | undefined;
}

/** Asks a question in a modal dialog of an element. Its host draws `render()`, once, wherever that is in its root. */
export class ConfirmDialog implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #dialog = createRef<HTMLDialogElement>();
  #question: (() => Question) | undefined;
  #answer: ((isConfirmed: boolean) => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end(false);
  }

  /**
   * Asks, and resolves with whether it was confirmed; a question that is still open is answered with no. Its words are asked for
   * at each drawing, so that they follow the language.
   */
  async ask(question: () => Question): Promise<boolean> {
    this.#end(false);
    this.#question = question;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog.value;
    // An element that was taken away meanwhile cannot ask.
    if (!dialog?.isConnected) return false;
    dialog.showModal();
    // What cannot be taken back is not what Enter does.
    dialog.querySelector<HTMLElement>('.cancel')?.focus();
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  /** Takes a question back that has lost its sense; it is answered with no. */
  withdraw(): void {
    this.#end(false);
  }

  /** The dialog, closed unless something is asked. */
  render(): TemplateResult {
    const question = this.#question?.();
    return html`
      <dialog
        class="confirm"
        part="dialog"
        aria-labelledby="confirm-title"
        aria-describedby="confirm-text"
        ${ref(this.#dialog)}
        @close=${this.#onClose}
      >
        ${question
          ? html`
              <h2 id="confirm-title">${question.title}</h2>
              <p id="confirm-text">${question.text}</p>
              <div class="buttons">
                <button
                  class="button ${question.tone ?? 'danger'}"
                  type="button"
                  @click=${() => this.#end(true)}
                >
                  ${question.confirm}
                </button>
                <button class="button cancel" type="button" @click=${() => this.#end(false)}>
                  ${question.cancel ?? msg('Cancel', {id: 'dialog.cancel'})}
                </button>
              </div>
            `
          : nothing}
      </dialog>
    `;
  }

  readonly #onClose = (): void => {
    // The event comes late: the dialog may be open again by then, with another question.
    if (!this.#dialog.value?.open) this.#end(false);
  };

  #end(isConfirmed: boolean): void {
    const answer = this.#answer;
    this.#answer = undefined;
    const dialog = this.#dialog.value;
    if (dialog?.open) dialog.close();
    answer?.(isConfirmed);
  }
}
