import * as z from 'zod/mini';

import {versionSchema} from '../../version.js';

const addressFields = {
  /** Department, or a person: the line above or below the name, as the country writes it. */
  attention: z.optional(z.string()),
  organizationName: z.string(),
  /** Street, number and addition in one line (AMB-8). */
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  /** State, province or county, where the country writes one. */
  region: z.optional(z.string()),
  /** ISO 3166-1 alpha-2. */
  countryCode: z.string(),
  email: z.optional(z.string()),
  /** E.164. */
  phone: z.optional(z.string()),
};

/** A postal address, as a person fills it in. Texts may be empty; what may be saved is in `address-rules.ts`. */
export const addressSchema = z.object(addressFields);
export type Address = z.infer<typeof addressSchema>;

/**
 * Where the next invoice goes (Y12–Y14, R8). Issued invoices never change. Texts may be empty where an organization has no
 * address yet; what may be saved is in `address-rules.ts`.
 */
export const billingAddressSchema = z.object({
  /** Changes with every save; sent back with the next one, over HTTP as `If-Match`. */
  version: versionSchema,
  ...addressFields,
});
export type BillingAddress = z.infer<typeof billingAddressSchema>;

/** A part of the address that a person fills in. */
export type AddressField = keyof Address;
