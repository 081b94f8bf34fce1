import {html} from 'lit';

import type {Meta} from '../story.js';

/** What all stories of `<org-switcher>` share. */
export const orgSwitcher = {
  component: 'org-switcher',
  render: () => html`<org-switcher></org-switcher>`,
} satisfies Omit<Meta, 'title'>;

/** The header of a host's page, with the switcher at its end. */
export const inHeader = {
  styles: `
    .host { display: flex; gap: 16px; align-items: center; padding: 8px 16px; border-block-end: 1px solid #7c8698; }
    .host > :last-child { margin-inline-start: auto; }
  `,
  render: () => html`
    <header class="host">
      <b>Groene Wolk</b>
      <org-switcher></org-switcher>
    </header>
  `,
};
