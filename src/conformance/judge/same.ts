import {show} from './show.js';

/** Whether two things that were read by one schema are alike. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields in which two things that were read by one schema differ, shown of each; undefined where they are alike. */
export function differing<T extends object>(
  due: T,
  got: T,
): {expected: string; got: string} | undefined {
  const fields = Object.keys({...due, ...got}) as (keyof T)[];
  const other = fields.filter((field) => !isSame(due[field], got[field]));
  if (other.length === 0) return undefined;
  const shown = (of: T): string => show(Object.fromEntries(other.map((field) => [field, of[field]])));
  return {expected: shown(due), got: shown(got)};
}
