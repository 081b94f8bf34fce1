import type {Meta, Story} from '../story.js';
import {openMenu} from './acts.js';
import {orgSwitcher} from './org-switcher.js';

/** What is offered follows from what the server permits, and from what the host's adapter has. */
export default {
  ...orgSwitcher,
  title: 'org-switcher/Roles',
  parameters: {world: {scenario: '5000-orgs'}},
} satisfies Meta;

const open: Story['play'] = async ({canvasElement}) => {
  await openMenu(canvasElement);
};

/** A Viewer may do here what an Admin may. */
export const Viewer: Story = {parameters: {world: {scenario: 'viewer'}}, play: open};

/** A role that this version does not know is shown as it came. */
export const UnknownRole: Story = {parameters: {world: {scenario: 'no-access'}}, play: open};

/** Who may not switch sees the name alone. */
export const WithoutSwitching: Story = {
  parameters: {world: {scenario: '5000-orgs', permissions: ['language.set']}},
  play: open,
};

/** Who may not set the language is not offered one. */
export const WithoutLanguage: Story = {
  parameters: {world: {scenario: 'rode-lente', permissions: ['session.switch']}},
  play: open,
};

/** A host that signs its users out in its own place has no such button here. */
export const WithoutSignOut: Story = {
  parameters: {world: {scenario: 'rode-lente', lacks: ['session.signOut']}},
  play: open,
};
