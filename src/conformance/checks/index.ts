import {CONTRACT} from '../../api/contract.js';
import type {Check} from '../check.js';
import type {Resource} from '../known/resource.js';
import {billingAddress} from './billing-address/index.js';
import {billingDetails} from './billing-details/index.js';
import {collaborations} from './collaborations/index.js';
import {everyEndpoint} from './every-endpoint.js';
import {invoices} from './invoices/index.js';
import {session} from './session/index.js';
import {subscription} from './subscription/index.js';
import {usage} from './usage/index.js';
import {users} from './users/index.js';

/** A folder each; what a new one needs is in `Resource`. */
const RESOURCES: readonly Resource[] = [
  session,
  invoices,
  billingAddress,
  users,
  subscription,
  billingDetails,
  usage,
  collaborations,
];

const sights: Resource['sights'] = Object.fromEntries(
  RESOURCES.flatMap((resource) => Object.entries(resource.sights)),
);

/** Every check there is. */
export const CHECKS: readonly Check[] = [
  ...everyEndpoint(CONTRACT, sights),
  ...RESOURCES.flatMap(({checks}) => checks),
];
