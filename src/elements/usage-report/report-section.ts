import type {ReactiveControllerHost} from 'lit';

import type {UsageApi} from '../../api/resources/usage/usage-api.js';
import type {PortalController} from '../../portal/portal-controller.js';
import type {Query} from '../../portal/query.js';
import type {LazySection, LazySectionPart} from '../../ui/lazy-sections.js';
import type {UsageReportView} from './usage-report.events.js';

/** What the part behind a tab has to know of the element. */
export interface ReportContext {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly portal: PortalController;
  /** The companies that the reader may ask about; read while own usage is on show. */
  readonly companies: Query<UsageApi['companies']>;
  /** What is asked to be seen. */
  readonly view: () => UsageReportView;
  /** Takes over what the user asked to see; from its first page unless that says otherwise. */
  readonly change: (change: Partial<UsageReportView>) => void;
  /** The level of a heading inside the element. */
  readonly headingLevel: () => number;
}

/** The part behind one tab: it reads and draws by itself, while its tab is chosen. */
export type ReportSection = LazySection;

/** What the module of such a part exports. */
export type ReportPart = LazySectionPart<ReportContext, ReportSection>;
