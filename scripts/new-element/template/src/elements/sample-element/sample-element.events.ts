/** Asks the page to go on with the organization in view; fired when the button is pressed. The element itself does nothing. */
export class SampleElementContinueEvent extends Event {
  readonly organizationId: string;

  constructor(organizationId: string) {
    super('sample-element-continue', {bubbles: true, composed: true});
    this.organizationId = organizationId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sample-element-continue': SampleElementContinueEvent;
  }
}
