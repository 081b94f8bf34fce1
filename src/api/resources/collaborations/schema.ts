import * as z from 'zod/mini';

import {moneySchema} from '../../money.js';
import {countSchema, dateSchema, idSchema, instantSchema} from '../../values.js';
import {versionSchema} from '../../version.js';

/** The variants that the contract knows, the smallest first (B3); a server may send others, which are shown as they came. */
export const COLLABORATION_VARIANTS = ['invoice', 'start', 'smart', 'pro'] as const;

/** Who pays for the service (B17). */
export const INVOICE_RECIPIENTS = ['customer', 'office'] as const;

/** How long an agreement can be, in months (B18). */
export const AGREEMENT_PERIODS = [3, 12] as const;

/** What becomes of the client's data when a collaboration ends: they go on by themselves, or can only read (B-E3, AMB-30). */
export const END_MODES = ['continue', 'deactivate'] as const;

const named = {code: idSchema, name: z.string()};
const person = {id: idSchema, name: z.string()};

/** A variant of the service, by its code, with the name that the supplier gave it (B3). */
export const variantNameSchema = z.object(named);
export type VariantName = z.infer<typeof variantNameSchema>;

/** What a variant can do and costs (B6). */
export const serviceVariantSchema = z.object({
  ...named,
  description: z.optional(z.string()),
  /** The codes of the modules that it has. */
  moduleCodes: z.array(z.string()),
  /** What it costs a month, without VAT. */
  monthlyPrice: z.optional(moneySchema),
});
export type ServiceVariant = z.infer<typeof serviceVariantSchema>;

/** A part of the service that a variant has or has not, by which variants are compared. */
export const serviceModuleSchema = z.object(named);
export type ServiceModule = z.infer<typeof serviceModuleSchema>;

/** A kind of task that the office does for clients. */
export const taskTypeSchema = z.object(named);
export type TaskType = z.infer<typeof taskTypeSchema>;

/** Somebody of the office. */
export const officeEmployeeSchema = z.object(person);
export type OfficeEmployee = z.infer<typeof officeEmployeeSchema>;

/** The service that office and clients share (B1), and by what its collaborations can be found. */
export const collaborationServiceSchema = z.object({
  name: z.string(),
  /** The smallest first (B3). */
  variants: z.array(serviceVariantSchema),
  modules: z.array(serviceModuleSchema),
  /** In what the office itself works, whatever the variant of the client (B5, AMB-22). */
  officeVariant: z.optional(variantNameSchema),
  taskTypes: z.array(taskTypeSchema),
  taskOwners: z.array(officeEmployeeSchema),
  accountManagers: z.array(officeEmployeeSchema),
});
export type CollaborationService = z.infer<typeof collaborationServiceSchema>;

/** What the office does for a client; without one there is no collaboration (B7). */
export const collaborationTaskSchema = z.object({
  id: idSchema,
  name: z.string(),
  type: taskTypeSchema,
  owner: z.optional(officeEmployeeSchema),
});
export type CollaborationTask = z.infer<typeof collaborationTaskSchema>;

/** Who becomes administrator for a client that is new to the supplier (B21, V22). */
export const clientAdministratorSchema = z.object({
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
});
export type ClientAdministrator = z.infer<typeof clientAdministratorSchema>;

/** What is known of somebody who could become administrator (B21). */
export const clientContactSchema = z.object({
  firstName: z.optional(z.string()),
  lastName: z.optional(z.string()),
  email: z.optional(z.string()),
});
export type ClientContact = z.infer<typeof clientContactSchema>;

/** Whom the supplier turns to about the client; without one a collaboration cannot end (B-E3). */
export const mainContactSchema = z.object({name: z.string(), email: z.optional(z.string())});
export type MainContact = z.infer<typeof mainContactSchema>;

const partySchema = z.object(person);

/** A collaboration of an office and a client in the service (B1, SM10). Both read the same. */
export const collaborationSchema = z.object({
  id: idSchema,
  /** Changes with every event; sent back with the next one. */
  version: versionSchema,
  service: z.string(),
  office: partySchema,
  client: partySchema,
  /** One of `COLLABORATION_STATES` or any other. Work in the service is possible in `active` alone. */
  state: z.string(),
  /** One of `CLIENT_RELATIONS` or any other: how it stood with the client when they were invited. */
  relation: z.string(),
  /** Whether the service runs, which it can while the collaboration still waits (B20, B22). */
  serviceActive: z.boolean(),
  variant: variantNameSchema,
  officeVariant: z.optional(variantNameSchema),
  /** What the variant costs a month, without VAT. */
  monthlyPrice: z.optional(moneySchema),
  /** Absent where it was begun without one, and can be linked to one (B-E5). */
  task: z.optional(collaborationTaskSchema),
  /** One of `INVOICE_RECIPIENTS` or any other. */
  invoiceRecipient: z.string(),
  /** Months of an agreement, from its next renewal on (B18). */
  agreementPeriod: z.optional(countSchema),
  /** The last day of the agreement that runs, inclusive. */
  agreementEnds: z.optional(dateSchema),
  /** The first day that is paid for, where the agreement is one that the client had (B12, AMB-25). */
  feesFrom: z.optional(dateSchema),
  /** Who was made administrator, of a client that was new (B22). */
  administrator: z.optional(clientAdministratorSchema),
  mainContact: z.optional(mainContactSchema),
  /** The terms of the service, an address on the web (B23). */
  termsUrl: z.optional(z.string()),
  /** The names of what is to be ended first, such as related services (B-E4). */
  endFirst: z.optional(z.array(z.string())),
  invitedAt: instantSchema,
  remindedAt: z.optional(instantSchema),
  activeSince: z.optional(instantSchema),
  endedAt: z.optional(instantSchema),
  /** `declined`, `withdrawn`, `ended`, or any other. */
  endReason: z.optional(z.string()),
  /** One of `END_MODES` or any other, where it was active before. */
  endMode: z.optional(z.string()),
  /** `office`, `client`, or any other. */
  endedBy: z.optional(z.string()),
});
export type Collaboration = z.infer<typeof collaborationSchema>;

/** A client of the office with the state of its collaboration, as the list shows them (B8, B-E2). */
export const clientSummarySchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Its number in the register of companies. */
  registrationNumber: z.optional(z.string()),
  accountManager: z.optional(officeEmployeeSchema),
  /** The task of its collaboration, or the first that is linked to it. */
  task: z.optional(collaborationTaskSchema),
  /** One of `COLLABORATION_STATES` or any other. */
  state: z.string(),
  variant: z.optional(variantNameSchema),
});
export type ClientSummary = z.infer<typeof clientSummarySchema>;

/** What a client has of the service by itself (B9). */
export const clientSubscriptionSchema = z.object({
  variant: variantNameSchema,
  /** The last day of its agreement, inclusive. */
  agreementEnds: z.optional(dateSchema),
});
export type ClientSubscription = z.infer<typeof clientSubscriptionSchema>;

/** Another service that can be shared with a client (B24). */
export const relatedServiceSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** `active`, `available`, or any other. */
  state: z.string(),
  /** Where it is activated or managed, an address on the web. */
  url: z.optional(z.string()),
});
export type RelatedService = z.infer<typeof relatedServiceSchema>;

/** A client of the office, with all that an invitation needs (B7–B22). */
export const clientSchema = z.object({
  id: idSchema,
  name: z.string(),
  registrationNumber: z.optional(z.string()),
  accountManager: z.optional(officeEmployeeSchema),
  /** One of `CLIENT_RELATIONS` or any other, by which the invitation differs (AMB-24). */
  relation: z.string(),
  subscription: z.optional(clientSubscriptionSchema),
  /** What the office does for it; with none it cannot be invited (B7). */
  tasks: z.array(collaborationTaskSchema),
  /** Where a task is made, an address on the web. */
  newTaskUrl: z.optional(z.string()),
  /** What is known of who would become administrator (B21). */
  contact: z.optional(clientContactSchema),
  /** The newest, ended or not; absent where there was none. */
  collaboration: z.optional(collaborationSchema),
  relatedServices: z.array(relatedServiceSchema),
});
export type Client = z.infer<typeof clientSchema>;
