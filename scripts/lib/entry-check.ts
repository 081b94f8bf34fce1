import type {PackageEntry} from './package-entries.js';

/** What a browser showed while it imported an entry. */
export interface Observation {
  readonly registered: readonly string[];
  readonly exported: readonly string[];
  /** Uncaught errors and what the entry wrote on the console. */
  readonly errors: readonly string[];
  readonly messages: readonly string[];
}

/** What is wrong with an entry, in sentences; nothing when it does what its exports promise. */
export function judgeEntry(
  {specifier, tags}: PackageEntry,
  {registered, exported, errors, messages}: Observation,
  kind: 'production' | 'development',
): string[] {
  const missing = tags.filter((tag) => !registered.includes(tag));
  const extra = registered.filter((tag) => !tags.includes(tag));
  const empty = !specifier.endsWith('/define') && exported.length === 0;
  return [
    ...errors.map((error) => `fails: ${error}`),
    ...missing.map((tag) => `does not register <${tag}>`),
    ...extra.map((tag) => `registers <${tag}>`),
    ...(empty ? ['exports nothing'] : []),
    ...(kind === 'production' ? messages.map((text) => `writes on the console: ${text}`) : []),
  ];
}
