import type {ReactiveControllerHost} from 'lit';

import type {UserQuery} from '../../api/resources/users/query-schema.js';
import type {User, UserKind} from '../../api/resources/users/schema.js';
import type {UserPage} from '../../api/resources/users/users-api.js';
import type {Checked} from '../../portal/check-answer.js';
import type {PortalController} from '../../portal/portal-controller.js';
import type {Phones} from '../../ui/address/phones.js';
import type {LazyPart, Part} from '../../ui/lazy-part.js';

/** How something that a person did to users ended. */
export interface Outcome {
  /** One sentence for the live region, asked for at each drawing so that it follows the language. */
  text: () => string;
  /** Where a person would look next: the row of a user who is on the page, or the button that adds one. */
  focus: {row: string} | 'add';
}

/** What the parts of the element have to know of it. */
export interface UserContext {
  host: ReactiveControllerHost & HTMLElement;
  portal: PortalController;
  phones: LazyPart<Phones & Part>;
  /** The kind in view. */
  kind: () => UserKind;
  /** What is asked of the API for the page on show. */
  query: () => UserQuery;
  /** The page on show, with the server's time and its counts; `undefined` until it is known. */
  page: () => Checked<UserPage> | undefined;
  /** The level for a heading within the element. */
  headingLevel: () => number;
  /** Whether another tab has switched organization and the user has yet to say what that means here; goes to that question. */
  isTorn: () => boolean;
  /**
   * A write is known to be done: reads users again in every element that shows them (Y21), tells the outcome once, and takes the focus
   * to where it says.
   */
  done: (outcome: Outcome) => void;
  /** Brings a user into view who has been found by their e-mail address, and takes the focus to their row. */
  goTo: (user: Pick<User, 'id' | 'email'> & {kind: UserKind}) => void;
}
