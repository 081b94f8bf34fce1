import type {UserQuery} from '../../api/resources/users/query-schema.js';
import type {ExportFormat} from '../../ui/export/export-job.js';

/** Asks the page before users are exported. Cancel it to export in a way of the page's own. */
export class UsersExportEvent extends Event {
  readonly format: ExportFormat;
  /** Kind, filters and order, without a place in the list. */
  readonly query: UserQuery;

  constructor(format: ExportFormat, query: UserQuery) {
    super('users-export', {bubbles: true, composed: true, cancelable: true});
    this.format = format;
    this.query = query;
  }
}

/** Tells that users were saved as a table. */
export class UsersExportedEvent extends Event {
  readonly format: ExportFormat;
  /** How many users it has, those that cannot be read included. */
  readonly users: number;
  /** How many of them cannot be read. */
  readonly unreadable: number;

  constructor(format: ExportFormat, users: number, unreadable: number) {
    super('users-exported', {bubbles: true, composed: true});
    this.format = format;
    this.users = users;
    this.unreadable = unreadable;
  }
}

declare global {
  interface HTMLElementEventMap {
    'users-export': UsersExportEvent;
    'users-exported': UsersExportedEvent;
  }
}
