import type {Meta, Story} from '../story.js';
import {openMenu} from './acts.js';
import {orgSwitcher} from './org-switcher.js';

/** Everything that the switcher can be before anything is chosen in it. */
export default {
  ...orgSwitcher,
  title: 'org-switcher/States',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta;

const open: Story['play'] = async ({canvasElement}) => {
  await openMenu(canvasElement);
};

/** One organization, as most people have: its name, and behind it the account. */
export const OneOrganization: Story = {};

/** With one organization there is nothing to choose, and no list pretends that there is. */
export const OneOrganizationOpen: Story = {play: open};

/** Several organizations and none chosen: the button says what to do. */
export const NoneChosen: Story = {parameters: {world: {scenario: 'many-orgs'}}};

/** Three organizations are chosen from at a glance, without a search. */
export const ManyOpen: Story = {parameters: {world: {scenario: 'many-orgs'}}, play: open};

/** An accountant with 5,000 clients finds one by typing, and is told how many are not drawn. */
export const FiveThousandOpen: Story = {parameters: {world: {scenario: '5000-orgs'}}, play: open};

/** Nobody has been given an organization yet; language and sign-out are there all the same. */
export const NoOrganization: Story = {parameters: {world: {scenario: 'no-orgs'}}, play: open};

/** The session is awaited: a button of the right size, so that the header does not jump. */
export const Loading: Story = {
  parameters: {world: {scenario: 'rode-lente', pending: true, faults: {'session.get': 'never'}}},
};

/** The service breaks before it is known who is signed in. */
export const ServerError: Story = {
  parameters: {world: {scenario: 'rode-lente', faults: {'session.get': '500'}}},
};

/** The connection is lost before anything has been shown. */
export const Offline: Story = {
  parameters: {world: {scenario: 'rode-lente', faults: {'*': 'offline'}}},
};

/** Nobody is signed in any more; the host is told once, and the reader knows what to do. */
export const SessionEnded: Story = {
  parameters: {world: {scenario: 'rode-lente', faults: {'*': '401'}}},
};
