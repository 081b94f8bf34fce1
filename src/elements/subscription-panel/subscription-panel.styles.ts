import {css} from 'lit';

import {controls} from '../../theme/controls.styles.js';
import {heads} from '../../theme/head.styles.js';
import {notices} from '../../theme/notice.styles.js';
import {tokens} from '../../theme/tokens.styles.js';

const layout = css`
  .section {
    overflow-wrap: anywhere;
  }
  .section + .section {
    margin-block-start: calc(var(--_unit) * 8);
  }
  .section-head {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    margin-block-end: calc(var(--_unit) * 3);
  }
  .section-heading {
    font-size: var(--_size-large);
    font-weight: 600;
    line-height: 1.4;
    scroll-margin-block-start: calc(var(--_unit) * 4);
  }
  .section-link {
    display: inline-flex;
    padding: 2px;
    border-radius: var(--_radius);
    color: var(--_muted);
    opacity: 0;
  }
  .section-head:hover .section-link,
  .section-link:focus-visible {
    opacity: 1;
  }
  .section-link:hover {
    color: var(--_primary);
  }
  @media (hover: none) {
    .section-link {
      opacity: 1;
    }
  }
  .section > .notice,
  .told .notice {
    margin-block-end: calc(var(--_unit) * 4);
  }
  a {
    color: var(--_primary);
  }
  .support-contact {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_unit) * 3);
  }
  .bones p {
    margin: 0;
    line-height: 2;
  }
  .bones .bone {
    --_bone: 24rem;
  }
`;

/** Two cards side by side: what holds now, and what will. */
const periods = css`
  .periods {
    display: grid;
    gap: calc(var(--_unit) * 4);
  }
  .period-card {
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  @container (inline-size >= 620px) {
    .periods {
      grid-template-columns: 1fr 1fr;
    }
  }
`;

export const styles = [tokens, controls, heads, notices, layout, periods];
