import {css} from 'lit';

import {controls} from '../../theme/controls.styles.js';
import {heads} from '../../theme/head.styles.js';
import {notices} from '../../theme/notice.styles.js';
import {tokens} from '../../theme/tokens.styles.js';

const layout = css`
  header {
    justify-content: space-between;
    margin-block-end: calc(var(--_unit) * 3);
  }
  .reader {
    margin: 0 0 calc(var(--_unit) * 3);
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .notice {
    margin-block-end: calc(var(--_unit) * 3);
  }
  .card {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: calc(var(--_unit) * 4);
    max-inline-size: 36rem;
    padding: calc(var(--_unit) * 6);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  .card[hidden] {
    display: none;
  }
  address,
  .bones {
    position: relative;
    flex: 1 1 14rem;
    min-inline-size: 0;
    font-style: normal;
    overflow-wrap: anywhere;
  }
  .line {
    margin: 0;
  }
  .line.name {
    font-weight: 600;
  }
  .contact {
    margin-block-start: calc(var(--_unit) * 3);
  }
  .contact .label {
    margin-inline-end: calc(var(--_unit) * 2);
    color: var(--_muted);
  }
  .bone {
    --_bone: 9rem;
  }
  .bone[data-width='long'] {
    --_bone: 14rem;
  }
  .bone[data-width='short'] {
    --_bone: 6rem;
  }
  .bones .line:nth-child(6) {
    margin-block-start: calc(var(--_unit) * 3);
  }
  @container (inline-size < 480px) {
    .card {
      padding: calc(var(--_unit) * 4);
    }
    .edit {
      min-block-size: 44px;
    }
  }
`;

/** On paper: the address, and nothing to press. */
const print = css`
  @media print {
    .reader,
    .edit,
    .told,
    .notice {
      display: none;
    }
    .card,
    .card[hidden] {
      display: block;
      break-inside: avoid;
    }
  }
`;

/** What the address is drawn with from the start. */
export const styles = [tokens, controls, heads, notices, layout, print];
