/** What every call about an organization says; which one is never ambient. */
export interface OfOrganization {
  organizationId: string;
  signal?: AbortSignal | undefined;
}

/** What every call that writes a body says. */
export interface Written<Body> extends OfOrganization {
  body: Body;
  /** The same for every try of one write; the server does it once and answers alike for 24 hours. */
  idempotencyKey: string;
}
