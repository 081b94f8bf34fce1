import {waitUntil} from '@open-wc/testing';

import {ApiError} from '../../src/api/index.js';
import {
  invoicesEndpoints,
  type Invoice,
  type InvoicePage,
  type InvoicesApi,
  type Organization,
  type PortalApi,
  type Session,
} from '../../src/api/index.js';
import type {Portal} from '../../src/portal/portal.js';
import {Query} from '../../src/portal/query.js';

const ALL = ['invoice.read', 'invoice.download', 'balance.read'];

/** An adapter of a host's own; every row names the user and the organization it belongs to. */
export class Backend implements PortalApi {
  user = {name: 'Ruud Coon', email: 'ruud@example.com'};
  organizations = ['a'];
  currentOrganizationId: string | undefined;
  permissions: readonly string[] = ALL;
  /** Every call so far, such as `session.get` or `invoices.list a`. */
  readonly calls: string[] = [];
  readonly signals: AbortSignal[] = [];
  /** What happens to a call before it is answered: it may throw or wait. */
  before: (call: string) => unknown = () => undefined;

  readonly session = {
    get: async ({signal}: {signal?: AbortSignal | undefined}): Promise<Session> => {
      const {user, organizations, currentOrganizationId} = this;
      await this.#enter('session.get', signal);
      return {
        user,
        organizations: organizations.map((id) => ({id, name: id})),
        currentOrganizationId,
      };
    },
    organization: async (request: Asked): Promise<Organization> => {
      const {organizationId: id, signal} = request;
      await this.#enter(`session.organization ${id}`, signal);
      const administrators = [{name: `Head of ${id}`, email: `head@${id}.example`}];
      return {id, name: id, role: 'admin', permissions: [...this.permissions], administrators};
    },
  };

  readonly invoices: InvoicesApi = {
    list: async ({organizationId, search = '', signal}: Asked): Promise<InvoicePage> => {
      const {email} = this.user;
      await this.#enter(`invoices.list ${organizationId} ${search}`.trim(), signal);
      return {items: [invoice(`${organizationId} ${email} ${search}`.trim())]};
    },
    openBalance: async ({organizationId, signal}: Asked) => {
      await this.#enter(`invoices.openBalance ${organizationId}`, signal);
      return {balances: [], asOf: '2026-11-21T09:12:00+01:00'};
    },
    get: async ({organizationId, signal}: Asked) => {
      await this.#enter(`invoices.get ${organizationId}`, signal);
      throw new ApiError('not-found', 'There is no such invoice.');
    },
    file: async ({organizationId, signal}: Asked) => {
      await this.#enter(`invoices.file ${organizationId}`, signal);
      return new Blob(['%PDF-']);
    },
  };

  /** How often a call was made. */
  count(call: string): number {
    return this.calls.filter((made) => made === call).length;
  }

  async #enter(call: string, signal: AbortSignal | undefined): Promise<void> {
    this.calls.push(call);
    if (signal) this.signals.push(signal);
    await this.before(call);
  }
}

interface Asked {
  organizationId: string;
  search?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** A right row with that number. */
export function invoice(number: string): Invoice {
  return {
    id: number,
    number,
    typeCode: '380',
    issueDate: '2026-11-02',
    totalInclVat: {amount: 12_100, currency: 'EUR'},
    openAmount: {amount: 12_100, currency: 'EUR'},
    paymentStatus: 'open',
    voided: false,
    files: [],
  };
}

/** Looks at the invoices as an element does: drawn again, a moment after each change. */
export class Reader {
  search = '';
  #left = false;
  readonly #query: Query<InvoicesApi['list']>;
  readonly #portal: Portal;

  constructor(portal: Portal) {
    this.#portal = portal;
    const source = {current: portal, missing: false};
    const args = () => ({limit: 25, search: this.search});
    this.#query = new Query(source, invoicesEndpoints.list, args, this.#onChange);
    portal.addEventListener('portal-change', this.#onChange);
    void portal.load();
    this.draw();
  }

  /** What is shown: the number of the row, or the state. */
  get shown(): string {
    const {view} = this;
    if (view.state === 'error') return view.error.kind;
    if (view.state !== 'ready') return view.state;
    return view.data.items.map((row) => ('number' in row ? row.number : 'invalid')).join();
  }

  get view() {
    return this.#query.view;
  }

  draw(): void {
    if (!this.#left) this.#query.update();
  }

  retry(): void {
    this.#query.retry();
  }

  /** Looks for something else. */
  find(search: string): void {
    this.search = search;
    this.draw();
  }

  leave(): void {
    this.#left = true;
    this.#portal.removeEventListener('portal-change', this.#onChange);
    this.#query.stop();
  }

  /** Waits until something is shown. */
  async shows(text: string): Promise<void> {
    await waitUntil(() => this.shown === text, `it shows "${text}"`, {timeout: 8000}).catch(() => {
      throw new Error(`It shows "${this.shown}" in place of "${text}".`);
    });
  }

  readonly #onChange = (): void => queueMicrotask(() => this.draw());
}

/** Something that a test lets happen when it wants. */
export function gate(): {passed: Promise<void>; open: () => void} {
  const {promise, resolve} = Promise.withResolvers<undefined>();
  return {passed: promise, open: () => resolve(undefined)};
}
