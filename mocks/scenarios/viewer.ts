import type {Scenario} from '../store/world.js';
import {rodeLente} from './rode-lente.js';

/** Views all and changes nothing (Y19). */
export const viewer: Scenario = {
  ...rodeLente,
  description: 'The same world, seen by somebody who may view everything and change nothing.',
  persona: 'viewer',
};
