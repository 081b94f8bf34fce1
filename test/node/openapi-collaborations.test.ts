import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {
  CLIENT_RELATIONS,
  COLLABORATION_EVENTS,
  COLLABORATION_STATES,
  COLLABORATION_TRANSITIONS,
  collaborationTransition,
} from '../../src/api/index.js';
import {buildOpenApi} from '../../src/api/openapi/build.js';
import {machineTable} from '../../src/api/openapi/collaboration-machine.js';

interface Document {
  tags: {name: string; description: string}[];
}

/** What the document says of collaborations. */
function described(): string {
  const {tags} = buildOpenApi('1.2.3') as unknown as Document;
  return tags.find(({name}) => name === 'collaborations')?.description ?? '';
}

interface Row {
  state: string;
  event: string;
  by: string[];
  next: string;
  relations: string[];
}

const either = (cell: string): string[] => (cell === '' ? [] : cell.split(' or '));

/** The rows of the table in a text, read as a reader would. */
function rowsIn(text: string): Row[] {
  const lines = text.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) => {
    const [state = '', event = '', by = '', next = '', of = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return {state, event, by: either(by), next, relations: either(of)};
  });
}

/** Where a reader of the table is told otherwise than by the machine, over all that could happen. */
function differences(text: string): string[] {
  const rows = rowsIn(text);
  const found: string[] = [];
  for (const state of COLLABORATION_STATES)
    for (const event of COLLABORATION_EVENTS)
      for (const party of ['office', 'client'] as const)
        for (const relation of CLIENT_RELATIONS) {
          const due = collaborationTransition(event, party, {state, relation})?.to;
          const row = rows.find(
            (each) =>
              each.state === state &&
              each.event === event &&
              each.by.includes(party) &&
              (each.relations.length === 0 || each.relations.includes(relation)),
          );
          if (row?.next !== due) found.push([event, party, state, relation].join(' '));
        }
  return found;
}

describe('what the OpenAPI document says of the states of a collaboration (SM10)', () => {
  test('is what the machine does, event by event', () => {
    assert.deepEqual(differences(described()), []);
  });

  test('has a row for each state that an event starts from', () => {
    const starts = COLLABORATION_TRANSITIONS.flatMap(({from}) => from);

    assert.equal(rowsIn(described()).length, starts.length);
  });

  test('would be found with a transition too few, too many, or another end', () => {
    const few = COLLABORATION_TRANSITIONS.filter(({event}) => event !== 'approve');
    const end = COLLABORATION_TRANSITIONS.map((each) =>
      each.event === 'decline' ? {...each, to: 'none' as const} : each,
    );
    const [first] = COLLABORATION_TRANSITIONS;
    assert.ok(first);
    const many = [...COLLABORATION_TRANSITIONS, {...first, from: ['active'] as const}];

    assert.equal(differences(machineTable(few)).length, CLIENT_RELATIONS.length);
    assert.equal(differences(machineTable(end)).length, 3 * CLIENT_RELATIONS.length);
    assert.equal(differences(machineTable(many)).length, CLIENT_RELATIONS.length);
  });

  test('has a call for each event that is one', () => {
    const {paths} = buildOpenApi('1.2.3') as {paths: Record<string, Record<string, unknown>>};
    const ids = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map((each) => (each as {operationId: string}).operationId),
    );
    const camelCase = (event: string): string =>
      event.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());

    for (const event of COLLABORATION_EVENTS.filter((each) => each !== 'open')) {
      assert.ok(ids.includes(`collaborations.${camelCase(event)}`), event);
    }
  });
});
