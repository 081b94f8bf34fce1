import {html} from 'lit';

import {createStore} from '../../../mocks/index.js';
import type {InvoiceDetails} from '../../../src/api/resources/invoices/details-schema.js';
import {createPortal} from '../../../src/portal/portal.js';
import {open, type TestPage} from '../../support/open.js';
import {openInvoice} from './payment-rig.js';

interface Options {
  /** What differs from the invoice of `openInvoice`. */
  change?: Partial<InvoiceDetails>;
  locale?: string;
  onlinePayment?: boolean;
}

/** A page that shows the details of one invoice, and whose back end may come to know more of it. */
export interface PaymentPage extends TestPage {
  change: (change: Partial<InvoiceDetails>) => void;
}

/** Opens an invoice in a list over an adapter of a host's own, which has whatever details a test needs. */
export async function openPayment(options: Options = {}): Promise<PaymentPage> {
  const {locale = 'en', onlinePayment = false} = options;
  let invoice = openInvoice(options.change);
  const {api} = createStore({scenario: 'one-invoice'});
  const get = ({invoiceId}: {invoiceId: string}) => Promise.resolve({...invoice, id: invoiceId});
  const portal = createPortal({api: {...api, invoices: {...api.invoices, get}}});
  const page = await open(
    {locale},
    html`<invoice-list
      .portal=${portal}
      opened=${invoice.id}
      ?online-payment=${onlinePayment}
    ></invoice-list>`,
  );
  await page.find('heading', 'Amounts');
  const change = (more: Partial<InvoiceDetails>) => {
    invoice = {...invoice, ...more};
  };
  return {...page, change};
}
