import {defineOperations} from '../../endpoint.js';
import {usageEndpoints} from './endpoints.js';
import {
  usageCountQuerySchema,
  usageDocumentQuerySchema,
  usageInvoiceQuerySchema,
  usageLineQuerySchema,
} from './query-schema.js';
import type {UsageApi} from './usage-api.js';

/** What a server has to know of the calls of `UsageApi`. */
export const usageOperations = defineOperations<UsageApi>(usageEndpoints, {
  companies: {},
  documents: {query: usageDocumentQuerySchema, problems: ['not-found', 'gone', 'invalid']},
  counts: {query: usageCountQuerySchema, problems: ['not-found', 'invalid']},
  invoices: {query: usageInvoiceQuerySchema, problems: ['gone', 'invalid']},
  specification: {problems: ['not-found']},
  lines: {query: usageLineQuerySchema, problems: ['not-found', 'gone', 'invalid']},
});
