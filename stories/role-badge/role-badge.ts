import {html} from 'lit';

import type {Meta} from '../story.js';

/** The attributes of `<role-badge>` that a story sets. */
export interface Args {
  value: string;
}

/** What all stories of `<role-badge>` share. */
export const roleBadge = {
  component: 'role-badge',
  args: {value: 'admin'},
  render: ({value}) => html`<role-badge value=${value}></role-badge>`,
} satisfies Omit<Meta<Args>, 'title'>;
