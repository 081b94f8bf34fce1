import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {type ApiError, toApiError} from '../../../api/errors.js';
import {signOut} from '../../../portal/sign-out.js';
import {unsavedOf} from '../../../portal/unsaved.js';
import type {ConfirmDialog} from '../../../ui/confirm-dialog.js';
import {askPage} from '../../../ui/consent.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {infoIcon} from '../../../ui/icons.js';
import {SignedOutEvent, SignOutEvent} from '../org-switcher.events.js';
import {signOutIcon} from '../switcher-icons.js';
import {mayLeave} from './leaving.js';
import type {MenuContext} from './menu-context.js';

/** Signs the user out, if the user, and then the page, agree (Y28). */
export class SigningOut {
  readonly #context: MenuContext;
  readonly #dialog: ConfirmDialog;
  /** The same until it is known to be done. */
  #key: string | undefined;
  #isBusy = false;
  #failure: ApiError | undefined;
  #isOver = false;

  constructor(context: MenuContext, dialog: ConfirmDialog) {
    this.#context = context;
    this.#dialog = dialog;
  }

  /** Whether that nobody is signed in is this element's doing. */
  get isOver(): boolean {
    // The portal is at its end a moment before the call has returned.
    return this.#isOver || this.#isBusy;
  }

  /** How the last one failed: the user is still signed in, as far as is known. */
  get failure(): object | undefined {
    return this.#failure;
  }

  /** Forgets how the last one ended. */
  reset(): void {
    this.#failure = undefined;
    if (!this.#isBusy) this.#isOver = false;
  }

  render(): TemplateResult {
    return html`
      <button
        class="choice sign-out"
        part="sign-out"
        type="button"
        aria-busy=${this.#isBusy ? 'true' : nothing}
        @click=${() => void this.#start()}
      >
        ${msg('Sign out', {id: 'org-switcher.sign-out'})} ${signOutIcon}
      </button>
    `;
  }

  renderFailure(): TemplateResult | typeof nothing {
    if (!this.#failure) return nothing;
    const undone = msg('You could not be signed out.', {id: 'org-switcher.sign-out-failed'});
    return failureNotice(this.#failure, () => void this.#start(), undone);
  }

  /** What stands in the place of the button afterwards. */
  renderOver(): TemplateResult {
    return html`
      <div class="notice" part="notice">
        ${infoIcon}
        <p>${signedOutText()}</p>
        <button
          class="button"
          type="button"
          @click=${() => void this.#context.portal.current?.resume()}
        >
          ${msg('Sign in again', {id: 'org-switcher.sign-in'})}
        </button>
      </div>
    `;
  }

  async #start(): Promise<void> {
    const {host, portal, update, tell} = this.#context;
    const {current} = portal;
    if (!current || this.#isBusy) return;
    this.reset();
    update();
    const confirm = () => msg('Discard and sign out', {id: 'org-switcher.discard-sign-out'});
    if (!(await mayLeave(this.#dialog, current, confirm))) return;
    this.#isBusy = true;
    update();
    if (await askPage(host, new SignOutEvent())) {
      try {
        await signOut(current, (this.#key ??= crypto.randomUUID()));
        this.#isOver = true;
      } catch (thrown) {
        this.#failure = toApiError(thrown);
      }
    }
    this.#isBusy = false;
    update();
    if (!this.#isOver) return;
    this.#key = undefined;
    unsavedOf(current).discard();
    tell(signedOutText);
    host.dispatchEvent(new SignedOutEvent());
  }
}

function signedOutText(): string {
  return msg('You have signed out.', {id: 'org-switcher.signed-out'});
}
