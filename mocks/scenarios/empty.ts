import type {Scenario} from '../store/world.js';
import {RODE_LENTE, USERS} from './people.js';

/** Before the first invoice. */
export const empty: Scenario = {
  description: 'A new organization without a single invoice.',
  organizations: [RODE_LENTE],
  users: USERS,
};
