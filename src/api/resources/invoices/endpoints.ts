import {defineEndpoints} from '../../endpoint.js';
import type {InvoicesApi} from './invoices-api.js';
import {invoicesRoutes} from './routes.js';
import {
  invoicePageFrameSchema,
  invoiceQuerySchema,
  invoiceSchema,
  openBalanceSchema,
} from './schema.js';

/** The wire of `InvoicesApi`. */
export const invoicesEndpoints = defineEndpoints<InvoicesApi>('invoices', invoicesRoutes, {
  list: {
    query: invoiceQuerySchema,
    answers: {kind: 'page', frame: invoicePageFrameSchema, item: invoiceSchema},
    permission: 'invoice.read',
    problems: ['gone', 'invalid'],
  },
  openBalance: {
    answers: {kind: 'whole', schema: openBalanceSchema},
    permission: 'balance.read',
  },
  file: {
    answers: {kind: 'file'},
    permission: 'invoice.download',
    problems: ['not-found'],
  },
});
