import {
  type BillingDetails,
  type BillingDetailsApi,
  billingDetailsChangeSchema,
  billingDetailsEndpoints,
  COMPANY_FIELDS,
  type ReplaceBillingDetailsRequest,
} from '../../../src/api/index.js';
import {enter, writeOnce} from '../enter.js';
import type {Store} from '../store.js';
import {checkBody, invalid} from '../validate.js';

/** Name and VAT number are changed elsewhere, and never here (S17, V13). */
function refuseCompany(body: object): void {
  const fields = COMPANY_FIELDS.filter((field) => Object.hasOwn(body, field));
  if (fields.length === 0) return;
  throw invalid(fields.map((field) => ({pointer: `/${field}`, detail: 'It is not changed here.'})));
}

async function replace(
  store: Store,
  {organizationId, body, idempotencyKey}: ReplaceBillingDetailsRequest,
): Promise<BillingDetails> {
  const endpoint = billingDetailsEndpoints.replace;
  return writeOnce(store, {endpoint, organizationId, idempotencyKey, what: body}, () => {
    refuseCompany(body);
    return store.billingDetails.replace(organizationId, checkBody(billingDetailsChangeSchema, body));
  });
}

/** The calls of `BillingDetailsApi` over the billing details of a store. */
export function billingDetailsRules(store: Store): BillingDetailsApi {
  return {
    async get({organizationId}) {
      enter(store, organizationId, billingDetailsEndpoints.get.permission);
      return Promise.resolve(store.billingDetails.get(organizationId));
    },
    replace: (request) => replace(store, request),
  };
}
