import type {Meta, Story} from '../story.js';
import {edit} from './acts.js';
import {type Args, billingAddressForm} from './billing-address-form.js';

/** Everything that the address can be: there, absent, awaited, refused, broken, and being changed. */
export default {
  ...billingAddressForm,
  title: 'billing-address-form/States',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** The address as it stands, line by line (R8). */
export const Ready: Story<Args> = {};

/** The address is awaited; what will come has its place already. */
export const Loading: Story<Args> = {
  parameters: {
    world: {scenario: 'rode-lente', pending: true, faults: {'billingAddress.get': 'never'}},
  },
};

/** The form, with the address in its fields. */
export const Editing: Story<Args> = {
  play: async ({canvasElement}) => {
    await edit(canvasElement);
  },
};

/** A new organization has no address yet, and an Admin can add it. */
export const NoneYet: Story<Args> = {parameters: {world: {scenario: 'no-billing-address'}}};

/** The service breaks: what happened, a way to try again, and the request's id for support. */
export const ServerError: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'billingAddress.get': '500'}}},
};

/** The connection is lost before anything has been shown. */
export const Offline: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'*': 'offline'}}},
};

/** The session has ended before anything has been shown. */
export const SessionEnded: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'*': '401'}}},
};

/** Nobody has been given an organization yet. */
export const NoOrganization: Story<Args> = {parameters: {world: {scenario: 'no-orgs'}}};

/** Several organizations and none chosen: nothing is shown of any of them. */
export const ChooseOrganization: Story<Args> = {parameters: {world: {scenario: 'many-orgs'}}};

/** Data that is nothing like the contract is not guessed at. */
export const OtherData: Story<Args> = {
  parameters: {
    console: '[balie]',
    world: {scenario: 'rode-lente', faults: {'billingAddress.get': 'malformed-shape'}},
  },
};
