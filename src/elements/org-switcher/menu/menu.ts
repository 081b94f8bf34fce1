import {msg, str} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';

import type {Session} from '../../../api/resources/session/schema.js';
import type {Portal} from '../../../portal/portal.js';
import {canSignOut} from '../../../portal/sign-out.js';
import {dialogs} from '../../../theme/dialog.styles.js';
import {ConfirmDialog} from '../../../ui/confirm-dialog.js';
import {closeIcon} from '../../../ui/icons-more.js';
import {roleText} from '../../../ui/role-text.js';
import {visible} from '../../../ui/visible.js';
import {LanguageChoice} from './language-choice.js';
import type {MenuContext} from './menu-context.js';
import {menuStyles} from './menu.styles.js';
import {OrganizationChoice} from './organization-choice.js';
import {SigningOut} from './signing-out.js';
import {Switching} from './switching.js';

/** The styles of the menu, and of the question that it may ask. */
export const styles = css`
  ${dialogs}
  ${menuStyles}
`;

/** What stands in the menu, and what comes of it. */
export class Menu {
  readonly switching: Switching;
  readonly signingOut: SigningOut;
  readonly #context: MenuContext;
  readonly #dialog: ConfirmDialog;
  readonly #organizations: OrganizationChoice;
  readonly #languages: LanguageChoice;
  #scope: string | undefined;

  constructor(context: MenuContext) {
    this.#context = context;
    this.#dialog = new ConfirmDialog(context.host);
    this.#organizations = new OrganizationChoice(context.host);
    this.#languages = new LanguageChoice(context);
    this.switching = new Switching(context, this.#dialog);
    this.signingOut = new SigningOut(context, this.#dialog);
  }

  /** Whether something that was chosen is awaited. */
  get isBusy(): boolean {
    return this.switching.awaited !== undefined;
  }

  /** Looks at the portal; called before the element draws. What failed for one person or organization is no matter of the next. */
  look(portal: Portal | undefined): void {
    if (portal?.scope === this.#scope) return;
    this.#scope = portal?.scope;
    this.switching.reset();
    if (portal?.session) this.signingOut.reset();
  }

  /** Begins anew, for the next time that it opens. */
  reset(): void {
    this.#organizations.reset();
  }

  /** The question about what is unsaved; drawn where it can be seen. */
  renderQuestion(): TemplateResult {
    return this.#dialog.render();
  }

  /** What went wrong and has not been tried again; the same object for as long as that is so. */
  get failure(): object | undefined {
    return this.#failed?.failure;
  }

  renderFailure(): TemplateResult | typeof nothing {
    return this.#failed?.renderFailure() ?? nothing;
  }

  get #failed() {
    return [this.switching, this.signingOut, this.#languages].find(({failure}) => failure);
  }

  render(portal: Portal, session: Session, notice: unknown): TemplateResult {
    const may = (permission: string) => !portal.organization || portal.can(permission).allowed;
    return html`
      ${this.#renderPerson(portal, session)} ${notice}
      ${this.#renderOrganizations(portal, session, may('session.switch'))}
      ${may('language.set')
        ? html`
            <section>
              <p class="legend" id="languages">
                ${msg('Language', {id: 'org-switcher.language'})}
              </p>
              ${this.#languages.render()}
            </section>
          `
        : nothing}
      ${canSignOut(portal) ? html`<section>${this.signingOut.render()}</section>` : nothing}
      ${this.renderQuestion()}
    `;
  }

  #renderPerson({organization}: Portal, {user}: Session): TemplateResult {
    const close = msg('Close', {id: 'org-switcher.close'});
    const role = organization && roleText(organization.role);
    return html`
      <section class="person" part="person">
        <div class="person-name"><bdi>${visible(user.name)}</bdi></div>
        <p class="small"><bdi>${visible(user.email)}</bdi></p>
        ${role === undefined
          ? nothing
          : html`
              <p class="small">
                <bdi>${msg(str`Role: ${role}`, {id: 'org-switcher.role'})}</bdi>
              </p>
            `}
        <button
          class="plain close"
          type="button"
          aria-label=${close}
          title=${close}
          @click=${() => this.#context.close()}
        >
          ${closeIcon}
        </button>
      </section>
    `;
  }

  #renderOrganizations(portal: Portal, session: Session, maySwitch: boolean): TemplateResult {
    const {organizations} = session;
    const {organization} = portal;
    const isChoice = maySwitch && organizations.some(({id}) => id !== organization?.id);
    const only = organization && visible(organization.name);
    return html`
      <section>
        <p class="legend" id="organizations">
          ${msg('Organization', {id: 'org-switcher.organization'})}
        </p>
        ${isChoice
          ? this.#organizations.render({
              organizations,
              currentId: organization?.id,
              awaitedId: this.switching.awaited?.id,
              onChoose: (chosen) => void this.switching.choose(chosen),
            })
          : html`
              <p class="only">
                ${only === undefined
                  ? msg('You do not have access to an organization yet.', {
                      id: 'organization.none',
                    })
                  : html`<bdi>${only}</bdi>`}
              </p>
            `}
      </section>
    `;
  }
}
