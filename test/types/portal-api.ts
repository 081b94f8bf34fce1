/** Adapters of a host's own, held against the contract by the type checker alone. */
import type {
  BillingAddress,
  BillingDetailsChange,
  Invoice,
  InvoiceDetails,
  InvoicePage,
  ListInvoicesRequest,
  PortalApi,
  ReplaceBillingAddressRequest,
} from '../../src/api/index.js';
import {createHttpApi} from '../../src/api/http/index.js';
import {createPortal} from '../../src/index.js';

declare const session: PortalApi['session'];
declare const invoices: NonNullable<PortalApi['invoices']>;
declare const billingAddress: NonNullable<PortalApi['billingAddress']>;
declare const users: NonNullable<PortalApi['users']>;
declare const subscription: NonNullable<PortalApi['subscription']>;
declare const billingDetails: NonNullable<PortalApi['billingDetails']>;
declare const usage: NonNullable<PortalApi['usage']>;
declare const collaborations: NonNullable<PortalApi['collaborations']>;
declare const page: InvoicePage;
declare const details: InvoiceDetails;
declare const address: BillingAddress;

/** A session is all that an adapter has to have. */
export const small: PortalApi = {session};

export const whole: Required<PortalApi> = {
  session,
  invoices,
  billingAddress,
  users,
  subscription,
  billingDetails,
  usage,
  collaborations,
};

/** Methods may ask for less than they are given. */
export const plain: PortalApi = {
  session: {
    get: () =>
      Promise.resolve({user: {name: 'Ruud', email: 'ruud@example.com'}, organizations: []}),
    organization: ({organizationId}) =>
      Promise.resolve({
        id: organizationId,
        name: 'Rode Lente',
        role: 'a role of our own',
        permissions: ['invoice.read'],
        administrators: [],
      }),
  },
};

/** Classes are as good as objects. */
export class Invoices {
  list({organizationId, limit, signal}: ListInvoicesRequest): Promise<InvoicePage> {
    void [organizationId.length, limit.toFixed(), signal?.aborted];
    return Promise.resolve(page);
  }
  openBalance() {
    return Promise.resolve({balances: [], asOf: '2026-11-21T09:12:00Z'});
  }
  get() {
    return Promise.resolve(details);
  }
  file() {
    return Promise.resolve(new Blob());
  }
}
export const classes: PortalApi = {session, invoices: new Invoices()};

/** A write says under which key it comes, and from which version. */
export const addresses: PortalApi = {
  session,
  billingAddress: {
    get: () => Promise.resolve(address),
    replace({organizationId, body, idempotencyKey, signal}: ReplaceBillingAddressRequest) {
      void [organizationId.length, idempotencyKey.length, signal?.aborted];
      return Promise.resolve({...body, version: `${body.version}+`});
    },
  },
};

/** To sign out is the adapter's to offer, and has nothing to answer. */
export const leaving: PortalApi = {
  session: {...session, signOut: ({idempotencyKey}) => Promise.resolve(void idempotencyKey.length)},
};

createPortal({api: createHttpApi({baseUrl: '/api', getToken: () => 'token'})});
createPortal({api: createHttpApi({baseUrl: '/api', getToken: ({renew}) => Promise.resolve(`${renew}`)})});

// @ts-expect-error -- an adapter without a session cannot carry a portal
createPortal({api: {invoices}});

// @ts-expect-error -- a session has to answer what the user may do in an organization
createPortal({api: {session: {get: session.get.bind(session)}}});

// @ts-expect-error -- a resource that is there has to have all of its calls
export const half: PortalApi = {session, invoices: {list: () => Promise.resolve(page)}};

export const synchronous: PortalApi = {
  // @ts-expect-error -- every call answers with a promise
  session: {...session, get: () => ({user: {name: '', email: ''}, organizations: []})},
};

export const without: PortalApi = {
  session: {
    ...session,
    // @ts-expect-error -- role and permissions are never left out
    organization: () => Promise.resolve({id: 'a', name: 'A', administrators: []}),
  },
};

export const decimals: Pick<Invoice, 'totalInclVat'> = {
  // @ts-expect-error -- an amount is a number of minor units, not a text
  totalInclVat: {amount: '12.50', currency: 'EUR'},
};

// @ts-expect-error -- an address that can be read can be changed, or is refused
export const readOnly: PortalApi = {session, billingAddress: {get: () => Promise.resolve(address)}};

// @ts-expect-error -- a write has a key
void billingAddress.replace({organizationId: 'a', body: address});

// @ts-expect-error -- signing out has a key
void session.signOut?.({});

// @ts-expect-error -- an adapter need not have a way to sign out
void session.signOut({idempotencyKey: 'k'});

// @ts-expect-error -- the company name is not changed here
const renamed: BillingDetailsChange = {companyName: 'A', version: '1', deliveryMethod: 'post', address};
void billingDetails.replace({organizationId: 'a', idempotencyKey: 'k', body: renamed});

const {version: _, ...unversioned} = address;
// @ts-expect-error -- a change is one of a version
void billingAddress.replace({organizationId: 'a', body: unversioned, idempotencyKey: 'k'});

// @ts-expect-error -- a call has to say for which organization
void invoices.list({limit: 25});

// @ts-expect-error -- a list can be sorted by its own fields only
void invoices.list({organizationId: 'a', limit: 25, sort: 'supplier'});

// @ts-expect-error -- a list can be filtered by known statuses only
void invoices.list({organizationId: 'a', limit: 25, status: ['lost']});

// @ts-expect-error -- the base URL cannot be left out
createHttpApi({});

// @ts-expect-error -- a token is a text
createHttpApi({baseUrl: '/api', getToken: () => 7});
