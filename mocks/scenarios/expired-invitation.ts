import type {UserRecord} from '../store/users/user-record.js';
import type {Scenario} from '../store/world.js';
import {RODE_LENTE} from './people.js';
import {rodeLente} from './rode-lente.js';

function invited(id: string, name: [string, string], until: string): UserRecord {
  return {
    id,
    kind: 'organization',
    firstName: name[0],
    lastName: name[1],
    email: `${id}@rodelente.example`,
    role: 'viewer',
    jobFunctionCode: 'controller',
    status: 'invited',
    invitationExpiresAt: until,
  };
}

/** The link in an invitation holds for 24 hours (Y4); after that the person helps themselves by Forgot password (Y5). */
export const expiredInvitation: Scenario = {
  ...rodeLente,
  description: 'Invitations with 22 hours, 5 hours and half an hour left, and two that expired.',
  organizations: [
    {
      ...RODE_LENTE,
      users: [
        ...RODE_LENTE.users,
        invited('noor.vandenberg', ['Noor', 'van den Berg'], '2026-11-22T07:20:00+01:00'),
        invited('daan.mulder', ['Daan', 'Mulder'], '2026-11-21T14:12:00+01:00'),
        invited('femke.postma', ['Femke', 'Postma'], '2026-11-21T09:42:00+01:00'),
        invited('lars.hendriks', ['Lars', 'Hendriks'], '2026-11-20T16:30:00+01:00'),
        {
          ...invited('sofie.bakker', ['Sofie', 'Bakker'], '2026-11-18T11:05:00+01:00'),
          kind: 'support',
          role: undefined,
        },
      ],
    },
  ],
};
