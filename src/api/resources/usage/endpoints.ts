import * as z from 'zod/mini';

import {defineEndpoints} from '../../endpoint.js';
import {pageFrame} from '../../page.js';
import {usageRoutes} from './routes.js';
import {
  readableCompanyPageFrameSchema,
  readableCompanySchema,
  usageCountSchema,
  usageDocumentPageFrameSchema,
  usageDocumentSchema,
  usageInvoiceSchema,
  usageLineSchema,
  usageSpecificationSchema,
} from './schema.js';
import type {UsageApi} from './usage-api.js';

const frame = z.object(pageFrame);
/** All of them at once, and each checked by itself. */
const list = z.object({items: pageFrame.items});

/** The wire of `UsageApi`. */
export const usageEndpoints = defineEndpoints<UsageApi>('usage', usageRoutes, {
  companies: {
    answers: {kind: 'page', frame: readableCompanyPageFrameSchema, item: readableCompanySchema},
    permission: 'usage.read',
  },
  documents: {
    answers: {kind: 'page', frame: usageDocumentPageFrameSchema, item: usageDocumentSchema},
    permission: 'usage.read',
  },
  counts: {answers: {kind: 'page', frame: list, item: usageCountSchema}, permission: 'usage.read'},
  invoices: {
    answers: {kind: 'page', frame, item: usageInvoiceSchema},
    permission: 'usage-invoice.read',
  },
  specification: {
    answers: {kind: 'whole', schema: usageSpecificationSchema},
    permission: 'usage-invoice.read',
  },
  lines: {answers: {kind: 'page', frame, item: usageLineSchema}, permission: 'usage-invoice.read'},
});
