import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {
  Client,
  ClientSubscription,
  CollaborationService,
} from '../../../api/resources/collaborations/schema.js';
import {formatDate} from '../../../i18n/format.js';
import {checkIcon, infoIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';

interface ServiceFacts {
  client: Client;
  service: CollaborationService | undefined;
  headingLevel: number;
}

/** What the client has of the service by itself (B9), and in what the office works (B5), unless its collaboration says that. */
export function serviceFacts({client, service, headingLevel}: ServiceFacts): unknown {
  const {subscription, collaboration} = client;
  const own = collaboration?.officeVariant ? undefined : service?.officeVariant;
  if (!subscription && !own) return nothing;
  return html`
    <section class="service" part="service" aria-labelledby="client-service">
      <div class="part-heading" id="client-service" role="heading" aria-level=${headingLevel}>
        <bdi>${visible(service?.name ?? subscription?.variant.name ?? '')}</bdi>
      </div>
      ${subscription ? subscriptionLine(subscription) : nothing}
      ${own
        ? line(
            infoIcon,
            msg(str`You work in ${visible(own.name)}, whatever the customer has.`, {
              id: 'collaboration-panel.office-variant',
            }),
          )
        : nothing}
    </section>
  `;
}

function subscriptionLine({variant, agreementEnds}: ClientSubscription): TemplateResult {
  const name = visible(variant.name);
  const text =
    agreementEnds === undefined
      ? msg(str`The customer has an active subscription: ${name}.`, {
          id: 'collaboration-panel.subscription',
        })
      : msg(str`The customer has an active subscription: ${name}, until ${formatDate(agreementEnds)}.`, {
          id: 'collaboration-panel.subscription-until',
        });
  return line(checkIcon, text, 'success');
}

function line(icon: TemplateResult, text: string, tone?: string): TemplateResult {
  return html`
    <p class="fact-line" data-tone=${tone ?? nothing}>${icon} <bdi>${text}</bdi></p>
  `;
}
