import type {ReactiveControllerHost} from 'lit';

import {type ApiError, toApiError} from '../../api/errors.js';
import {invoicesEndpoints} from '../../api/resources/invoices/endpoints.js';
import type {Invoice, InvoiceFile} from '../../api/resources/invoices/schema.js';
import type {Portal} from '../../portal/portal.js';
import {withResume} from '../../portal/with-resume.js';
import {InvoiceDownloadedEvent, InvoiceDownloadEvent} from './invoice-list.events.js';
import {PARTS} from './invoice-parts.js';

/** How the download of an invoice's file stands; a busy one may wait for the user to sign in again. */
export type DownloadState =
  | {status: 'busy'; signedOut?: boolean}
  | {status: 'saved'}
  | {status: 'failed'; file: InvoiceFile; error: ApiError};

/** Fetches, checks and saves files; remembers per invoice how the last one went. */
export class InvoiceDownloads {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #portal: () => Portal | undefined;
  readonly #states = new Map<string, DownloadState>();
  #waiting = new AbortController();

  constructor(host: ReactiveControllerHost & HTMLElement, portal: () => Portal | undefined) {
    this.#host = host;
    this.#portal = portal;
  }

  /** How the last download of an invoice went, if there was one. */
  stateOf(invoice: Invoice): DownloadState | undefined {
    return this.#states.get(invoice.id);
  }

  /** Forgets how downloads went, for other rows than before. */
  clear(): void {
    for (const [id, {status}] of this.#states) if (status !== 'busy') this.#states.delete(id);
  }

  /** Forgets all of them, and gives up those that wait for the user to sign in again. */
  stop(): void {
    this.#waiting.abort();
    this.#waiting = new AbortController();
    this.#states.clear();
  }

  /** Downloads a file, unless the page takes it over or the same row is at it already. */
  async start(invoice: Invoice, file: InvoiceFile): Promise<void> {
    const portal = this.#portal();
    const organizationId = portal?.organization?.id;
    if (!portal || organizationId === undefined) return;
    if (this.stateOf(invoice)?.status === 'busy') return;
    if (!this.#host.dispatchEvent(new InvoiceDownloadEvent(invoice, file))) return;
    this.#set(invoice, {status: 'busy'});
    const {scope} = portal;
    const {signal} = this.#waiting;
    const isAnothers = () => portal.scope !== scope;
    const onWait = (signedOut: boolean) => {
      if (!signal.aborted && !isAnothers()) this.#set(invoice, {status: 'busy', signedOut});
    };
    const request = {organizationId, invoiceId: invoice.id, fileId: file.id};
    const read = () => portal.call(invoicesEndpoints.file, request);
    try {
      const [blob, {saveFile}] = await Promise.all([
        withResume(read, {portal, signal, onWait}),
        PARTS.saveFile(),
      ]);
      // The bytes are not saved under the eyes of somebody else, or in another organization.
      if (isAnothers()) return;
      await saveFile(blob, file);
      this.#set(invoice, {status: 'saved'});
      this.#host.dispatchEvent(new InvoiceDownloadedEvent(invoice, file));
    } catch (thrown) {
      if (signal.aborted || isAnothers()) return;
      this.#set(invoice, {status: 'failed', file, error: toApiError(thrown)});
    }
  }

  #set(invoice: Invoice, state: DownloadState): void {
    this.#states.set(invoice.id, state);
    this.#host.requestUpdate();
  }
}
