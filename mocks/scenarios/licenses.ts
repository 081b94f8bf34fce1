import type {LicenseRecord} from '../store/subscription/licenses.js';
import type {Scenario} from '../store/world.js';
import {RODE_LENTE} from './people.js';
import {rodeLente} from './rode-lente.js';

const pricePerMonth = {amount: 1_250, currency: 'EUR'};

const withLicenses = (licenses: LicenseRecord): Pick<Scenario, 'organizations'> => ({
  organizations: [{...RODE_LENTE, licenses}],
});

/** To add a user is to order a license (S11, S12). */
export const noFreeLicense: Scenario = {
  ...rodeLente,
  ...withLicenses({total: 2, pricePerMonth}),
  description: 'Licenses are counted, and none is free: one more costs 12.50 euros a month.',
};

/** Who is removed leaves a license free, or drops it from the next period on (S10, S12). */
export const freeLicense: Scenario = {
  ...rodeLente,
  ...withLicenses({total: 3, pricePerMonth}),
  description: 'Licenses are counted, and one of three is free.',
};
