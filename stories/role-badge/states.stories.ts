import {html} from 'lit';

import {inside} from '../inside.js';
import type {Meta, Story} from '../story.js';
import {type Args, roleBadge} from './role-badge.js';

/** Every role there is, known and unknown, and what it may do. */
export default {
  ...roleBadge,
  title: 'role-badge/States',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** Views everything and changes nothing. */
export const Viewer: Story<Args> = {args: {value: 'viewer'}};

/** May change things, and stands out a little. */
export const Admin: Story<Args> = {args: {value: 'admin'}};

/** The role of another product of the same supplier, whose name is not translated. */
export const CustomerAdministrator: Story<Args> = {args: {value: 'customer-administrator'}};

/** A role that this version does not know is shown by the name that the API gave it, without a hint. */
export const UnknownRole: Story<Args> = {args: {value: 'auditor'}};

/** All of them side by side, so that a change of color is judged against its neighbors. */
export const SideBySide: Story<Args> = {
  render: () => html`
    ${['viewer', 'admin', 'customer-administrator', 'auditor'].map(
      (value) => html`<role-badge value=${value}></role-badge> `,
    )}
  `,
};

/** What the role may do, as it shows with the focus, under the pointer, and by a tap. */
export const WithHint: Story<Args> = {
  play: async ({canvasElement}) => {
    (await inside(canvasElement).findByRole('button')).focus();
  },
};

/** A host that calls the role by another name keeps what it may do. */
export const OwnName: Story<Args> = {
  render: ({value}) => html`<role-badge value=${value}>Boekhouding</role-badge>`,
};

/** Inside a sentence, where it stands on the line of the text. */
export const InText: Story<Args> = {
  render: ({value}) => html`<p>Ruud Coon <role-badge value=${value}></role-badge> rodelente</p>`,
};

/** A name that is longer than a phone is wide, with a sign in it that would turn the text around. */
export const LongName: Story<Args> = {
  args: {value: `\u202e${'Hoofdadministratiebeheerder'.repeat(4)}`},
};
