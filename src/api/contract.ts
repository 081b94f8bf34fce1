import type {Operation} from './endpoint.js';
import {billingAddressOperations} from './resources/billing-address/operations.js';
import {billingDetailsOperations} from './resources/billing-details/operations.js';
import {collaborationsOperations} from './resources/collaborations/operations.js';
import {invoicesOperations} from './resources/invoices/operations.js';
import {sessionOperations} from './resources/session/operations.js';
import {subscriptionOperations} from './resources/subscription/operations.js';
import {usageOperations} from './resources/usage/operations.js';
import {usersOperations} from './resources/users/operations.js';

/** Every call of the contract, with all that a server has to know. */
export const CONTRACT: readonly Operation[] = [
  ...sessionOperations,
  ...invoicesOperations,
  ...billingAddressOperations,
  ...usersOperations,
  ...subscriptionOperations,
  ...billingDetailsOperations,
  ...usageOperations,
  ...collaborationsOperations,
];
