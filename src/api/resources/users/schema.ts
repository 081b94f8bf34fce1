import * as z from 'zod/mini';

import {moneySchema} from '../../money.js';
import {pageFrame} from '../../page.js';
import {countSchema, dateSchema, idSchema, instantSchema} from '../../values.js';
import {versionSchema} from '../../version.js';

/** The two kinds of users (Y15): of the organization itself, and those who may submit service requests for it (Y16, Y17). */
export const USER_KINDS = ['organization', 'support'] as const;
export type UserKind = (typeof USER_KINDS)[number];

/** The roles that the contract knows (Y18); a server may send others, which are shown as they came. */
export const USER_ROLES = ['viewer', 'admin'] as const;

/** The statuses that the contract knows (SM1); a server may send others, which are shown as they came. */
export const USER_STATUSES = ['active', 'invited', 'invitation-expired'] as const;

/** What the list can be sorted by; last names by the rules of the organization's language, prefixes as typed (AMB-11). */
export const USER_SORT_FIELDS = [
  'lastName',
  'firstName',
  'email',
  'role',
  'securityPrivacyContact',
  'status',
] as const;
export type UserSortField = (typeof USER_SORT_FIELDS)[number];
/** A field to sort by, descending with a minus in front. */
export type UserSort = UserSortField | `-${UserSortField}`;

/** What a person is called and reached by; the same for both kinds. */
const personFields = {
  firstName: z.string(),
  /** With its prefix, as typed: `van Amersfoort` (R13). */
  lastName: z.string(),
  /** A code of the supplier's list (R23); one that the list no longer has is shown, and chosen anew with the next change (V7). */
  jobFunctionCode: z.string(),
  /** The formal title, in words of their own (R24). */
  businessCardTitle: z.optional(z.string()),
  /** E.164. */
  phone: z.optional(z.string()),
  /** E.164; with `phone` the two numbers that a user may have (R27). */
  mobile: z.optional(z.string()),
};

const writtenFields = {
  ...personFields,
  /** One of `USER_ROLES` or any other; of users of the organization alone (AMB-4). */
  role: z.optional(z.string()),
  /** Whom the supplier approaches about an incident (Y22, Y23); of users of the organization alone (AMB-5). */
  securityPrivacyContact: z.optional(z.boolean()),
};

/** A user as the list shows them (R12). */
export const userSchema = z
  .object({
    id: idSchema,
    /** Changes with every save; sent back with the next one. */
    version: versionSchema,
    /** `organization` or `support`. */
    kind: z.string(),
    ...writtenFields,
    /** What the user is known by; it never changes (AMB-7). */
    email: z.string(),
    /** One of `USER_STATUSES` or any other. */
    status: z.string(),
    /** Until when the link in the invitation holds, 24 hours after it was sent (Y4). */
    invitationExpiresAt: z.optional(instantSchema),
  })
  .check(
    z.refine(({kind, role}) => kind !== 'organization' || role !== undefined, {
      error: 'expected role',
      path: ['role'],
    }),
  );
export type User = z.infer<typeof userSchema>;

/** What surrounds the rows of the list. */
export const userPageFrameSchema = z.object({
  ...pageFrame,
  /** The server's time, by which the time left of an invitation is told. */
  now: z.optional(instantSchema),
  /** How many active Admins the organization has: the last one can be neither removed nor demoted (AMB-6). */
  adminCount: z.optional(countSchema),
  /** How many users are security and privacy contacts. */
  securityPrivacyContactCount: z.optional(countSchema),
});

/** What is known of a contact, to begin with (R17). */
export const contactSchema = z.object({
  firstName: z.optional(z.string()),
  lastName: z.optional(z.string()),
  jobFunctionCode: z.optional(z.string()),
  businessCardTitle: z.optional(z.string()),
  phone: z.optional(z.string()),
  mobile: z.optional(z.string()),
});

/** What is known of an e-mail address before a user is added (R17–R21). */
export const emailCheckSchema = z.object({
  /**
   * `available`; `known-contact`, with what is known of them; `already-user` of this kind, with the id of that user;
   * `support-elsewhere`, of the kind `support` alone: a support user of another organization of this customer, so that only
   * `organization` is possible; `other-customer`: not available, without saying which.
   */
  verdict: z.string(),
  prefill: z.optional(contactSchema),
  userId: z.optional(idSchema),
});
export type EmailCheck = z.infer<typeof emailCheckSchema>;

/** An entry of the supplier's list of job functions (R23). */
export const jobFunctionSchema = z.object({code: z.string(), label: z.string()});
export type JobFunction = z.infer<typeof jobFunctionSchema>;

/** The supplier's list of job functions, in the order to show them in. */
export const jobFunctionsSchema = z.object({items: z.array(jobFunctionSchema)});

/** What another license costs, for as long as the offer holds (S11, S12). */
export const licenseOfferSchema = z.object({
  id: idSchema,
  pricePerMonth: moneySchema,
  /** The first day that is billed: today, or that of the next billing period for one that was dropped. */
  from: dateSchema,
  expiresAt: instantSchema,
});

/**
 * The licenses that users of the organization take (S12, S13), each from the invitation to the removal; where a subscription does not
 * count them, `counted` is false and the rest is absent.
 */
export const userLicensesSchema = z.object({
  counted: z.boolean(),
  /** Licenses of the current billing period. */
  total: z.optional(countSchema),
  /** Licenses of the next billing period; fewer than `total` where some were dropped (S10). */
  next: z.optional(countSchema),
  /** Those that nobody takes, in this billing period and in the next. */
  free: z.optional(countSchema),
  /** What one more costs, where none is free and one can be had here: a new one, or one that was dropped and is kept after all. */
  offer: z.optional(licenseOfferSchema),
  /** From when a license that is dropped is no longer billed: the first day of the next billing period (S10). */
  nextPeriodFrom: z.optional(dateSchema),
});
export type UserLicenses = z.infer<typeof userLicensesSchema>;

/** What is sent to add a user. */
export const newUserSchema = z.object({
  kind: z.enum(USER_KINDS),
  email: z.string(),
  ...writtenFields,
  /** Orders a license by this offer, where none is free (S11, S12); left alone where one is. */
  licenseOfferId: z.optional(idSchema),
});
export type NewUser = z.infer<typeof newUserSchema>;

/** What is sent to change a user: all of it, with the version that it is a change of. */
export const userChangeSchema = z.object({version: versionSchema, ...writtenFields});
export type UserChange = z.infer<typeof userChangeSchema>;

/** What is sent to remove a user (R30–R33). */
export const userRemovalSchema = z.object({
  version: versionSchema,
  /** Why; not blank, 500 characters at most (V8). */
  reason: z.string(),
  /** Ends both kinds of access to this organization, and the contact with the person (R31, AMB-26). */
  leftOrganization: z.boolean(),
  /** What becomes of the license: `keep`, also when left out, leaves it free; `drop` takes it out of the next billing period (S12). */
  license: z.optional(z.enum(['keep', 'drop'])),
});
export type UserRemoval = z.infer<typeof userRemovalSchema>;
