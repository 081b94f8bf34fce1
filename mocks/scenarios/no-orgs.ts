import type {Scenario} from '../store/world.js';
import {USERS} from './people.js';

/** Signed in, and authorized for nothing (SM12). */
export const noOrgs: Scenario = {
  description: 'Somebody who signed in and belongs to no organization.',
  organizations: [],
  users: USERS,
};
