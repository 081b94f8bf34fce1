import {createHandlers, createStore, fetchFrom, type Store} from '../../mocks/index.js';
import type {PortalApi} from '../../src/api/index.js';
import {createHttpApi} from '../../src/api/http/index.js';

/** The two ways to a store: the object itself, and HTTP over its handlers. */
export const ADAPTERS: Record<string, (store: Store) => Required<PortalApi>> = {
  'the object adapter': (store) => store.api,
  'the HTTP adapter': (store) =>
    createHttpApi({baseUrl: '/api/portal', fetch: fetchFrom(createHandlers(store))}),
};

/** A store of one document with an attachment of three bytes. */
export function storeWithFile(): Store {
  const store = createStore({scenario: 'one-invoice'});
  const [record] = store.records('rode-lente');
  if (!record) throw new Error('The scenario has no invoice.');
  const bytes = Uint8Array.of(1, 2, 3);
  const attachment = {id: 'bijlage', fileName: 'bijlage.bin', mediaType: 'application/zip', bytes};
  store.addInvoices([{...record, id: 'with-file', number: 'FILE', attachments: [attachment]}]);
  return store;
}

/** Asks for that attachment. */
export const FILE = {organizationId: 'rode-lente', invoiceId: 'with-file', fileId: 'bijlage'};
