import {addDays} from '../store/amsterdam.js';
import type {InvoiceRecord} from '../store/records.js';
import type {OrganizationRecord, Scenario} from '../store/world.js';
import {charge, createDocument, paid} from './documents.js';
import {RODE_LENTE, USERS} from './people.js';

/** How many digits their minor units have: 2, 2, 2, 0 and 3 (ISO 4217). */
const CURRENCIES = ['EUR', 'NOK', 'SEK', 'JPY', 'KWD'];

/** Documents of an organization in several currencies by turns; every third one is paid, one in seven is a credit. */
export function mixedDocuments(
  {id, name}: OrganizationRecord,
  {currencies, count}: {currencies: readonly string[]; count: number},
): InvoiceRecord[] {
  return Array.from({length: count}, (_, index) => {
    const credit = index % 7 === 3;
    const document = createDocument({
      organizationId: id,
      customer: {name, address: ['Postbus 100', '1000 AC Amsterdam', 'Nederland']},
      number: `${id.slice(0, 2).toUpperCase()}-${1001 + index}`,
      typeCode: credit ? '381' : '380',
      issueDate: addDays('2026-01-05', index * 9),
      currency: currencies[index % currencies.length],
      charges: charge((credit ? -1 : 1) * (125_000 + index * 3_475)),
      vat: 0,
    });
    return index % 3 === 0 && !credit ? paid(document) : document;
  });
}

/** An amount is only ever added to one of its own currency. */
export const multiCurrency: Scenario = {
  description: 'One organization with invoices in five currencies, of two, no and three digits.',
  organizations: [RODE_LENTE],
  users: USERS,
  invoices: () => mixedDocuments(RODE_LENTE, {currencies: CURRENCIES, count: 35}),
};
