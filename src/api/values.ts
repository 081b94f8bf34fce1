import * as z from 'zod/mini';

/** A calendar date `YYYY-MM-DD` (ISO 8601), without a time zone; it is never read through `Date`. */
export const dateSchema = z.iso.date();

/** An instant (RFC 3339) with an offset or `Z`. */
export const instantSchema = z.iso.datetime({offset: true});

/** An opaque identifier. */
export const idSchema = z.string().check(z.minLength(1));

/** A whole number; what it says of anything else is what a developer reads. */
export const integer = () => z.int({error: 'expected integer'});
