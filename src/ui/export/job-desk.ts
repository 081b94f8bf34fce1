import type {ReactiveControllerHost} from 'lit';

import type {Portal} from '../../portal/portal.js';
import type {Job, JobContext} from './job.js';
import type {JobActions} from './job-notice.js';

/** Where the jobs of an element are done, one at a time. */
export class JobDesk<T extends Job> implements JobActions {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #portal: () => Portal | undefined;
  #job: T | undefined;
  #again: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, portal: () => Portal | undefined) {
    this.#host = host;
    this.#portal = portal;
  }

  /** The one under way, or else the last one, until that is closed. */
  get job(): T | undefined {
    return this.#job;
  }

  /** Whether one is under way, so that nothing else can begin. */
  get isBusy(): boolean {
    return this.#job?.isActive ?? false;
  }

  /**
   * Starts a job in the press itself, since the browser asks where to save, unless there is nothing to do it with; fires `told` once it
   * has saved.
   */
  run<J extends T>(create: (context: JobContext) => J, told: (job: J) => Event): void {
    const portal = this.#portal();
    const organizationId = portal?.organization?.id;
    if (!portal || organizationId === undefined) return;
    this.#again = () => this.run(create, told);
    const job = create({portal, organizationId, onChange: () => this.#host.requestUpdate()});
    this.#show(job);
    void job.run().then(() => {
      if (job.state.status === 'saved') this.#host.dispatchEvent(told(job));
    });
  }

  /** Gives up without a word, as the element goes or another organization comes. */
  stop(): void {
    this.#job?.stop();
    this.#show(undefined);
  }

  readonly onCancel = (): void => this.#job?.cancel();

  readonly onClose = (): void => this.#show(undefined);

  readonly onAgain = (): void => this.#again?.();

  #show(job: T | undefined): void {
    this.#job = job;
    this.#host.requestUpdate();
  }
}
