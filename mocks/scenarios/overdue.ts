import {addDays} from '../store/amsterdam.js';
import type {Scenario} from '../store/world.js';
import {charge, createDocument} from './documents.js';
import {RODE_LENTE, RODE_LENTE_PARTY, USERS} from './people.js';

const DOCUMENTS = 18;

/** Days after the issue date; what lies ahead has not happened yet. */
const REMINDED_AFTER = [37, 51, 65];

/** One every three weeks, the last three of them not due yet on 21 November 2026. */
export const overdue: Scenario = {
  description: 'An organization that has paid nothing for a year.',
  organizations: [RODE_LENTE],
  users: USERS,
  invoices: () =>
    Array.from({length: DOCUMENTS}, (_, index) =>
      createDocument({
        organizationId: RODE_LENTE.id,
        customer: RODE_LENTE_PARTY,
        number: `2026-${String(501 + index).padStart(4, '0')}`,
        issueDate: addDays('2025-11-24', index * 21),
        charges: charge(41_300 + index * 1_250),
        reminders: REMINDED_AFTER.map((days) => addDays('2025-11-24', index * 21 + days)),
      }),
    ),
};
