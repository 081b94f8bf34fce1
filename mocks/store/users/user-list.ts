import * as z from 'zod/mini';

import {
  USER_ROLES,
  USER_STATUSES,
  type UserQuery,
  type UserSort,
  type UserSortField,
} from '../../../src/api/index.js';
import {listName} from '../cursor.js';
import type {ListPlan} from '../listing.js';
import type {UserEntry} from './directory.js';
import {fold} from './fold.js';

/** Where a user stands in a sorted list, by what is written of them: what a cursor remembers. */
export interface UserKey {
  value: string;
  lastName: string;
  firstName: string;
  email: string;
  id: string;
}

/** What a cursor in a list of users remembers. */
export const userKeySchema: z.ZodMiniType<UserKey> = z.object({
  value: z.string(),
  lastName: z.string(),
  firstName: z.string(),
  email: z.string(),
  id: z.string(),
});

/** By last name, as the contract has it for a list without `sort`. */
const DEFAULT_SORT: UserSort = 'lastName';

/** The language in which the names of a country are sorted; English where that is not known. */
const LANGUAGES: Partial<Record<string, string>> = {
  NL: 'nl',
  NO: 'nb',
  SE: 'sv',
  DK: 'da',
  FI: 'fi',
  DE: 'de',
};

const collators = new Map<string, Intl.Collator>();

function collatorOf(countryCode: string): Intl.Collator {
  const language = LANGUAGES[countryCode] ?? 'en';
  const collator = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, collator);
  return collator;
}

/** Known values in the order of the contract, then the others by name. */
function rank(known: readonly string[], value = ''): string {
  const at = known.indexOf(value);
  return at < 0 ? `9${value}` : String(at);
}

const VALUES: Record<UserSortField, (entry: UserEntry) => string> = {
  lastName: ({data}) => data.lastName,
  firstName: ({data}) => data.firstName,
  email: ({data}) => data.email,
  role: ({data}) => rank(USER_ROLES, data.role),
  securityPrivacyContact: ({data}) => (data.securityPrivacyContact ? '1' : '0'),
  status: ({status}) => rank(USER_STATUSES, status),
};

function byCharacter(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Names by the rules of a language, prefixes as typed (AMB-11); equals by name, e-mail address and id, the same both ways. */
function compareKeys(sort: UserSort, collator: Intl.Collator) {
  const compare = (a: string, b: string): number => collator.compare(a, b);
  const direction = sort.startsWith('-') ? -1 : 1;
  return (a: UserKey, b: UserKey): number =>
    direction * compare(a.value, b.value) ||
    compare(a.lastName, b.lastName) ||
    compare(a.firstName, b.firstName) ||
    compare(a.email, b.email) ||
    byCharacter(a.id, b.id);
}

type Filter = (entry: UserEntry) => boolean;

function filtersOf(query: UserQuery): Filter[] {
  const {kind, search = '', role = [], status = [], securityPrivacyContact} = query;
  const filters: Filter[] = [({data}) => data.kind === kind];
  for (const word of fold(search).split(/\s+/).filter(Boolean)) {
    filters.push(({folded}) => folded.some((text) => text.includes(word)));
  }
  if (role.length > 0) filters.push(({data}) => role.includes(data.role ?? ''));
  if (status.length > 0) filters.push((entry) => status.includes(entry.status));
  if (securityPrivacyContact !== undefined) {
    const wanted = securityPrivacyContact === 'true';
    filters.push(({data}) => (data.securityPrivacyContact ?? false) === wanted);
  }
  return filters;
}

/** The list that a query asks for, in an organization of a country. */
export function userList(
  organization: {id: string; countryCode: string},
  query: UserQuery,
): ListPlan<UserEntry, UserKey> {
  const {kind, sort = DEFAULT_SORT, search, role, status, securityPrivacyContact} = query;
  const valueOf = VALUES[sort.replace('-', '') as UserSortField];
  return {
    name: listName([organization.id, kind, sort, search, role, status, securityPrivacyContact]),
    sort,
    keyOf: (entry) => {
      const {lastName, firstName, email} = entry.data;
      return {value: valueOf(entry), lastName, firstName, email, id: entry.id};
    },
    compare: compareKeys(sort, collatorOf(organization.countryCode)),
    filters: filtersOf(query),
  };
}
