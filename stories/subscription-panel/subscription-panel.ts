import {html, nothing} from 'lit';

import type {Meta} from '../story.js';

/** The attributes of `<subscription-panel>` that a story sets. */
export interface Args {
  sections: string;
  section: string;
  sectionUrl: string;
  userManagement: boolean;
  headingLevel: number;
}

/** What all stories of `<subscription-panel>` share. */
export const subscriptionPanel = {
  component: 'subscription-panel',
  args: {sections: '', section: '', sectionUrl: '', userManagement: false, headingLevel: 2},
  render: (args) => html`
    <subscription-panel
      sections=${args.sections}
      section=${args.section}
      section-url=${args.sectionUrl || nothing}
      ?user-management=${args.userManagement}
      heading-level=${args.headingLevel}
    ></subscription-panel>
  `,
} satisfies Omit<Meta<Args>, 'title'>;
