import * as z from 'zod/mini';

/** Which page of a list: what every call that gives one is asked with. */
export const pageQuery = {
  /** Rows a page, 1–100. */
  limit: z.int().check(z.minimum(1), z.maximum(100)),
  /** The `next` or `previous` of an earlier page. */
  cursor: z.optional(z.string()),
};
