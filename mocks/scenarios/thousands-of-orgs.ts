import type {OrganizationRecord, Scenario} from '../store/world.js';
import {RODE_LENTE, USERS} from './people.js';

const COLORS = ['Rode', 'Blauwe', 'Gele', 'Groene', 'Witte', 'Zwarte', 'Paarse', 'Oranje'];
const PLACES = ['Lente', 'Haven', 'Fjord', 'Herfst', 'Molen', 'Duin', 'Gracht', 'Weide', 'Brug'];

function organization(index: number): OrganizationRecord {
  const color = COLORS[index % COLORS.length] ?? '';
  const place = PLACES[Math.floor(index / COLORS.length) % PLACES.length] ?? '';
  const number = String(index).padStart(4, '0');
  return {id: `client-${number}`, name: `${color} ${place} ${number} B.V.`, countryCode: 'NL'};
}

/** An accountant with 5,000 clients, one of them in view. */
export const thousandsOfOrgs: Scenario = {
  description: 'Somebody authorized for 5,000 organizations.',
  organizations: [
    RODE_LENTE,
    ...Array.from({length: 4_999}, (_each, index) => organization(index + 1)),
  ],
  users: USERS,
  currentOrganizationId: RODE_LENTE.id,
};
