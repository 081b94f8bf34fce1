import type {Scenario} from '../store/world.js';
import {rodeLente} from './rode-lente.js';

/** May neither see invoices nor the balance (`domain.md` §9). */
export const noAccess: Scenario = {
  ...rodeLente,
  description: 'The same world, seen by somebody who may see no invoices at all.',
  persona: 'none',
};
