import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Collaboration} from '../../../../api/resources/collaborations/schema.js';
import {monthsText} from '../../../../ui/month-words.js';
import {visible} from '../../../../ui/visible.js';
import {stateLabel} from '../../state-texts.js';
import type {Act} from '../act.js';
import type {ShownPart} from '../act-draft.js';
import {clientName} from './act-words.js';
import {fieldText, recipientText} from './field-words.js';

function partLabel(part: ShownPart): string {
  switch (part) {
    case 'state':
      return msg('State', {id: 'collaboration-panel.state'});
    case 'task':
      return msg('Task', {id: 'collaboration-panel.task'});
    case 'mainContact':
      return msg('Main contact', {id: 'collaboration-panel.main-contact'});
    default:
      return fieldText(part);
  }
}

function partText(part: ShownPart, now: Collaboration): string {
  const {state, variant, task, invoiceRecipient, agreementPeriod, mainContact} = now;
  switch (part) {
    case 'state':
      return stateLabel(state).text;
    case 'variant':
      return visible(variant.name);
    case 'task':
      return visible(task?.name ?? '–');
    case 'invoiceRecipient':
      return recipientText(invoiceRecipient, now);
    case 'agreementPeriod':
      return agreementPeriod === undefined ? '–' : monthsText(agreementPeriod);
    case 'mainContact':
      return visible(mainContact?.name ?? '–');
  }
}

/** What was found to be another than before, line by line. */
export function changedLines({changed, of: {collaboration}}: Act): TemplateResult | typeof nothing {
  if (!collaboration) return nothing;
  return html`${changed.map(
    (part) => html`<span class="now">
      <b>${partLabel(part)}</b> <bdi>${partText(part, collaboration)}</bdi>
    </span>`,
  )}`;
}

/** How it stands with the client by now, where an invitation was refused for it (B2). */
export function nowText(act: Act): string | typeof nothing {
  const {action, readAnew, of} = act;
  if (action !== 'activate' || readAnew !== 'done') return nothing;
  const name = clientName(act);
  switch (of.client?.relation) {
    case 'active-subscription':
      return msg(str`${name} has an active subscription now: only the task is to be chosen.`, {
        id: 'collaboration-panel.act-now-subscription',
      });
    case 'known':
      return msg(str`${name} has no active subscription now: what is to be agreed is shown above.`, {
        id: 'collaboration-panel.act-now-known',
      });
    case 'unknown':
      return msg(str`${name} has no account yet: what is to be agreed is shown above.`, {
        id: 'collaboration-panel.act-now-unknown',
      });
    default:
      return nothing;
  }
}
