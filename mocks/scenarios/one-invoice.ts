import type {Scenario} from '../store/world.js';
import {charge, createDocument} from './documents.js';
import {RODE_LENTE, RODE_LENTE_PARTY, USERS} from './people.js';

/** The smallest list there is. */
export const oneInvoice: Scenario = {
  description: 'One open invoice and nothing else.',
  organizations: [RODE_LENTE],
  users: USERS,
  invoices: () => [
    createDocument({
      organizationId: RODE_LENTE.id,
      customer: RODE_LENTE_PARTY,
      number: '2026-1118',
      issueDate: '2026-11-18',
      charges: charge(18_750, 'Certificaten'),
    }),
  ],
};
