/** Set by every build: true where messages for the developer of a page are wanted. */
declare const BALIE_DEVELOPMENT: boolean;

const told = new Set<string>();

/** Warns the developer of the page on the console, once per message; silent in production. */
export function warnDeveloper(message: string, details?: unknown): void {
  // The constant is absent where the sources are loaded without a build.
  if (typeof BALIE_DEVELOPMENT === 'undefined' || !BALIE_DEVELOPMENT || told.has(message)) return;
  told.add(message);
  console.warn(`[balie] ${message}`, ...(details === undefined ? [] : [details]));
}
