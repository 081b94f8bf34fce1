import type {Organization, Session} from './schema.js';

/** Asks for what everything else stands on. */
export interface SessionRequest {
  signal?: AbortSignal | undefined;
}

/** Asks for one organization of the session. */
export interface OrganizationRequest {
  organizationId: string;
  signal?: AbortSignal | undefined;
}

/** Ends the session. */
export interface SignOutRequest {
  /** The same for every try of one sign-out. */
  idempotencyKey: string;
  signal?: AbortSignal | undefined;
}

/** Who is signed in, and what they may do where. Signing in is the host's; no credential passes here. */
export interface SessionApi {
  /** The signed-in user and the organizations they may choose. Throws `unauthenticated` when nobody is. */
  get(request: SessionRequest): Promise<Session>;
  /** What the user may do in one organization. Throws `not-found` for one that is not theirs. */
  organization(request: OrganizationRequest): Promise<Organization>;
  /** Signs the user out (Y28); elements offer it only where it is there. Throws `unauthenticated` when nobody is signed in. */
  signOut?(request: SignOutRequest): Promise<void>;
}
