import {msg} from '@lit/localize';
import {css, html, nothing} from 'lit';

import {collaborationsEndpoints} from '../../../api/resources/collaborations/endpoints.js';
import type {CollaborationsApi} from '../../../api/resources/collaborations/collaborations-api.js';
import type {Client} from '../../../api/resources/collaborations/schema.js';
import type {Query} from '../../../portal/query.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {visible} from '../../../ui/visible.js';
import type {ActOf} from '../acting/act-plans.js';
import {Acting} from '../acting/acting.js';
import {actStyles} from '../acting/form/act.styles.js';
import {actionText, doneText} from '../acting/form/act-words.js';
import {collaborationCard} from '../card/collaboration-card.js';
import type {PanelContext, PanelSection} from '../panel-section.js';

export const styles = css`
  ${actStyles}
`;

/** One client of the office, with its collaboration or the way to one (B8–B24). */
export class Section implements PanelSection {
  readonly #context: PanelContext;
  readonly #client: Query<CollaborationsApi['client']>;
  readonly #acting: Acting;

  constructor(context: PanelContext) {
    this.#context = context;
    this.#client = context.portal.query(collaborationsEndpoints.client, () => {
      const {perspective, client} = context.view();
      return perspective === 'office' && client !== '' ? {clientId: client} : undefined;
    });
    this.#acting = new Acting(context);
  }

  get state(): ElementState {
    return this.#client.view.state;
  }

  update(): void {
    this.#acting.update();
  }

  disconnected(): void {
    this.#acting.disconnected();
  }

  leave(): Promise<boolean> {
    return this.#acting.leave();
  }

  dialogs(): unknown {
    return this.#acting.dialogs();
  }

  render(): unknown {
    const {view} = this.#client;
    const {done} = this.#acting;
    return html`
      <button class="button" type="button" @click=${() => this.#context.change({client: ''})}>
        ${msg('All customers', {id: 'collaboration-panel.back'})}
      </button>
      <div class="told" role="status">${done ? doneText(done.act, done.now) : nothing}</div>
      ${view.state === 'error' ? failureNotice(view.error, () => this.#client.retry()) : nothing}
      ${view.state === 'ready' ? this.#renderClient(view.data) : nothing}
    `;
  }

  #renderClient(client: Client): unknown {
    const {collaboration} = client;
    const of = this.#ofClient(client);
    return html`
      <div
        class="collaboration-heading"
        role="heading"
        aria-level=${this.#context.headingLevel()}
        tabindex="-1"
      >
        <bdi>${visible(client.name)}</bdi>
      </div>
      ${collaboration && collaboration.state !== 'ended'
        ? nothing
        : html`<button
            class="button primary"
            type="button"
            @click=${() => this.#acting.press('activate', of)}
          >
            ${actionText('activate')}
          </button>`}
      ${collaboration
        ? collaborationCard({
            collaboration,
            of,
            acting: this.#acting,
            headingLevel: this.#context.headingLevel(),
          })
        : nothing}
    `;
  }

  #ofClient(client: Client): ActOf {
    const service = this.#context.service.view;
    return {
      party: 'office',
      clientId: client.id,
      client,
      collaboration: client.collaboration,
      ...(service.state === 'ready' && {service: service.data}),
    };
  }
}
