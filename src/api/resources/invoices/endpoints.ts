import {defineEndpoints} from '../../endpoint.js';
import type {InvoicesApi} from './invoices-api.js';
import {invoicesRoutes} from './routes.js';
import {
  invoicePageFrameSchema,
  invoiceSchema,
  openBalanceSchema,
} from './schema.js';

/** The wire of `InvoicesApi`. */
export const invoicesEndpoints = defineEndpoints<InvoicesApi>('invoices', invoicesRoutes, {
  list: {
    answers: {kind: 'page', frame: invoicePageFrameSchema, item: invoiceSchema},
    permission: 'invoice.read',
  },
  openBalance: {
    answers: {kind: 'whole', schema: openBalanceSchema},
    permission: 'balance.read',
  },
  file: {
    answers: {kind: 'file'},
    permission: 'invoice.download',
  },
});
