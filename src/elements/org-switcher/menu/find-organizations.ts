import {fold} from '../../../api/fold.js';
import type {OrganizationSummary} from '../../../api/resources/session/schema.js';

/** How many are drawn at most: more would be neither read nor quick. */
const DRAWN = 100;

/** The organizations that match, of which no more are drawn than a person would read. */
export interface Found {
  drawn: readonly OrganizationSummary[];
  /** How many match in all. */
  count: number;
}

/** The names of a list in the form that is searched, made once. */
const folded = new WeakMap<readonly OrganizationSummary[], readonly string[]>();

function foldedNames(organizations: readonly OrganizationSummary[]): readonly string[] {
  const names = folded.get(organizations) ?? organizations.map(({name}) => fold(name));
  folded.set(organizations, names);
  return names;
}

/**
 * The organizations in whose names all words of a search are, whatever their case and accents, in the order of the session. The
 * current one is always drawn when it matches.
 */
export function findOrganizations(
  organizations: readonly OrganizationSummary[],
  search: string,
  currentId: string | undefined,
): Found {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const names = foldedNames(organizations);
  const matches = organizations.filter((_, index) =>
    words.every((word) => names[index]?.includes(word)),
  );
  const place = matches.findIndex(({id}) => id === currentId);
  const current = place >= DRAWN ? matches.slice(place, place + 1) : [];
  const drawn = [...current, ...matches.slice(0, DRAWN - current.length)];
  return {drawn, count: matches.length};
}
