import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatDate, formatList} from '../../../../i18n/format.js';
import {visible} from '../../../../ui/visible.js';
import {noFeeText} from '../../fee-words.js';
import type {Act} from '../act.js';
import {clientName, partiesOf} from './act-words.js';
import {fieldText} from './field-words.js';

/** What is to be known before something is done, above its fields. */
export function actAbout(act: Act): unknown {
  switch (act.action) {
    case 'activate':
      return activation(act);
    case 'withdraw':
      return withdrawal(act);
    case 'decline':
      return refusal(act);
    case 'end':
      return ending(act);
    default:
      return nothing;
  }
}

function activation(act: Act): unknown {
  const client = clientName(act);
  const {relation} = act.of.client ?? {};
  if (relation === 'active-subscription') return presentAgreement(act);
  const text =
    relation === 'unknown'
      ? msg(str`The collaboration and the service are activated for ${client}. The administrator gets an e-mail, and approves the terms at My services.`, {
          id: 'collaboration-panel.act-about-unknown',
        })
      : msg(str`The collaboration and the service are activated. ${client} gets an e-mail, and approves at My services.`, {
          id: 'collaboration-panel.act-about-known',
        });
  return html`<p><bdi>${text}</bdi></p>`;
}

/** Of a client that has the service, and pays for it: nothing of that is agreed anew (B10–B12). */
function presentAgreement(act: Act): TemplateResult {
  const client = clientName(act);
  const {subscription} = act.of.client ?? {};
  const about = msg(str`${client} is invited in its present variant and agreement. It gets an e-mail, and approves at My services.`, {
    id: 'collaboration-panel.act-about-subscription',
  });
  const ends = subscription?.agreementEnds;
  return html`
    <p><bdi>${about}</bdi></p>
    <dl class="agreed">
      ${subscription ? term(fieldText('variant'), visible(subscription.variant.name)) : nothing}
      ${term(fieldText('invoiceRecipient'), client)}
      ${ends === undefined ? nothing : term(untilLabel(), formatDate(ends))}
    </dl>
    <p>${noFeeText(ends)}</p>
  `;
}

function term(label: string, text: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd><bdi>${text}</bdi></dd>
  </div>`;
}

function untilLabel(): string {
  return msg('Agreement until', {id: 'collaboration-panel.act-agreement-until'});
}

function withdrawal(act: Act): TemplateResult {
  const client = clientName(act);
  return html`
    <p>
      <bdi>
        ${msg(str`${client} can then no longer approve it. You can send another invitation later.`, {
          id: 'collaboration-panel.act-about-withdraw',
        })}
      </bdi>
    </p>
    <p>${serviceAfter(act)}</p>
  `;
}

function refusal(act: Act): TemplateResult {
  const office = visible(partiesOf(act).office.name);
  return html`
    <p>
      <bdi>
        ${msg(str`The collaboration with ${office} does not begin. The office can invite you again.`, {
          id: 'collaboration-panel.act-about-decline',
        })}
      </bdi>
    </p>
    <p>${serviceAfter(act)}</p>
  `;
}

/** What is there of the client's own stays; what was activated for the invitation goes with it. */
function serviceAfter(act: Act): string | typeof nothing {
  const {collaboration} = act.of;
  if (!collaboration) return nothing;
  const client = clientName(act);
  if (collaboration.relation === 'active-subscription') {
    return msg(str`The subscription that ${client} has itself stays as it is.`, {
      id: 'collaboration-panel.act-own-stays',
    });
  }
  if (!collaboration.serviceActive) return nothing;
  return msg('The service that was activated with the invitation is deactivated.', {
    id: 'collaboration-panel.act-service-goes',
  });
}

/** What is to be done before (B-E4), and what is not touched (B-E3). */
function ending(act: Act): TemplateResult {
  const first = act.of.collaboration?.endFirst ?? [];
  const names = visible(formatList(first));
  return html`
    <div class="checklist">
      <p class="entry-label" id="act-before">
        ${msg('Before you end it', {id: 'collaboration-panel.act-before'})}
      </p>
      <ul aria-labelledby="act-before">
        <li>${msg('Finish the work that is under way.', {id: 'collaboration-panel.act-finish'})}</li>
        ${first.length === 0
          ? nothing
          : html`<li>
              <bdi>
                ${msg(str`End the collaboration in ${names}.`, {
                  id: 'collaboration-panel.act-end-first',
                })}
              </bdi>
            </li>`}
        <li>${msg('End the bank integration.', {id: 'collaboration-panel.act-end-bank'})}</li>
      </ul>
    </div>
    <p>
      ${msg('Other collaborations are not affected. To work in another variant, change the agreement instead.', {
        id: 'collaboration-panel.act-about-end',
      })}
    </p>
  `;
}
