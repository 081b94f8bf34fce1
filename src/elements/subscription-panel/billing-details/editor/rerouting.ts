import {msg, str} from '@lit/localize';
import {html} from 'lit';

import type {BillingDetails} from '../../../../api/resources/billing-details/schema.js';
import type {Question} from '../../../../ui/confirm-dialog.js';
import {destinationText} from '../details-texts.js';

interface Words {
  title: string;
  confirm: string;
}

/** What is asked before invoices go elsewhere that are legal documents, with where they will go. */
export function reroutingQuestion(before: BillingDetails, after: BillingDetails): Question {
  const [now, then] = [destinationText(before), destinationText(after)];
  return {
    ...wordsOf(before, after),
    tone: 'primary',
    text: html`
      <bdi>${msg(str`From the next invoice on, invoices are sent ${then}.`, {
        id: 'subscription-panel.reroute-then',
      })}</bdi>
      <br />
      <bdi>${msg(str`Until now they were sent ${now}.`, {id: 'subscription-panel.reroute-now'})}</bdi>
    `,
  };
}

function wordsOf(before: BillingDetails, after: BillingDetails): Words {
  if (before.deliveryMethod !== 'e-invoice') {
    return {
      title: msg('Turn e-invoicing on?', {id: 'subscription-panel.reroute-on-title'}),
      confirm: msg('Turn e-invoicing on', {id: 'subscription-panel.reroute-on'}),
    };
  }
  if (after.deliveryMethod !== 'e-invoice') {
    return {
      title: msg('Turn e-invoicing off?', {id: 'subscription-panel.reroute-off-title'}),
      confirm: msg('Turn e-invoicing off', {id: 'subscription-panel.reroute-off'}),
    };
  }
  return {
    title: msg('Send e-invoices elsewhere?', {id: 'subscription-panel.reroute-title'}),
    confirm: msg('Send them there', {id: 'subscription-panel.reroute'}),
  };
}
