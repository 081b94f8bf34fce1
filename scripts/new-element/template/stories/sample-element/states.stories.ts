import type {Meta, Story} from '../story.js';
import {type Args, sampleElement} from './sample-element.js';

/** Everything that the element can be: waiting, empty, refused, broken. */
export default {...sampleElement, title: 'sample-element/States'} satisfies Meta<Args>;

/** The first answer is awaited; what will come has its place already. */
export const Loading: Story<Args> = {
  parameters: {
    world: {
      scenario: 'rode-lente',
      pending: true,
      faults: {'invoices.openBalance': 'never'},
    },
  },
};

/** There is nothing to show, and the reader is told so. */
export const Empty: Story<Args> = {parameters: {world: {scenario: 'empty'}}};

/** Who may not see this is told so, and whom to ask. */
export const Forbidden: Story<Args> = {parameters: {world: {scenario: 'no-access'}}};

/** The service breaks: what happened, a way to try again, and the request's id for support. */
export const ServerError: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.openBalance': '500'}}},
};

/** The session has ended; the host is told once, and the reader knows what to do. */
export const SessionEnded: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'*': '401'}}},
};

/** Nobody has been given an organization yet. */
export const NoOrganization: Story<Args> = {parameters: {world: {scenario: 'no-orgs'}}};

/** Several organizations and none chosen: nothing is shown of any of them. */
export const ChooseOrganization: Story<Args> = {parameters: {world: {scenario: 'many-orgs'}}};
