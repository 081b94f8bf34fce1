import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {type ApiError, toApiError} from '../../../api/errors.js';
import type {OrganizationSummary} from '../../../api/resources/session/schema.js';
import type {Portal} from '../../../portal/portal.js';
import {unsavedOf} from '../../../portal/unsaved.js';
import type {ConfirmDialog} from '../../../ui/confirm-dialog.js';
import {askPage} from '../../../ui/consent.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {visible} from '../../../ui/visible.js';
import {OrganizationChangedEvent, OrganizationChangeEvent} from '../org-switcher.events.js';
import {mayLeave} from './leaving.js';
import type {MenuContext} from './menu-context.js';

/** Brings another organization into view, with everybody asked whom it concerns (SM12). */
export class Switching {
  readonly #context: MenuContext;
  readonly #dialog: ConfirmDialog;
  #turn = 0;
  #awaited: OrganizationSummary | undefined;
  #failure: {to: OrganizationSummary; error: ApiError} | undefined;

  constructor(context: MenuContext, dialog: ConfirmDialog) {
    this.#context = context;
    this.#dialog = dialog;
  }

  /** The one that was chosen and is awaited. */
  get awaited(): OrganizationSummary | undefined {
    return this.#awaited;
  }

  /** How the last switch failed. */
  get failure(): object | undefined {
    return this.#failure;
  }

  /** Forgets how the last switch ended. */
  reset(): void {
    this.#failure = undefined;
  }

  /** Goes to an organization if the user, and then the page, agree. Of two choices the later one wins. */
  async choose(to: OrganizationSummary): Promise<void> {
    const portal = this.#context.portal.current;
    if (!portal) return;
    const turn = ++this.#turn;
    const wasUnderWay = this.#awaited !== undefined;
    this.#show(undefined);
    if (to.id === portal.organization?.id) {
      // What is in view is chosen once more, so that nothing else comes in its place.
      if (wasUnderWay) void portal.switchOrganization(to.id).catch(() => undefined);
      this.#context.close();
      return;
    }
    const confirm = () => msg('Discard and switch', {id: 'org-switcher.discard-switch'});
    if (!(await mayLeave(this.#dialog, portal, confirm)) || turn !== this.#turn) return;
    this.#show(to);
    const from = inView(portal);
    const isAllowed = await askPage(this.#context.host, new OrganizationChangeEvent(from, to));
    if (turn !== this.#turn) return;
    if (isAllowed) await this.#switch(portal, from, to, turn);
    else this.#show(undefined);
  }

  renderFailure(): TemplateResult | typeof nothing {
    if (!this.#failure) return nothing;
    const {to, error} = this.#failure;
    const name = visible(to.name);
    const undone = msg(str`${name} could not be shown.`, {id: 'org-switcher.switch-failed'});
    return failureNotice(error, () => void this.choose(to), html`<bdi>${undone}</bdi>`);
  }

  async #switch(
    portal: Portal,
    from: OrganizationSummary | undefined,
    to: OrganizationSummary,
    turn: number,
  ): Promise<void> {
    try {
      await portal.switchOrganization(to.id);
    } catch (thrown) {
      this.#onFailed(portal, to, toApiError(thrown), turn);
      return;
    }
    const isLast = turn === this.#turn;
    if (isLast) this.#show(undefined);
    // Somebody else may have switched, or signed out, meanwhile.
    if (portal.organization?.id !== to.id) return;
    unsavedOf(portal).discard();
    if (isLast) this.#context.close();
    this.#context.host.dispatchEvent(new OrganizationChangedEvent(from, to));
    const name = visible(to.name);
    this.#context.tell(() => msg(str`Now showing ${name}`, {id: 'org-switcher.switched'}));
  }

  #onFailed(portal: Portal, to: OrganizationSummary, error: ApiError, turn: number): void {
    if (turn !== this.#turn) return;
    this.#show(undefined);
    // That the session has ended is said once, for all that needs it.
    const isOver = !portal.session || error.kind === 'unauthenticated';
    this.#failure = isOver ? undefined : {to, error};
  }

  #show(awaited: OrganizationSummary | undefined): void {
    this.#awaited = awaited;
    this.#failure = undefined;
    this.#context.update();
  }
}

function inView({organization}: Portal): OrganizationSummary | undefined {
  return organization && {id: organization.id, name: organization.name};
}
