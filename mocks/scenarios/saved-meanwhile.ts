import type {Scenario} from '../store/world.js';
import {RODE_LENTE} from './people.js';
import {rodeLente} from './rode-lente.js';

/** Two editors at once (SM5): the first save of the user is of a version that is no more. */
export const savedMeanwhile: Scenario = {
  ...rodeLente,
  description: 'A colleague changes the billing address, or a user, while the user is at it.',
  savedMeanwhile: {
    [RODE_LENTE.id]: {
      attention: 'Team Facturen',
      street: 'Korte Gracht 2',
      email: 'facturen@rodelente.nl',
    },
  },
  userSavedMeanwhile: {
    'anne-van-amersfoort': {phone: '+31207654321', jobFunctionCode: 'payroll'},
  },
};
