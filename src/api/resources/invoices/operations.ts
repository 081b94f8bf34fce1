import {defineOperations} from '../../endpoint.js';
import {invoiceDetailsEndpoints} from './details-endpoints.js';
import {invoicesEndpoints} from './endpoints.js';
import type {InvoicesApi} from './invoices-api.js';
import {invoiceQuerySchema} from './query-schema.js';

/** What a server has to know of the calls of `InvoicesApi`. */
export const invoicesOperations = defineOperations<InvoicesApi>(
  {...invoicesEndpoints, ...invoiceDetailsEndpoints},
  {
    list: {query: invoiceQuerySchema, problems: ['gone', 'invalid']},
    openBalance: {},
    get: {problems: ['not-found']},
    file: {problems: ['not-found']},
  },
);
