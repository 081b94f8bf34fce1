import {defineEndpoints} from '../../endpoint.js';
import type {InvoicesApi} from './invoices-api.js';
import {invoicesRoutes} from './routes.js';
import {
  invoicePageFrameSchema,
  invoiceSchema,
  openBalanceSchema,
} from './schema.js';

/** The calls of `InvoicesApi` that the list itself makes. */
type ListCalls = Omit<InvoicesApi, 'get'>;

/** The wire of the list; what is read of one document is in `details-endpoints.ts`. */
export const invoicesEndpoints = defineEndpoints<ListCalls>('invoices', invoicesRoutes, {
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
