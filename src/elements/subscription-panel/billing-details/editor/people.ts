import {usersEndpoints} from '../../../../api/resources/users/endpoints.js';
import type {UsersApi} from '../../../../api/resources/users/users-api.js';
import {validRows} from '../../../../portal/check-answer.js';
import type {PortalController} from '../../../../portal/portal-controller.js';
import type {Query} from '../../../../portal/query.js';
import type {PeopleView} from './contact-field.js';
import type {DetailsSession} from './details-session.js';

/** More are for nobody to look through: one searches. */
const MOST = 50;

/** The users that a contact is chosen from (S20). */
export class People {
  readonly #users: Query<UsersApi['list']>;

  /** Reads them while something is being changed. */
  constructor(portal: PortalController, session: () => DetailsSession | undefined) {
    this.#users = portal.query(usersEndpoints.list, () => {
      const open = session();
      if (!open?.canChoose) return undefined;
      const {search} = open;
      return {kind: 'organization', limit: MOST, sort: 'lastName', ...(search && {search})};
    });
  }

  /** Who was found; what was found before stands until then. Undefined where users may not be seen. */
  view(session: DetailsSession): PeopleView | undefined {
    const {view} = this.#users;
    if (view.state === 'forbidden') return undefined;
    if (view.state === 'ready') {
      const users = validRows(view.data);
      session.found = users.map(({id}) => id);
      session.hasMore ||= view.data.next !== undefined;
      for (const {id, firstName, lastName, email} of users) {
        session.people.set(id, {userId: id, name: `${firstName} ${lastName}`, email});
      }
    }
    return {
      found: session.found,
      hasMore: session.hasMore,
      error: view.state === 'error' ? view.error : undefined,
      retry: () => this.#users.retry(),
      onSearch: (search) => session.lookFor(search.trim()),
    };
  }
}
