import {
  COLLABORATION_TRANSITIONS,
  type CollaborationTransition,
} from '../resources/collaborations/state-machine.js';

const COLUMNS = ['State', 'Event', 'By', 'Next state', 'Only of'];

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const rowsOf = ({event, by, from, to, relations = []}: CollaborationTransition): string[] =>
  from.map((state) => rowOf([state, event, by.join(' or '), to, relations.join(' or ')]));

/** The state machine of a collaboration (SM10) as a table of Markdown: a row for each state and what can happen in it. */
export function machineTable(
  transitions: readonly CollaborationTransition[] = COLLABORATION_TRANSITIONS,
): string {
  const line = rowOf(COLUMNS.map(() => '---'));
  return [rowOf(COLUMNS), line, ...transitions.flatMap(rowsOf)].join('\n');
}
