import {NotTested} from '../../check.js';
import type {Context} from '../../context.js';
import {wholeListOf} from '../../known/lists.js';
import {exchangesOf} from '../../known/pages.js';
import type {Example, Resource} from '../../known/resource.js';
import {
  companiesCall,
  countedOf,
  DOCUMENTS,
  extentsOf,
  selectionIn,
  usagePlace,
} from '../../known/usage.js';
import {
  openedUsage,
  USAGE_INVOICES,
  USAGE_LINES,
  usageInvoicesIn,
} from '../../known/usage-invoices.js';
import {companyChecks} from './companies.js';
import {countChecks} from './counts.js';
import {documentChecks} from './documents.js';
import {usageInvoiceChecks} from './invoices.js';

const limit = 5;

async function openedExample(context: Context, organizationId: string): Promise<Example> {
  const [{id}] = await usageInvoicesIn(context, organizationId);
  return {values: {organizationId, usageInvoiceId: id}};
}

/** What was sent and received, and what was billed for it. */
export const usage: Resource = {
  checks: [...companyChecks, ...documentChecks, ...countChecks, ...usageInvoiceChecks],
  sights: {
    'usage.companies': {
      async answers(context) {
        const place = await usagePlace(context);
        const exchange = await companiesCall(context, place);
        if (exchange.status !== 404) return [exchange];
        throw new NotTested(`no usage of ${place.organizationId} can be seen`);
      },
    },
    'usage.documents': {
      example: async (context, organizationId) => ({
        values: {organizationId},
        query: {...(await selectionIn(context, organizationId)), limit},
      }),
      async answers(context) {
        const extents = await extentsOf(context);
        const first = extents.map(({exchange}) => exchange);
        if (extents.some(({total}) => total === undefined)) return first;
        return [...first, ...exchangesOf(await wholeListOf(context, DOCUMENTS))];
      },
    },
    'usage.counts': {
      example: async (context, organizationId) => ({
        values: {organizationId},
        query: await selectionIn(context, organizationId),
      }),
      answers: async (context) => (await countedOf(context)).map(({exchange}) => exchange),
    },
    'usage.invoices': {
      example: (_context, organizationId) =>
        Promise.resolve({values: {organizationId}, query: {limit}}),
      answers: async (context) => exchangesOf(await wholeListOf(context, USAGE_INVOICES)),
    },
    'usage.specification': {
      example: openedExample,
      answers: async (context) => (await openedUsage(context)).map(({exchange}) => exchange),
    },
    'usage.lines': {
      example: async (context, organizationId) => ({
        ...(await openedExample(context, organizationId)),
        query: {limit},
      }),
      answers: async (context) => exchangesOf(await wholeListOf(context, USAGE_LINES)),
    },
  },
};
