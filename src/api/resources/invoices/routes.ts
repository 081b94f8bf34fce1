import {route} from '../../endpoint.js';

const invoices = '/organizations/{organizationId}/invoices';

/** Where the calls of `InvoicesApi` go. */
export const invoicesRoutes = {
  list: route('GET', invoices),
  openBalance: route('GET', '/organizations/{organizationId}/open-balance'),
  get: route('GET', `${invoices}/{invoiceId}`),
  file: route('GET', `${invoices}/{invoiceId}/files/{fileId}`, 'file'),
};
