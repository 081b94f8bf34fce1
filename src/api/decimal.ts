import * as z from 'zod/mini';

/** A decimal number as text, such as `-12.345`: exact, with as many digits as the sender has. */
export const decimalSchema = z
  .string()
  .check(z.refine((text) => /^-?\d+(\.\d+)?$/.test(text), {error: 'expected decimal'}));
