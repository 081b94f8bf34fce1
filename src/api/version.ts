import * as z from 'zod/mini';

/** Which state of something that two people can edit: opaque, and what an entity tag may hold (RFC 9110), to go in `If-Match`. */
export const versionSchema = z
  .string()
  .check(z.refine((text) => /^[!#-~]+$/.test(text), {error: 'expected version'}));
