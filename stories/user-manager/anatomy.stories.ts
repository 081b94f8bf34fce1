import {html} from 'lit';

import type {Meta, Story} from '../story.js';
import {type Args, userManager} from './user-manager.js';

/** What a host can take hold of: its parts, its slots, and the custom properties that make a brand. */
export default {
  ...userManager,
  title: 'user-manager/Anatomy',
  // Each has a page of its own, because the style sheet of a page holds for all that is on it.
  parameters: {
    world: {scenario: 'rode-lente'},
    docs: {story: {inline: false, height: '500px'}},
  },
} satisfies Meta<Args>;

const PARTS = ['heading', 'tabs', 'add', 'toolbar', 'filters', 'table', 'row', 'pager'];

const lineOf = (index: number) =>
  `3px solid hsl(${String((index * 360) / PARTS.length)} 80% 45%)`;

const PARTS_STYLES = `
  ${PARTS.map((part, index) => `::part(${part}) { outline: ${lineOf(index)}; outline-offset: -3px }`).join('\n')}
  .legend { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; margin: 1rem; padding: 0; list-style: none }
  ${PARTS.map((part, index) => `.legend .${part} { border-inline-start: ${lineOf(index)}; padding-inline-start: 0.5rem }`).join('\n')}
`;

/** The parts by name, each with a line of its own color: what ::part() of a host's style sheet reaches. */
export const Parts: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', styles: PARTS_STYLES}},
  render: () => html`
    <ul class="legend">
      ${PARTS.map((part) => html`<li class=${part}><code>::part(${part})</code></li>`)}
    </ul>
    <user-manager statuses="active"></user-manager>
  `,
};

/** The host's own words: a heading in the place of ours, and help beside it. */
export const Slots: Story<Args> = {
  render: () => html`
    <user-manager>
      <span slot="heading">Who has access</span>
      <a slot="help" href="#help">What may a Viewer do?</a>
    </user-manager>
  `,
};

const BRAND_STYLES = `
  user-manager {
    --balie-color-primary: light-dark(#7b1e5b, #e9a8d0);
    --balie-color-text: light-dark(#2a2118, #f3ece3);
    --balie-color-surface: light-dark(#fffdf8, #2a2520);
    --balie-color-border: light-dark(#d9cfbf, #55493c);
    --balie-border-radius: 2px;
    --balie-font-family: Georgia, serif;
    padding: 1rem;
    background: var(--balie-color-surface);
  }
`;

/** Six custom properties make a brand: color, text, surface, border, radius and font. */
export const Brand: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', styles: BRAND_STYLES}},
};

/** As the first heading of a page of its own, so that the page's outline is right. */
export const HeadingLevel: Story<Args> = {
  render: () => html`<user-manager heading-level="1"></user-manager>`,
};
