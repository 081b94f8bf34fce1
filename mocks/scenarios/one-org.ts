import type {Scenario} from '../store/world.js';
import {rodeLente} from './rode-lente.js';

/** One organization is chosen by itself (Y7, R4), whatever was in view last. */
export const oneOrg: Scenario = {
  ...rodeLente,
  description: 'One organization, seen before, that needs no choice.',
  currentOrganizationId: 'rode-lente',
};
