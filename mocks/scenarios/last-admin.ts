import type {Scenario} from '../store/world.js';
import {RODE_LENTE} from './people.js';
import {rodeLente} from './rode-lente.js';

/** Who is invited cannot act yet, so that the one Admin left can be neither removed nor demoted (AMB-6). */
export const lastAdmin: Scenario = {
  ...rodeLente,
  description: 'The user is the only active Admin; another one has been invited.',
  organizations: [
    {
      ...RODE_LENTE,
      users: [
        ...RODE_LENTE.users,
        {
          id: 'eva-dijkstra',
          kind: 'organization',
          firstName: 'Eva',
          lastName: 'Dijkstra',
          email: 'eva.dijkstra@rodelente.example',
          role: 'admin',
          jobFunctionCode: 'director',
          status: 'invited',
          invitationExpiresAt: '2026-11-21T16:40:00+01:00',
        },
      ],
    },
  ],
};
