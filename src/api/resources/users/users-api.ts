import type {OfOrganization} from '../../call-arguments.js';
import type {Page} from '../../page.js';
import type {EmailCheckQuery, UserQuery} from './query-schema.js';
import type {
  EmailCheck,
  JobFunction,
  NewUser,
  User,
  UserChange,
  UserLicenses,
  UserRemoval,
} from './schema.js';

/** A page of users, with what is true of all of them. */
export interface UserPage extends Page<User> {
  now?: string | undefined;
  adminCount?: number | undefined;
  securityPrivacyContactCount?: number | undefined;
}

export interface ListUsersRequest extends OfOrganization, UserQuery {}

export interface UserRequest extends OfOrganization {
  userId: string;
}

export interface CheckEmailRequest extends OfOrganization, EmailCheckQuery {}

export interface AddUserRequest extends OfOrganization {
  body: NewUser;
  /** The same for every try of one addition. */
  idempotencyKey: string;
}

export interface ReplaceUserRequest extends UserRequest {
  body: UserChange;
  idempotencyKey: string;
}

export interface RemoveUserRequest extends UserRequest {
  body: UserRemoval;
  idempotencyKey: string;
}

/** Who has access: users of the organization, and support users (Y15–Y23, R10–R33). Changes hold at once (Y21). */
export interface UsersApi {
  /**
   * One page of one kind, filtered and sorted by the server; by last name without `sort`. Throws `gone` for a cursor that no longer
   * holds, `invalid` for a filter that makes no sense.
   */
  list(request: ListUsersRequest): Promise<UserPage>;
  /** One user. Throws `not-found` for one that is not there. */
  get(request: UserRequest): Promise<User>;
  /** Tells what is known of an e-mail address before a user is added; never which other customer it is of (V4). */
  checkEmail(request: CheckEmailRequest): Promise<EmailCheck>;
  /** The supplier's list of job functions (R23). */
  jobFunctions(request: OfOrganization): Promise<{items: JobFunction[]}>;
  /** The licenses that users take, and what one more costs. */
  licenses(request: OfOrganization): Promise<UserLicenses>;
  /**
   * Adds a user, who is invited for 24 hours (SM1); checks the e-mail address once more. Throws `invalid` with a JSON pointer for
   * each field that is refused, and `conflict` when no license is free and none is ordered by an offer that holds.
   */
  add(request: AddUserRequest): Promise<User>;
  /**
   * Changes all of a user but the e-mail address. Throws `precondition-failed` when somebody else saved since that version, `conflict`
   * for the last Admin who would be one no longer (AMB-6), `invalid` with a JSON pointer for each field that is refused.
   */
  replace(request: ReplaceUserRequest): Promise<User>;
  /**
   * Removes a user, for good (R32); also oneself, and then the organization is `not-found` from the next call on. The supplier is told
   * the reason (R29, R30). Throws as `replace` does, and `conflict` to drop a license where those are managed elsewhere (S8).
   */
  remove(request: RemoveUserRequest): Promise<void>;
}
