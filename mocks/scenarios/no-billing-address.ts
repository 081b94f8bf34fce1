import type {Scenario} from '../store/world.js';
import {RODE_LENTE, USERS} from './people.js';

const {billingAddress: _, ...withoutAddress} = RODE_LENTE;

/** Nobody has filled in where the invoices go. */
export const noBillingAddress: Scenario = {
  description: 'A new organization whose billing address is still empty.',
  organizations: [withoutAddress],
  users: USERS,
};
