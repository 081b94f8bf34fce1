import type {BillingDetailsRecord} from '../store/billing-details/billing-details.js';
import type {Scenario} from '../store/world.js';
import {RODE_LENTE} from './people.js';
import {BILLING_DETAILS} from './subscription-records.js';
import {subscription} from './subscriptions.js';

const ELECTRONIC = {schemeId: '0106', address: '12345678', operatorCode: '003721291126'};

const world = (description: string, part: Partial<BillingDetailsRecord>): Scenario => ({
  ...subscription,
  description,
  organizations: subscription.organizations.map((organization) => ({
    ...organization,
    billingDetails: {...BILLING_DETAILS, ...part},
  })),
});

/** The toggle of the sources is on (S23). */
export const eInvoicing = world('Invoices are sent electronically, by an operator that is known.', {
  deliveryMethod: 'e-invoice',
  eInvoicing: ELECTRONIC,
});

/** Begun and not finished, so that it cannot be turned on yet (SM9, V11). */
export const eInvoicingIncomplete = world('Invoices go by e-mail; e-invoicing lacks its operator.', {
  eInvoicing: {...ELECTRONIC, operatorCode: ''},
});

/** Two editors at once: the first save of the user is of a version that is no more. */
export const billingDetailsSavedMeanwhile: Scenario = {
  ...subscription,
  description: 'A colleague changes the billing details while the user is at it.',
  billingDetailsSavedMeanwhile: {
    [RODE_LENTE.id]: {
      deliveryMethod: 'post',
      contact: {email: 'facturen@rodelente.example'},
      address: {...BILLING_DETAILS.address, street: 'Korte Gracht 2'},
    },
  },
};
