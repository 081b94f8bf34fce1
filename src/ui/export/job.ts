import {ApiError} from '../../api/errors.js';
import {type FileTarget, openSink} from '../../files/file-sink.js';
import type {Portal} from '../../portal/portal.js';
import {withResume} from '../../portal/with-resume.js';
import {withRetries} from '../../portal/with-retries.js';

/** How a job stands. */
export type JobState =
  | {status: 'asking' | 'running' | 'saved' | 'cancelled' | 'stopped'}
  | {status: 'failed'; reason: JobFailure};

/** Why nothing was saved: what the API said, that there was nothing to save, or that the device refused it. */
export type JobFailure = ApiError | 'nothing' | 'unsaved';

/** From where rows are read, and until when. */
export interface RowSource {
  portal: Portal;
  organizationId: string;
  signal: AbortSignal;
  /** Reads through failures that pass, and through the end of a session. */
  read: <T>(read: () => Promise<T>) => Promise<T>;
}

/** What every job stands on. */
export interface JobContext {
  portal: Portal;
  organizationId: string;
  /** Called whenever there is something new to show. */
  onChange: () => void;
}

/** Ends a job that found nothing to save. */
export class NothingToSave extends Error {}

/** Progress is shown at most once in so many milliseconds: to draw the list takes longer than many a row. */
const BEAT = 50;

const STOPPED = new DOMException('The view is another one.', 'AbortError');

/** Makes one file of many rows and saves it, whole or not at all. */
export abstract class Job {
  readonly #context: JobContext;
  readonly #controller = new AbortController();
  #state: JobState = {status: 'asking'};
  #done = 0;
  #total: number | undefined;
  /** How many reads wait for the user to sign in again. */
  #waiting = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: JobContext) {
    this.#context = context;
  }

  /** How it stands now. */
  get state(): JobState {
    return this.#state;
  }

  /** How many rows are done. */
  get done(): number {
    return this.#done;
  }

  /** How many rows there are in all, where that is known. */
  get total(): number | undefined {
    return this.#total;
  }

  /** Whether it goes on only once the user has signed in again. */
  get isPaused(): boolean {
    return this.isActive && this.#waiting > 0;
  }

  /** Whether it may still save something. */
  get isActive(): boolean {
    return this.#state.status === 'asking' || this.#state.status === 'running';
  }

  /** Runs to the end, whatever that is. To be called in the press itself, since the browser asks where to save. */
  async run(): Promise<void> {
    const {portal} = this.#context;
    const {scope} = portal;
    const onPortalChange = () => {
      if (portal.scope !== scope) this.stop();
    };
    portal.addEventListener('portal-change', onPortalChange);
    try {
      this.#set(await this.#save());
    } catch (thrown) {
      this.#set(this.#stateAfter(thrown));
    } finally {
      portal.removeEventListener('portal-change', onPortalChange);
      clearTimeout(this.#timer);
      // What is still under way has nowhere to go.
      this.#controller.abort();
    }
  }

  /** Gives up, as the reader wants. */
  cancel(): void {
    this.#controller.abort();
  }

  /** Gives up without a word, as another view takes the place of this one. */
  stop(): void {
    this.#controller.abort(STOPPED);
  }

  /** Where the file goes. */
  protected abstract readonly target: FileTarget;

  /** Makes the file as it is read. */
  protected abstract open(): Promise<ReadableStream<Uint8Array>>;

  /** From where the rows are read, and what belongs to them. */
  protected get source(): RowSource {
    const {portal, organizationId} = this.#context;
    const {signal} = this.#controller;
    const onWait = (waiting: boolean) => {
      this.#waiting += waiting ? 1 : -1;
      this.#context.onChange();
    };
    const read: RowSource['read'] = (once) =>
      withResume(() => withRetries(once, signal), {portal, signal, onWait});
    return {portal, organizationId, signal, read};
  }

  /** Ends the whole job for what one of its calls met. */
  protected fail(error: ApiError): void {
    this.#controller.abort(error);
  }

  /** Says how many rows there are. */
  protected expect(total: number | undefined): void {
    this.#total = total;
    this.#context.onChange();
  }

  /** Says that a row is done. */
  protected tick(): void {
    this.#done += 1;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#context.onChange();
    }, BEAT);
  }

  async #save(): Promise<JobState> {
    const sink = await openSink(this.target);
    if (!sink) return {status: 'stopped'};
    this.#set({status: 'running'});
    const {signal} = this.#controller;
    const stream = await this.open().catch(async (thrown: unknown) => {
      await sink.writable.abort(thrown);
      throw thrown;
    });
    await stream.pipeTo(sink.writable, {signal});
    return {status: 'saved'};
  }

  #stateAfter(thrown: unknown): JobState {
    const {signal} = this.#controller;
    const cause: unknown = signal.aborted ? signal.reason : thrown;
    if (cause === STOPPED) return {status: 'stopped'};
    if (cause instanceof ApiError) return {status: 'failed', reason: cause};
    if (signal.aborted) return {status: 'cancelled'};
    return {status: 'failed', reason: cause instanceof NothingToSave ? 'nothing' : 'unsaved'};
  }

  #set(state: JobState): void {
    this.#state = state;
    this.#context.onChange();
  }
}

/** Waits for a module that is loaded on demand; without a connection it fails as a call does. */
export async function loaded<T>(module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch (cause) {
    throw new ApiError('network', 'A part of the page could not be loaded.', {cause});
  }
}
