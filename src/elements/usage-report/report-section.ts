import type {CSSResult, ReactiveControllerHost} from 'lit';

import type {UsageApi} from '../../api/resources/usage/usage-api.js';
import type {PortalController} from '../../portal/portal-controller.js';
import type {Query} from '../../portal/query.js';
import type {ElementState} from '../../ui/balie-element.js';
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
export interface ReportSection {
  readonly state: ElementState;
  /** Looks at whose organization is in view; called before each drawing. */
  update?(): void;
  /** The element goes. */
  disconnected?(): void;
  /** What stands below the tabs. */
  render(): unknown;
}

/** What the module of such a part exports. */
export interface ReportPart {
  readonly Section: new (context: ReportContext) => ReportSection;
  readonly styles: CSSResult;
}
