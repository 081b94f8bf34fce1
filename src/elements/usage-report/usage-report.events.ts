/** What a `<usage-report>` is showing, by the names of its properties: all that a host needs to restore it. */
export interface UsageReportView {
  tab: UsageTab;
  /** The id of a company; empty for the first, and in the specification for all. */
  company: string;
  direction: UsageDirection;
  /** The first and the last day of creation (`YYYY-MM-DD`), both inclusive; empty for the usual period. */
  from: string;
  to: string;
  channels: readonly string[];
  statuses: readonly string[];
  search: string;
  /** The id of the usage invoice that is open; empty for none. */
  invoice: string;
  pageSize: number;
  /** Opaque; empty on the first page. */
  cursor: string;
}

/** Own usage, document by document, or the specification of what was billed. */
export type UsageTab = 'documents' | 'specification';
export type UsageDirection = 'outbound' | 'inbound';

/** Tells that the user went to another tab, company or period, filtered, opened an invoice or turned a page; fired before data arrive. */
export class UsageViewChangedEvent extends Event {
  readonly view: UsageReportView;

  constructor(view: UsageReportView) {
    super('usage-view-changed', {bubbles: true, composed: true});
    this.view = view;
  }
}

declare global {
  interface HTMLElementEventMap {
    'usage-view-changed': UsageViewChangedEvent;
  }
}
