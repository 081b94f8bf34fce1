/** The same object without the properties that are `undefined`. */
export function present<T extends object>(value: T): T {
  const entries = Object.entries(value).filter(([, property]) => property !== undefined);
  return Object.fromEntries(entries) as T;
}
