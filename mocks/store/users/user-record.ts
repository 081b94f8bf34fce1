import type {EmailCheck, UserKind} from '../../../src/api/index.js';

/** A user as a scenario gives it. */
export interface UserRecord {
  /** Made from the organization and a number unless given. */
  id?: string | undefined;
  kind: UserKind;
  firstName: string;
  lastName: string;
  email: string;
  jobFunctionCode: string;
  /** `viewer`, `admin` or any other; of users of the organization alone. */
  role?: string | undefined;
  securityPrivacyContact?: boolean | undefined;
  businessCardTitle?: string | undefined;
  /** E.164. */
  phone?: string | undefined;
  /** E.164. */
  mobile?: string | undefined;
  /** `active` unless given; `invited` goes by its time, and any other than the contract's stands as it is. */
  status?: string | undefined;
  /** RFC 3339, of an invited user; 24 hours from the start unless given (Y4). */
  invitationExpiresAt?: string | undefined;
}

/** Somebody whom the supplier knows, and who is no user here (R17). */
export type ContactRecord = NonNullable<EmailCheck['prefill']> & {email: string};

/** A removal as it was recorded, and told to the supplier (R29, R30). */
export interface UserRemovalRecord {
  organizationId: string;
  /** The users that were removed: of both kinds, or of one. */
  userIds: string[];
  email: string;
  reason: string;
  leftOrganization: boolean;
  /** Who did it. */
  by: string;
  /** RFC 3339. */
  at: string;
  /** The supplier's Customer Success Manager knows of it. */
  csmInformed: true;
}
