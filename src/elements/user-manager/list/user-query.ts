import type {UserQuery} from '../../../api/resources/users/query-schema.js';
import {
  USER_KINDS,
  USER_SORT_FIELDS,
  type UserKind,
  type UserSort,
  type UserSortField,
} from '../../../api/resources/users/schema.js';
import {warnDeveloper} from '../../../developer.js';
import {pageSizeOf} from '../../../ui/list/page-size.js';
import type {SortOrder} from '../../../ui/list/sorting.js';
import type {UserManagerView} from '../user-manager.events.js';

export const DEFAULT_SORT = 'lastName' satisfies UserSort;

/** The view without any filter. */
export const NO_FILTERS = {
  search: '',
  roles: [],
  statuses: [],
  securityPrivacyContact: '',
} as const satisfies Partial<UserManagerView>;

/** What a list of support users has not: roles and contacts (AMB-4, AMB-5). */
export function sortFieldsOf(kind: UserKind): readonly UserSortField[] {
  const organizationOnly: readonly UserSortField[] = ['role', 'securityPrivacyContact'];
  return kind === 'organization'
    ? USER_SORT_FIELDS
    : USER_SORT_FIELDS.filter((field) => !organizationOnly.includes(field));
}

/** A kind by its name; one that does not exist is reported to the developer and becomes the first. */
export function kindOf(kind: string): UserKind {
  const known = USER_KINDS.find((each) => each === kind);
  if (!known) warnDeveloper(`<user-manager kind="${kind}">: choose one of ${USER_KINDS.join(', ')}.`);
  return known ?? 'organization';
}

/** What the properties of an element ask to see. */
export function viewOf(
  element: Omit<UserManagerView, 'kind' | 'securityPrivacyContact'> & {
    kind: string;
    securityPrivacyContact: string;
  },
): UserManagerView {
  const {search, roles, statuses, sort, pageSize, cursor, securityPrivacyContact: contact} = element;
  const securityPrivacyContact = contact === 'true' || contact === 'false' ? contact : '';
  const kind = kindOf(element.kind);
  return {kind, search, roles, statuses, securityPrivacyContact, sort, pageSize, cursor};
}

/** Reads a sort such as `-lastName`; one that does not exist is reported to the developer and becomes the default. */
export function sortOrderOf({sort, kind}: UserManagerView): SortOrder<UserSortField> {
  const descending = sort.startsWith('-');
  const name = sort.slice(descending ? 1 : 0);
  const field = sortFieldsOf(kind).find((known) => known === name);
  if (field) return {field, descending};
  if (sort && !USER_SORT_FIELDS.some((known) => known === name)) {
    const choices = USER_SORT_FIELDS.join(', ');
    warnDeveloper(`<user-manager sort="${sort}">: choose one of ${choices}, or - and one.`);
  }
  return {field: DEFAULT_SORT, descending: false};
}

/** What is asked of the API for a view; absent parts are left out, so that equal views share one request. */
export function queryOf(view: UserManagerView): UserQuery {
  const {field, descending} = sortOrderOf(view);
  const {kind, roles, statuses, securityPrivacyContact, cursor} = view;
  const search = view.search.trim();
  const isOrganization = kind === 'organization';
  return {
    kind,
    limit: pageSizeOf('user-manager', view.pageSize),
    sort: descending ? `-${field}` : field,
    ...(cursor && {cursor}),
    ...(search && {search}),
    ...(isOrganization && roles.length > 0 && {role: [...roles]}),
    ...(statuses.length > 0 && {status: [...statuses]}),
    ...(isOrganization && securityPrivacyContact && {securityPrivacyContact}),
  };
}

/** Whether anything narrows the list. */
export function isFiltered({kind, ...view}: UserManagerView): boolean {
  const {search, roles, statuses, securityPrivacyContact} = view;
  const ofOrganization = roles.length > 0 || securityPrivacyContact !== '';
  return Boolean(search.trim() || statuses.length || (kind === 'organization' && ofOrganization));
}
