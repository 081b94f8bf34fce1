/**
 * Reads JSON into objects without a prototype, so that a polluted `Object.prototype` cannot lend an answer a field that the
 * server did not send. `undefined` for text that is no JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.assign(Object.create(null) as object, value)
        : value,
    );
  } catch {
    return undefined;
  }
}
