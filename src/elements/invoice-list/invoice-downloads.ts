import type {ReactiveControllerHost} from 'lit';

import {type ApiError, toApiError} from '../../api/errors.js';
import {invoicesEndpoints} from '../../api/resources/invoices/endpoints.js';
import type {Invoice, InvoiceFile} from '../../api/resources/invoices/schema.js';
import type {Portal} from '../../portal/portal.js';
import {InvoiceDownloadedEvent, InvoiceDownloadEvent} from './invoice-list.events.js';
import {PARTS} from './invoice-parts.js';

/** How the download of an invoice's file stands. */
export type DownloadState =
  | {status: 'busy'}
  | {status: 'saved'}
  | {status: 'failed'; file: InvoiceFile; error: ApiError};

/** Fetches, checks and saves files; remembers per invoice how the last one went. */
export class InvoiceDownloads {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #portal: () => Portal | undefined;
  readonly #states = new Map<string, DownloadState>();

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
    try {
      const request = {organizationId, invoiceId: invoice.id, fileId: file.id};
      const [blob, {saveFile}] = await Promise.all([
        portal.call(invoicesEndpoints.file, request),
        PARTS.saveFile(),
      ]);
      // The bytes are not saved under the eyes of somebody who switched to another organization.
      if (portal.organization?.id !== organizationId) return;
      await saveFile(blob, file);
      this.#set(invoice, {status: 'saved'});
      this.#host.dispatchEvent(new InvoiceDownloadedEvent(invoice, file));
    } catch (thrown) {
      this.#set(invoice, {status: 'failed', file, error: toApiError(thrown)});
    }
  }

  #set(invoice: Invoice, state: DownloadState): void {
    this.#states.set(invoice.id, state);
    this.#host.requestUpdate();
  }
}
