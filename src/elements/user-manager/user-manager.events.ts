import type {UserKind} from '../../api/resources/users/schema.js';

/** What a `<user-manager>` is showing, by the names of its properties: all that a host needs to restore it. */
export interface UserManagerView {
  kind: UserKind;
  search: string;
  roles: readonly string[];
  statuses: readonly string[];
  securityPrivacyContact: '' | 'true' | 'false';
  sort: string;
  pageSize: number;
  /** Opaque; empty on the first page. */
  cursor: string;
}

/** Tells that the user went to the other kind, searched, filtered, sorted or turned a page; fired before data arrive. */
export class UserViewChangedEvent extends Event {
  readonly view: UserManagerView;

  constructor(view: UserManagerView) {
    super('user-view-changed', {bubbles: true, composed: true});
    this.view = view;
  }
}

declare global {
  interface HTMLElementEventMap {
    'user-view-changed': UserViewChangedEvent;
  }
}
