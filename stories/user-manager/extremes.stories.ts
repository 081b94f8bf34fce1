import {html} from 'lit';

import type {Meta, Story} from '../story.js';
import {type Args, userManager} from './user-manager.js';

/** Long names, other scripts and very many users stay readable and in their place. */
export default {
  ...userManager,
  title: 'user-manager/Long and extreme content',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** The longest names and addresses, hidden characters, other scripts, a role that nobody knows. */
export const Extreme: Story<Args> = {parameters: {world: {scenario: 'extreme'}}};

/** Ten thousand users are as quick to show as ten, because the API filters, sorts and pages. */
export const TenThousand: Story<Args> = {parameters: {world: {scenario: '10k-users'}}};

/** A heading and help of the host's own that are longer than anybody planned for. */
export const LongWordsOfTheHost: Story<Args> = {
  render: () => html`
    <user-manager>
      <span slot="heading">
        Benutzerinnen und Benutzer der Krankenversicherungsunternehmensgruppe
      </span>
      <a slot="help" href="#help">
        Benutzerberechtigungsänderungsformular und weitere Hilfe zu Ihren Benutzern
      </a>
    </user-manager>
  `,
};
