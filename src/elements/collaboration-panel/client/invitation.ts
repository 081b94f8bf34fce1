import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {collaborationsEndpoints} from '../../../api/resources/collaborations/endpoints.js';
import type {
  Client,
  ClientSubscription,
  CollaborationService,
} from '../../../api/resources/collaborations/schema.js';
import type {Portal} from '../../../portal/portal.js';
import {forbiddenNotice} from '../../../ui/forbidden-notice.js';
import {notice} from '../../../ui/notice.js';
import {safeUrl} from '../../../ui/safe-url.js';
import {visible} from '../../../ui/visible.js';
import {actionText} from '../acting/form/act-words.js';
import {noFeeText} from '../fee-words.js';
import {clientBones} from './client-notices.js';
import {variants} from './variants.js';

export interface Invitation {
  client: Client;
  /** Absent while it is awaited. */
  service: CollaborationService | undefined;
  /** The code of the variant that is wanted; empty for none yet. */
  wanted: string;
  portal: Portal | undefined;
  /** Whether nothing can be begun now. */
  isHeld: boolean;
  headingLevel: number;
  onWant: (code: string) => void;
  onActivate: () => void;
}

const RELATIONS_OF_CHOICE: readonly string[] = ['known', 'unknown'];

function permissionOf(portal: Portal | undefined) {
  return portal?.can(collaborationsEndpoints.activate.permission ?? '');
}

/** Whether an invitation of the client begins with a variant (B15), and nothing is against it. */
export function canChooseVariant(portal: Portal | undefined, client: Client): boolean {
  const isAllowed = permissionOf(portal)?.allowed ?? false;
  return isAllowed && client.tasks.length > 0 && RELATIONS_OF_CHOICE.includes(client.relation);
}

/** The way to a collaboration, by how it stands with the client (B2, AMB-24); or why there is none. */
export function invitation(invitation: Invitation): TemplateResult {
  return html`
    <section class="invitation" part="invitation" aria-labelledby="client-invitation">
      <div
        class="part-heading"
        id="client-invitation"
        role="heading"
        aria-level=${invitation.headingLevel}
      >
        ${msg('Invite to collaborate', {id: 'collaboration-panel.invite'})}
      </div>
      ${contents(invitation)}
    </section>
  `;
}

function contents(invitation: Invitation): unknown {
  const {client, portal} = invitation;
  const {allowed, ask} = permissionOf(portal) ?? {allowed: false, ask: []};
  if (!allowed) {
    const text = msg('You cannot invite customers.', {id: 'collaboration-panel.invite-forbidden'});
    return forbiddenNotice(text, ask);
  }
  if (client.tasks.length === 0) return noTask(client);
  switch (client.relation) {
    case 'active-subscription':
      return html`${present(client.subscription)} ${activate(invitation)}`;
    case 'known':
    case 'unknown':
      return wanted(invitation);
    default:
      return otherRelation(client.relation);
  }
}

/** Without a task there is nothing to collaborate on (B7, V18). */
function noTask({newTaskUrl}: Client): TemplateResult {
  const text = msg('You need a task that is linked to this customer before you can invite it.', {
    id: 'collaboration-panel.no-task',
  });
  const way = msg('Make a task', {id: 'collaboration-panel.make-task'});
  const link =
    newTaskUrl === undefined
      ? nothing
      : html`<a href=${safeUrl(newTaskUrl)} rel="noopener noreferrer">${way}</a>`;
  return notice('warning', html`${text} ${link}`, false);
}

function otherRelation(relation: string): TemplateResult {
  const text = msg(
    str`How it stands with this customer (${visible(relation)}) is not known here, so it cannot be invited here.`,
    {id: 'collaboration-panel.other-relation'},
  );
  return notice('info', html`<bdi>${text}</bdi>`, false);
}

/** The invitation is to what the client has and pays already (B10–B12). */
function present(subscription: ClientSubscription | undefined): TemplateResult {
  const name = subscription && visible(subscription.variant.name);
  const what =
    name === undefined
      ? msg('You invite the customer to collaborate in its present variant and agreement.', {
          id: 'collaboration-panel.invite-present',
        })
      : msg(str`You invite the customer to collaborate in its present variant and agreement: ${name}.`, {
          id: 'collaboration-panel.invite-present-variant',
        });
  const who = msg('The customer uses and pays for the service already, and is the invoice recipient.', {
    id: 'collaboration-panel.invite-payer',
  });
  return html`
    <ul class="meanings">
      <li><bdi>${what}</bdi></li>
      <li>${who}</li>
      <li>${noFeeText(subscription?.agreementEnds)}</li>
    </ul>
  `;
}

/** The invitation begins with the variant (B15). */
function wanted(invitation: Invitation): unknown {
  const {client, service, wanted: code, onWant} = invitation;
  if (!service) return clientBones();
  return html`
    <p class="help">${wantedText(client.relation)}</p>
    ${variants(service, {wanted: code, present: client.subscription?.variant.code, onWant})}
    ${activate(invitation)}
  `;
}

function wantedText(relation: string): string {
  return relation === 'known'
    ? msg('The customer does not use the service yet. Choose the variant that it is to have.', {
        id: 'collaboration-panel.invite-known',
      })
    : msg(
        'The customer is not registered yet. Choose the variant that it is to have; who becomes its administrator is asked next.',
        {id: 'collaboration-panel.invite-unknown'},
      );
}

function activate({isHeld, onActivate}: Invitation): TemplateResult {
  return html`
    <p class="buttons">
      <button
        class="button primary"
        type="button"
        aria-disabled=${isHeld}
        @click=${() => !isHeld && onActivate()}
      >
        ${actionText('activate')}
      </button>
    </p>
  `;
}
