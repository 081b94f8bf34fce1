import {css, html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import type {CollaborationsApi} from '../../../api/resources/collaborations/collaborations-api.js';
import {collaborationsEndpoints} from '../../../api/resources/collaborations/endpoints.js';
import type {Client, CollaborationService} from '../../../api/resources/collaborations/schema.js';
import type {Query} from '../../../portal/query.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import type {ActOf} from '../acting/act-plans.js';
import {Acting} from '../acting/acting.js';
import {actStyles} from '../acting/form/act.styles.js';
import {cardStyles} from '../card/card.styles.js';
import {collaborationCard} from '../card/collaboration-card.js';
import {doneLine} from '../card/done-line.js';
import {collaborationsForbidden} from '../panel-notices.js';
import type {PanelContext, PanelSection} from '../panel-section.js';
import {backButton, clientBones, clientHeading, goneNotice} from './client-notices.js';
import {clientStyles} from './client.styles.js';
import {canChooseVariant, invitation} from './invitation.js';
import {relatedServices} from './related-services.js';
import {serviceFacts} from './service-facts.js';
import {variantsDetails} from './variants.js';

export const styles = css`
  ${cardStyles}
  ${actStyles}
  ${clientStyles}
`;

/** One client of the office, with its collaboration or the way to one (B8–B24). */
export class Section implements PanelSection {
  readonly #context: PanelContext;
  readonly #client: Query<CollaborationsApi['client']>;
  readonly #acting: Acting;
  /** The variant that is wanted, and for which client. */
  #wanted = {clientId: '', code: ''};

  constructor(context: PanelContext) {
    this.#context = context;
    this.#client = context.portal.query(collaborationsEndpoints.client, () => {
      const {perspective, client} = context.view();
      return perspective === 'office' && client !== '' ? {clientId: client} : undefined;
    });
    this.#acting = new Acting(context);
  }

  get state(): ElementState {
    return this.#view.state;
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

  arrive(): void {
    this.#context.host.shadowRoot?.querySelector<HTMLElement>('.client-name')?.focus();
  }

  dialogs(): unknown {
    return this.#acting.dialogs();
  }

  render(): unknown {
    const view = this.#view;
    const {client: clientId} = this.#context.view();
    const client = view.state === 'ready' ? view.data : undefined;
    const error = view.state === 'ready' || view.state === 'error' ? view.error : undefined;
    if (view.state === 'forbidden') return collaborationsForbidden(view.ask);
    const isGone = error?.kind === 'not-found';
    return html`${keyed(
      clientId,
      html`
        ${backButton(this.#onBack)} ${clientHeading(client, this.#context.headingLevel(), isGone)}
        ${doneLine(this.#acting)}
        ${error && !isGone ? failureNotice(error, () => this.#client.retry()) : nothing}
        ${isGone ? goneNotice() : nothing}
        ${view.state === 'loading' ? clientBones() : nothing}
        ${client && !isGone ? this.#renderClient(client) : nothing}
      `,
    )}`;
  }

  /** What is known of another client is nothing of this one. */
  get #view(): Query<CollaborationsApi['client']>['view'] {
    const {view} = this.#client;
    const isOther =
      view.state === 'ready' && view.refreshing && view.data.id !== this.#context.view().client;
    return isOther ? {state: 'loading'} : view;
  }

  #renderClient(client: Client): unknown {
    const known = this.#context.service.view;
    const service = known.state === 'ready' ? known.data : undefined;
    const {collaboration} = client;
    const of = ofClient(client, service);
    const headingLevel = this.#context.headingLevel();
    const isFree = collaboration === undefined || collaboration.state === 'ended';
    return html`
      ${serviceFacts({client, service, headingLevel})}
      ${collaboration
        ? collaborationCard({
            collaboration,
            of,
            acting: this.#acting,
            portal: this.#context.portal.current,
            headingLevel,
          })
        : nothing}
      ${isFree ? this.#renderInvitation(of, client) : nothing}
      ${service && !(isFree && canChooseVariant(this.#context.portal.current, client))
        ? variantsDetails(service)
        : nothing}
      ${relatedServices(client.relatedServices, headingLevel)}
    `;
  }

  #renderInvitation(of: ActOf, client: Client): unknown {
    return invitation({
      client,
      service: of.service,
      wanted: this.#wantedOf(client),
      portal: this.#context.portal.current,
      isHeld: this.#acting.isHeld,
      headingLevel: this.#context.headingLevel(),
      onWant: (variant) => {
        this.#wanted = {clientId: client.id, code: variant};
        this.#context.host.requestUpdate();
      },
      onActivate: () => {
        const variant = this.#wantedOf(client);
        this.#acting.press('activate', of, variant === '' ? {} : {variant});
      },
    });
  }

  /** What it has now is recommended (B4). */
  #wantedOf({id, subscription}: Client): string {
    const {clientId, code} = this.#wanted;
    return clientId === id ? code : (subscription?.variant.code ?? '');
  }

  readonly #onBack = (): void => {
    const {cursor} = this.#context.view();
    this.#context.change({client: '', cursor});
  };
}

function ofClient(client: Client, service: CollaborationService | undefined): ActOf {
  const {id: clientId, collaboration} = client;
  return {party: 'office', clientId, client, collaboration, ...(service && {service})};
}
