import {make} from '../dom.js';

/** Ends the session in the middle of things: the page finds out with its next call. */
export class SessionButton {
  readonly element = make('button', {className: 'button', type: 'button'});

  constructor(end: () => void) {
    this.element.addEventListener('click', () => {
      end();
      this.show(true);
    });
    this.show(false);
  }

  /** Says whether the session has ended. */
  show(ended: boolean): void {
    this.element.ariaDisabled = String(ended);
    this.element.textContent = ended
      ? 'The session has ended: use the page to find out'
      : 'End the session';
  }
}
