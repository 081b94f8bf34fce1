import {css} from 'lit';

import {controls} from '../../theme/controls.styles.js';
import {middleNames} from '../../theme/middle-name.styles.js';
import {notices} from '../../theme/notice.styles.js';
import {tokens} from '../../theme/tokens.styles.js';

const layout = css`
  :host {
    display: inline-block;
    min-inline-size: 0;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .root {
    position: relative;
  }
  .switcher {
    display: flex;
    min-inline-size: 0;
  }
  .switch {
    min-inline-size: 0;
    max-inline-size: min(100%, var(--org-switcher-max-inline-size, 20rem));
    anchor-name: --switch;
  }
  .switch[aria-expanded='true'] {
    border-color: var(--_text);
  }
  .switch .bone {
    inline-size: 7rem;
    max-inline-size: none;
  }
  .switch > svg {
    color: var(--_muted);
  }
  [aria-busy='true'] > svg:last-child {
    animation: pulse 0.8s ease-in-out infinite alternate;
  }
  @keyframes pulse {
    to {
      opacity: 0.2;
    }
  }
  [popover] {
    position: fixed;
    inset: auto;
    inline-size: min(20rem, calc(100vw - 32px));
    max-block-size: min(40rem, calc(100dvb - 16px));
    margin: var(--_unit) 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    overflow: auto;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 8px 24px rgb(0 0 0 / 16%);
    position-anchor: --switch;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-inline, flip-block, flip-block flip-inline;
  }
  @supports not (position-area: block-end) {
    [popover] {
      inset: 0;
      margin: auto;
    }
  }
  [popover]:focus-visible {
    outline-offset: -2px;
  }
  @media (prefers-reduced-motion: reduce) {
    [aria-busy='true'] > svg:last-child {
      opacity: 0.4;
      animation: none;
    }
  }
  @media print {
    [popover] {
      display: none;
    }
  }
`;

export const styles = [tokens, controls, notices, middleNames, layout];
