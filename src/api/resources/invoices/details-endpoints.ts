import {defineEndpoints} from '../../endpoint.js';
import {invoiceDetailsSchema} from './details-schema.js';
import type {InvoicesApi} from './invoices-api.js';
import {invoicesRoutes} from './routes.js';

/** The wire of what is read once a document is opened; apart from the list's, so that it is loaded only then. */
export const invoiceDetailsEndpoints = defineEndpoints<Pick<InvoicesApi, 'get'>>(
  'invoices',
  invoicesRoutes,
  {
    get: {
      answers: {kind: 'whole', schema: invoiceDetailsSchema},
      permission: 'invoice.read',
    },
  },
);
