import type {OrganizationRecord, Scenario} from '../store/world.js';
import {collaborations} from './collaborations.js';
import {rodeLente} from './rode-lente.js';
import {subscription} from './subscriptions.js';
import {usage} from './usages.js';

const [subscriber] = subscription.organizations;
const [user] = usage.organizations;
const grantsOf = (organization: OrganizationRecord | undefined) => organization?.grants?.['admin'] ?? [];

const customer: OrganizationRecord = {
  ...subscriber,
  id: 'rode-lente',
  name: 'Rode Lente',
  countryCode: 'NL',
  grants: {admin: [...grantsOf(subscriber), ...grantsOf(user)]},
  get usage() {
    return user?.usage;
  },
};

/** Every element has something to show, by switching organization. */
export const wholePortal: Scenario = {
  ...rodeLente,
  description: 'A customer with all that there is, an accounting office, and the clients of that office.',
  organizations: [customer, ...collaborations.organizations],
  currentOrganizationId: customer.id,
};
