import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {type ApiError, toApiError} from '../api/errors.js';
import type {PortalController} from '../portal/portal-controller.js';
import type {Elsewhere} from '../portal/tabs.js';
import {ElsewhereController} from './elsewhere-notice.js';
import {failureNotice} from './failure-notice.js';

/** Tells that another tab switched organization, and follows it there when the user says so. */
export class OtherTab {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #portal: PortalController;
  readonly #leave: () => Promise<boolean>;
  readonly #controller: ElsewhereController;
  #failure: {error: ApiError; wanted: Elsewhere} | undefined;

  /** `leave` asks whether what has been typed may be left behind. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    portal: PortalController,
    leave: () => Promise<boolean>,
  ) {
    this.#host = host;
    this.#portal = portal;
    this.#leave = leave;
    this.#controller = new ElsewhereController(host, portal);
  }

  /** Whether the user has yet to say which organization this page is to show. */
  get isOpen(): boolean {
    return this.#controller.elsewhere !== undefined;
  }

  /** The question, and why it could not be followed; nothing while the tabs agree. */
  render(): TemplateResult {
    const failure = this.isOpen ? this.#failure : undefined;
    return html`
      ${this.#controller.render((elsewhere) => void this.#follow(elsewhere))}
      ${failure && failureNotice(failure.error, () => void this.#follow(failure.wanted))}
    `;
  }

  async #follow(wanted: Elsewhere): Promise<void> {
    this.#failure = undefined;
    if (!(await this.#leave())) return;
    try {
      await this.#portal.current?.switchOrganization(wanted.organizationId);
    } catch (thrown) {
      this.#failure = {error: toApiError(thrown), wanted};
    }
    this.#host.requestUpdate();
  }
}
