/** The states of a collaboration (SM10). `none` is a client without one; it is never sent. */
export const COLLABORATION_STATES = [
  'none',
  'invited',
  'awaiting-approval',
  'awaiting-terms',
  'active',
  'ended',
] as const;
export type CollaborationState = (typeof COLLABORATION_STATES)[number];

/** The two parties (B1): the accounting office, and its client. */
export type CollaborationParty = 'office' | 'client';

/** What was the case with the client when the office invited them (AMB-24), by which the invitation differs (B2). */
export const CLIENT_RELATIONS = ['active-subscription', 'known', 'unknown'] as const;
export type ClientRelation = (typeof CLIENT_RELATIONS)[number];

/** All that can happen to a collaboration. `open` is the client seeing it for the first time; all others are calls. */
export const COLLABORATION_EVENTS = [
  'activate',
  'open',
  'remind',
  'withdraw',
  'approve',
  'accept-terms',
  'decline',
  'change-task',
  'change-terms',
  'end',
] as const;
export type CollaborationEvent = (typeof COLLABORATION_EVENTS)[number];

/** What happens on an event, and who can bring it about. */
export interface CollaborationTransition {
  event: CollaborationEvent;
  /** Either of them, where there are two. */
  by: readonly CollaborationParty[];
  from: readonly CollaborationState[];
  to: CollaborationState;
  /** Only of collaborations that began so; of all where there is none. */
  relations?: readonly ClientRelation[];
}

const WAITING = ['invited', 'awaiting-approval', 'awaiting-terms'] as const;

/**
 * The state machine of a collaboration (SM10). An event that is not here for a state and a party is refused with `conflict`. After its
 * end a client can be invited anew, to a new collaboration; the old one stays as it ended.
 */
export const COLLABORATION_TRANSITIONS: readonly CollaborationTransition[] = [
  {event: 'activate', by: ['office'], from: ['none', 'ended'], to: 'invited'},
  {
    event: 'open',
    by: ['client'],
    from: ['invited'],
    to: 'awaiting-approval',
    relations: ['active-subscription', 'known'],
  },
  {event: 'open', by: ['client'], from: ['invited'], to: 'awaiting-terms', relations: ['unknown']},
  {event: 'remind', by: ['office'], from: ['invited'], to: 'invited'},
  {event: 'remind', by: ['office'], from: ['awaiting-approval'], to: 'awaiting-approval'},
  {event: 'remind', by: ['office'], from: ['awaiting-terms'], to: 'awaiting-terms'},
  {event: 'withdraw', by: ['office'], from: WAITING, to: 'ended'},
  {event: 'approve', by: ['client'], from: ['awaiting-approval'], to: 'active'},
  {event: 'accept-terms', by: ['client'], from: ['awaiting-terms'], to: 'active'},
  {event: 'decline', by: ['client'], from: WAITING, to: 'ended'},
  {event: 'change-task', by: ['office'], from: ['active'], to: 'active'},
  {event: 'change-terms', by: ['office', 'client'], from: ['active'], to: 'active'},
  {event: 'end', by: ['office', 'client'], from: ['active'], to: 'ended'},
];

/** Where a collaboration is, and how it began. */
export interface CollaborationPlace {
  state: string;
  /** How it stood with the client when they were invited. */
  relation: string;
}

/** What an event leads to from there; `undefined` where it is not allowed, as in any state that is not known. */
export function collaborationTransition(
  event: CollaborationEvent,
  party: CollaborationParty,
  {state, relation}: CollaborationPlace,
): CollaborationTransition | undefined {
  const has = (known: readonly string[] | undefined, value: string): boolean =>
    known?.includes(value) ?? true;
  return COLLABORATION_TRANSITIONS.find(
    (each) =>
      each.event === event &&
      each.by.includes(party) &&
      has(each.from, state) &&
      has(each.relations, relation),
  );
}
