import * as z from 'zod/mini';

// One kind of check for all of them: each further kind that zod has weighs on every page.
const checked = <T>(schema: z.ZodMiniType<T>, is: (value: T) => boolean, expected: string) =>
  schema.check(z.refine(is, {error: `expected ${expected}`}));

const DATE = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const isDate = (text: string) => DATE.test(text) && isRealDay(text);
const isInstant = (text: string) =>
  INSTANT.test(text) && isRealDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));

/** 30 February would be read as a day in March. */
function isRealDay(text: string): boolean {
  return new Date(text).toJSON()?.startsWith(text) ?? false;
}

/** A calendar date `YYYY-MM-DD` (ISO 8601), without a time zone; it is never read through `Date`. */
export const dateSchema = checked(z.string(), isDate, 'date');

/** An instant (RFC 3339) with an offset or `Z`. */
export const instantSchema = checked(z.string(), isInstant, 'instant');

/** An opaque identifier. */
export const idSchema = checked(z.string(), (text) => text !== '', 'identifier');

const number = z.number({error: 'expected integer'});

/** A whole number, exact in JavaScript. */
export const integerSchema = checked(number, Number.isSafeInteger, 'integer');

/** A whole number from zero. */
export const countSchema = checked(
  number,
  (value) => Number.isSafeInteger(value) && value >= 0,
  'integer of at least 0',
);

/** An ISO 4217 code. */
export const currencySchema = checked(z.string(), (text) => /^[A-Z]{3}$/.test(text), 'currency');
