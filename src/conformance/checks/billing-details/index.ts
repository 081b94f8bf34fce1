import {
  askDetails,
  changeOf,
  editingDetails,
  SEE_DETAILS,
  sendDetails,
} from '../../known/billing-details.js';
import {placeFor} from '../../known/documents.js';
import type {Resource} from '../../known/resource.js';
import {refusalChecks} from './refusals.js';
import {savingChecks} from './saving.js';
import {seeingChecks} from './seeing.js';

/** How and where the invoices of a subscription are sent. */
export const billingDetails: Resource = {
  checks: [...seeingChecks, ...savingChecks, ...refusalChecks],
  sights: {
    'billingDetails.get': {
      answers: async (context) => [await askDetails(context, await placeFor(context, SEE_DETAILS))],
    },
    'billingDetails.replace': {
      async example(context, organizationId) {
        const {before} = await editingDetails(context, organizationId);
        return {values: {organizationId}, body: changeOf(before)};
      },
      async answers(context) {
        const editing = await editingDetails(context);
        return [await sendDetails(context, editing, changeOf(editing.before))];
      },
    },
  },
};
