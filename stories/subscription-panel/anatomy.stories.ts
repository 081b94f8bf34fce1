import {html} from 'lit';

import type {Meta, Story} from '../story.js';
import {type Args, subscriptionPanel} from './subscription-panel.js';

/** What a host can take hold of: its parts, its slots, and the custom properties that make a brand. */
export default {
  ...subscriptionPanel,
  title: 'subscription-panel/Anatomy',
  // Each has a page of its own, because the style sheet of a page holds for all that is on it.
  parameters: {
    world: {scenario: 'subscription'},
    docs: {story: {inline: false, height: '500px'}},
  },
} satisfies Meta<Args>;

const PARTS = ['heading', 'section', 'section-heading', 'section-link', 'period'];

const lineOf = (index: number) =>
  `3px solid hsl(${String((index * 360) / PARTS.length)} 80% 45%)`;

const PARTS_STYLES = `
  ${PARTS.map((part, index) => `::part(${part}) { outline: ${lineOf(index)}; outline-offset: -3px; opacity: 1 }`).join('\n')}
  .legend { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; margin: 1rem; padding: 0; list-style: none }
  ${PARTS.map((part, index) => `.legend .${part} { border-inline-start: ${lineOf(index)}; padding-inline-start: 0.5rem }`).join('\n')}
`;

/** The parts by name, each with a line of its own color: what ::part() of a host's style sheet reaches. */
export const Parts: Story<Args> = {
  parameters: {world: {scenario: 'subscription', styles: PARTS_STYLES}},
  render: () => html`
    <ul class="legend">
      ${PARTS.map((part) => html`<li class=${part}><code>::part(${part})</code></li>`)}
    </ul>
    <subscription-panel
      sections="overview history"
      section-url="#subscription-{section}"
    ></subscription-panel>
  `,
};

const BRAND_STYLES = `
  subscription-panel {
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

/** Words of the host's own, and the six custom properties that make a brand: color, text, surface, border, radius and font. */
export const SlotsAndBrand: Story<Args> = {
  parameters: {world: {scenario: 'subscription', styles: BRAND_STYLES}},
  render: () => html`
    <subscription-panel sections="overview features">
      <span slot="heading">Your Wilgenroos subscription</span>
      <a slot="help" href="#help">How is it billed?</a>
    </subscription-panel>
  `,
};
