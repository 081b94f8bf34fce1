import {defineOperations} from '../../endpoint.js';
import {invoicesEndpoints} from './endpoints.js';
import type {InvoicesApi} from './invoices-api.js';
import {invoiceQuerySchema} from './query-schema.js';

/** What a server has to know of the calls of `InvoicesApi`. */
export const invoicesOperations = defineOperations<InvoicesApi>(invoicesEndpoints, {
  list: {query: invoiceQuerySchema, problems: ['gone', 'invalid']},
  openBalance: {},
  file: {problems: ['not-found']},
});
