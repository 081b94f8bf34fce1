/**
 * Asks the page to show its users, by whom licenses are taken (S5, AMB-12); the element itself does nothing. Fired only where the
 * attribute `user-management` says that the page has them.
 */
export class UserManagementOpenEvent extends Event {
  readonly organizationId: string;

  constructor(organizationId: string) {
    super('user-management-open', {bubbles: true, composed: true});
    this.organizationId = organizationId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'user-management-open': UserManagementOpenEvent;
  }
}
