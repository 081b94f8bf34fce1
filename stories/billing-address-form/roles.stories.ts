import type {Meta, Story} from '../story.js';
import {type Args, billingAddressForm} from './billing-address-form.js';

/** Everybody sees the address (Y12), an Admin changes it (Y13), and whom to ask is said to all others. */
export default {
  ...billingAddressForm,
  title: 'billing-address-form/Roles',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** An Admin can edit the address (Y13, Y20). */
export const Admin: Story<Args> = {};

/** A Viewer sees the address, and who can change it (Y12, Y19). */
export const Viewer: Story<Args> = {parameters: {world: {scenario: 'viewer'}}};

/** A Viewer of an organization without an address has nothing to press that would fail. */
export const ViewerWithoutAddress: Story<Args> = {
  parameters: {world: {scenario: 'no-billing-address', persona: 'viewer'}},
};

/** Who may not see the address is told so, and whom to ask. */
export const NoAccess: Story<Args> = {parameters: {world: {scenario: 'no-access'}}};

/** The server refuses what the permissions had promised; what it says counts. */
export const RefusedByServer: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'billingAddress.get': '403'}}},
};
