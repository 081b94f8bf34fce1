import * as z from 'zod/mini';

import {idSchema} from '../../values.js';
import {versionSchema} from '../../version.js';
import {addressSchema} from '../billing-address/schema.js';
import {supportContactSchema} from '../subscription/schema.js';

/** What only the server changes (S17); a save that has one of these is refused (V13). */
export const COMPANY_FIELDS = ['companyName', 'vatNumber'] as const;

/** Whom to turn to about invoices, and where those sent by e-mail go (S20, S21). */
export const billingContactSchema = z.object({
  /** A user of the organization; absent for an address that was typed. */
  userId: z.optional(idSchema),
  /** As the user is called now. */
  name: z.optional(z.string()),
  email: z.optional(z.string()),
});
export type BillingContact = z.infer<typeof billingContactSchema>;

/** Where electronic invoices go (S23). Texts may be empty while nothing is sent there. */
export const eInvoicingSchema = z.object({
  /** A code of the EAS list, such as `0106`. */
  schemeId: z.string(),
  /** The address in that scheme, without the code. */
  address: z.string(),
  /** The provider's own code (S23). */
  operatorCode: z.string(),
});
export type EInvoicing = z.infer<typeof eInvoicingSchema>;

const writtenFields = {
  /**
   * One of `DELIVERY_METHODS` or any other. Electronic invoicing is on while it is `e-invoice`, and off otherwise: there is no
   * other switch (S23, SM9).
   */
  deliveryMethod: z.string(),
  /** Always there, also where invoices are electronic (S22). */
  address: addressSchema,
  /** Kept while another way is chosen (SM9). */
  eInvoicing: z.optional(eInvoicingSchema),
};

/** How and where the invoices of the subscription are sent (S16–S23). */
export const billingDetailsSchema = z.object({
  /** Changes with every save; sent back with the next one. */
  version: versionSchema,
  companyName: z.string(),
  vatNumber: z.optional(z.string()),
  /** Where the name is changed (S18). */
  companySettingsUrl: z.optional(z.string()),
  /** Whom to ask for the contract transfer that another VAT number takes (S19). */
  supportContact: z.optional(supportContactSchema),
  ...writtenFields,
  contact: z.optional(billingContactSchema),
});
export type BillingDetails = z.infer<typeof billingDetailsSchema>;

/** A user by id, or an e-mail address; with both the user counts. */
export const billingContactChangeSchema = z.object({
  userId: z.optional(idSchema),
  email: z.optional(z.string()),
});
export type BillingContactChange = z.infer<typeof billingContactChangeSchema>;

/** What is sent to change them: all of it, with the version that it is a change of; never `COMPANY_FIELDS` (V13). */
export const billingDetailsChangeSchema = z.object({
  version: versionSchema,
  ...writtenFields,
  contact: z.optional(billingContactChangeSchema),
});
export type BillingDetailsChange = z.infer<typeof billingDetailsChangeSchema>;
