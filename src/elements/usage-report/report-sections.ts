import type {ElementState} from '../../ui/balie-element.js';
import {LazyPart} from '../../ui/lazy-part.js';
import {TAB_PARTS} from './report-parts.js';
import type {ReportContext, ReportPart, ReportSection} from './report-section.js';
import type {UsageTab} from './usage-report.events.js';

/** The parts behind the tabs, each loaded when its tab is first chosen. */
export class ReportSections {
  readonly #context: ReportContext;
  readonly #parts: Record<UsageTab, LazyPart<ReportPart>>;
  readonly #made = new Map<UsageTab, ReportSection>();

  constructor(context: ReportContext) {
    this.#context = context;
    const part = (tab: UsageTab) => new LazyPart(context.host, TAB_PARTS[tab]);
    this.#parts = {documents: part('documents'), specification: part('specification')};
  }

  /** Loads what is behind the chosen tab, and has all look at whose organization is in view; called before each drawing. */
  update(chosen: UsageTab): void {
    const part = this.#parts[chosen];
    if (!part.failed) void part.request();
    const {current} = part;
    if (current && !this.#made.has(chosen)) {
      this.#made.set(chosen, new current.Section(this.#context));
    }
    for (const section of this.#made.values()) section.update?.();
  }

  /** The part behind a tab, once it is loaded. */
  of(tab: UsageTab): ReportSection | undefined {
    return this.#made.get(tab);
  }

  /** Whether it could not be loaded, as without a connection. */
  hasFailed(tab: UsageTab): boolean {
    return this.#parts[tab].failed;
  }

  stateOf(tab: UsageTab): ElementState {
    return this.of(tab)?.state ?? (this.hasFailed(tab) ? 'error' : 'loading');
  }

  reload(tab: UsageTab): void {
    void this.#parts[tab].request();
  }

  disconnected(): void {
    for (const section of this.#made.values()) section.disconnected?.();
  }
}
