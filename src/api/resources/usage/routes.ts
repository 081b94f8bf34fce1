import {route} from '../../endpoint.js';

const usage = '/organizations/{organizationId}/usage';

/** Where the calls of `UsageApi` go. */
export const usageRoutes = {
  companies: route('GET', `${usage}/companies`),
  documents: route('GET', `${usage}/documents`),
  counts: route('GET', `${usage}/document-counts`),
  invoices: route('GET', `${usage}/invoices`),
  specification: route('GET', `${usage}/invoices/{usageInvoiceId}`),
  lines: route('GET', `${usage}/invoices/{usageInvoiceId}/lines`),
};
