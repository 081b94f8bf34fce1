import type {UsageRecord} from '../store/usage/usage-record.js';
import type {OrganizationRecord, Scenario} from '../store/world.js';
import {RODE_LENTE} from './people.js';
import {rodeLente} from './rode-lente.js';
import {longUsage, NO_USAGE, officeUsage, ownUsage} from './usage-records.js';

/** What a customer administrator sees and takes along (`domain.md` §9). */
const ADMINISTRATOR = ['usage.read', 'usage-invoice.read', 'usage.export'];
/** What every user of a company sees. */
const USER = ['usage.read'];

/** Made for each store that asks, and not with the page. */
function world(
  description: string,
  make: () => UsageRecord,
  part: Partial<Scenario> = {},
): Scenario {
  const organization = {
    ...RODE_LENTE,
    grants: {admin: ADMINISTRATOR, viewer: USER},
    get usage() {
      return make();
    },
  } satisfies OrganizationRecord;
  return {...rodeLente, ...part, description, organizations: [organization]};
}

/** An office with clients, to whom it charges what they used (A3, A4). */
export const usage = world('Documents and usage invoices of an office and three clients.', officeUsage);

/** One company alone, seen by somebody who may not see what it costs. */
export const usageOfOneCompany = world('A user of one company, who may see its documents.', ownUsage, {
  persona: 'viewer',
});

/** Nothing sent, nothing received, nothing billed. */
export const noUsage = world('A company that has sent and received nothing yet.', () => NO_USAGE);

/** The lines do not add up to the invoice. */
export const usageDifference = world('A usage invoice that is higher than its lines.', () => {
  const record = officeUsage();
  const [newest, ...older] = record.invoices;
  return newest ? {...record, invoices: [{...newest, difference: 1_250}, ...older]} : record;
});

/** Where a specification must not be read whole before it is shown. */
export const fiftyThousandLines = world('A usage invoice of fifty thousand lines, for 500 clients.', () =>
  longUsage(50_000),
);
