import type {PaymentStartEvent} from '../../src/index.js';
import {find} from '../dom.js';

/** The bank of the demo: a dialog that pays at a press, or not. */
export function offerCheckout(pay: (event: PaymentStartEvent) => void): void {
  const dialog = find<HTMLDialogElement>('#checkout');
  document.body.addEventListener('payment-start', (event) => {
    find('#checkout-reference').textContent = event.reference;
    dialog.returnValue = '';
    dialog.showModal();
    event.respondWith(
      closed(dialog).then(() => {
        if (dialog.returnValue !== 'pay') throw new DOMException('Left by the user.', 'AbortError');
        pay(event);
      }),
    );
  });
}

function closed(dialog: HTMLDialogElement): Promise<void> {
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(), {once: true});
  });
}
