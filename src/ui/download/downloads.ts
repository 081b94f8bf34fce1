import type {ReactiveControllerHost} from 'lit';

import {type ApiError, toApiError} from '../../api/errors.js';
import type {SavedFile} from '../../files/save-file.js';
import type {Portal} from '../../portal/portal.js';
import {withResume} from '../../portal/with-resume.js';

/** How the download of a file stands; a busy one may wait for the user to sign in again. */
export type DownloadState<File extends SavedFile = SavedFile> =
  | {status: 'busy'; signedOut?: boolean}
  | {status: 'saved'}
  | {status: 'failed'; file: File; error: ApiError};

/** A file that is wanted. */
export interface Download<File extends SavedFile> {
  /** The id of what it is a file of; of each there is one download at a time. */
  of: string;
  file: File;
  read: (portal: Portal, organizationId: string) => Promise<Blob>;
  /** What asks the page before; it may cancel it, and fetch the file in a way of its own. */
  asks: Event;
  /** What tells the page that it was saved. */
  tells: Event;
}

interface DownloadsContext {
  host: ReactiveControllerHost & HTMLElement;
  portal: () => Portal | undefined;
  /** The module that saves; loaded with the first press, and named where an element names all that it loads. */
  saveFile: () => Promise<typeof import('../../files/save-file.js')>;
}

/** Fetches, checks and saves files; remembers how the last one of each thing went. */
export class Downloads<File extends SavedFile> {
  readonly #context: DownloadsContext;
  readonly #states = new Map<string, DownloadState<File>>();
  #waiting = new AbortController();

  constructor(context: DownloadsContext) {
    this.#context = context;
  }

  /** How the last download of a thing went, if there was one. */
  stateOf(id: string): DownloadState<File> | undefined {
    return this.#states.get(id);
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

  /** Downloads a file, unless the page takes it over or one of the same thing is under way. */
  async start({of, file, read, asks, tells}: Download<File>): Promise<void> {
    const {host} = this.#context;
    const portal = this.#context.portal();
    const organizationId = portal?.organization?.id;
    if (!portal || organizationId === undefined) return;
    if (this.stateOf(of)?.status === 'busy') return;
    if (!host.dispatchEvent(asks)) return;
    this.#set(of, {status: 'busy'});
    const {scope} = portal;
    const {signal} = this.#waiting;
    const isAnothers = () => portal.scope !== scope;
    const onWait = (signedOut: boolean) => {
      if (!signal.aborted && !isAnothers()) this.#set(of, {status: 'busy', signedOut});
    };
    try {
      const [blob, {saveFile}] = await Promise.all([
        withResume(() => read(portal, organizationId), {portal, signal, onWait}),
        this.#context.saveFile(),
      ]);
      // The bytes are not saved under the eyes of somebody else, or in another organization.
      if (isAnothers()) return;
      await saveFile(blob, file);
      this.#set(of, {status: 'saved'});
      host.dispatchEvent(tells);
    } catch (thrown) {
      if (signal.aborted || isAnothers()) return;
      this.#set(of, {status: 'failed', file, error: toApiError(thrown)});
    }
  }

  #set(id: string, state: DownloadState<File>): void {
    this.#states.set(id, state);
    this.#context.host.requestUpdate();
  }
}
