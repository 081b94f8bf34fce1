import type {CollaborationParty} from '../../api/resources/collaborations/state-machine.js';
import {warnDeveloper} from '../../developer.js';
import type {CollaborationView} from './collaboration-panel.events.js';

/** The clients without any filter. */
export const NO_FILTERS = {
  search: '',
  taskTypes: [],
  taskOwners: [],
  accountManagers: [],
  states: [],
} as const satisfies Partial<CollaborationView>;

/** Whether only some of the clients are asked for. */
export function isFiltered({search, ...view}: CollaborationView): boolean {
  const chosen = [view.taskTypes, view.taskOwners, view.accountManagers, view.states].flat();
  return search.trim() !== '' || chosen.length > 0;
}

const PARTIES: readonly CollaborationParty[] = ['office', 'client'];

/** Whose side is on show; one that is not known is reported to the developer, and is the office's. */
function partyOf(perspective: string): CollaborationParty {
  const known = PARTIES.find((party) => party === perspective);
  if (!known) {
    warnDeveloper(
      `<collaboration-panel perspective="${perspective}">: choose one of ${PARTIES.join(', ')}.`,
    );
  }
  return known ?? 'office';
}

/** What the properties of an element ask to see. */
export function viewOf(
  properties: Omit<CollaborationView, 'perspective'> & {perspective: string},
): CollaborationView {
  const {client, search, taskTypes, taskOwners, accountManagers, states} = properties;
  const {pageSize, cursor} = properties;
  const filters = {search, taskTypes, taskOwners, accountManagers, states};
  return {perspective: partyOf(properties.perspective), client, ...filters, pageSize, cursor};
}
