import {html} from 'lit';

import type {Meta} from '../story.js';

/** The attributes of `<sample-element>` that a story sets. */
export interface Args {
  headingLevel: number;
}

/** What all stories of `<sample-element>` share. */
export const sampleElement = {
  component: 'sample-element',
  args: {headingLevel: 2},
  parameters: {world: {scenario: 'rode-lente'}},
  render: ({headingLevel}) => html`
    <sample-element heading-level=${headingLevel}></sample-element>
  `,
} satisfies Omit<Meta<Args>, 'title'>;
