import type {CollaborationParty} from '../../api/resources/collaborations/state-machine.js';
import {warnDeveloper} from '../../developer.js';
import type {CollaborationView} from './collaboration-panel.events.js';

/** The clients without any filter. */
export const NO_FILTERS = {
  search: '',
  taskTypes: [],
  taskOwners: [],
  states: [],
} as const satisfies Partial<CollaborationView>;

/** Whether only some of the clients are asked for. */
export function isFiltered({search, taskTypes, taskOwners, states}: CollaborationView): boolean {
  return search.trim() !== '' || taskTypes.length + taskOwners.length + states.length > 0;
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
  const {client, search, taskTypes, taskOwners, states, pageSize, cursor} = properties;
  const perspective = partyOf(properties.perspective);
  return {perspective, client, search, taskTypes, taskOwners, states, pageSize, cursor};
}
