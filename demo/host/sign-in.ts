import {find} from '../dom.js';

/** Asks the user to sign in again as soon as an element finds that nobody is signed in any more. */
export function askToSignIn(signIn: () => void): void {
  const dialog = find<HTMLDialogElement>('#sign-in');
  document.addEventListener('session-expired', () => {
    if (!dialog.open) dialog.showModal();
  });
  find('#sign-in button').addEventListener('click', () => {
    dialog.close();
    signIn();
  });
}
