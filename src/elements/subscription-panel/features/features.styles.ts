import {css} from 'lit';

import {dialogs} from '../../../theme/dialog.styles.js';
import {extras} from '../../../theme/extras.styles.js';

const rows = css`
  .features-help {
    max-inline-size: 48rem;
    margin: 0 0 var(--_unit);
    color: var(--_muted);
  }
  .group-heading {
    margin-block: calc(var(--_unit) * 4) calc(var(--_unit) * 2);
    font-weight: 600;
  }
  .features {
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    list-style: none;
  }
  .feature {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 8rem;
    align-items: center;
    gap: var(--_unit) calc(var(--_unit) * 6);
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
  }
  .feature + .feature {
    border-block-start: 1px solid var(--_border);
  }
  .feature-name {
    font-weight: 600;
  }
  .feature-text p {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .feature-price {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .feature-price[data-priced='false'] {
    color: var(--_muted);
  }
  .feature-switch,
  .feature-state {
    display: inline-flex;
    align-items: center;
    justify-content: flex-end;
    gap: calc(var(--_unit) * 2);
    color: var(--_muted);
  }
  .feature-word {
    display: inline-flex;
    align-items: center;
    gap: var(--_unit);
  }
  .feature-done,
  .feature-state[data-on='true'] svg {
    color: var(--_success);
  }
  .feature-done {
    display: inline-flex;
  }
  .feature-unreadable {
    display: flex;
    grid-column: 1 / -1;
    gap: var(--_unit);
    color: var(--_danger);
  }
  .feature-result {
    display: flex;
    grid-column: 1 / -1;
    gap: calc(var(--_unit) * 2);
    color: var(--_tone, var(--_primary));
    font-size: var(--_size-small);
  }
  .feature-result[data-tone='danger'] {
    --_tone: var(--_danger);
  }
  .feature-result[data-tone='warning'] {
    --_tone: var(--_warning);
  }
  .feature-result p {
    margin: 0;
  }
  .feature-result .plain {
    margin-inline-start: calc(var(--_unit) * -2);
  }
  .feature-result small {
    display: block;
    color: var(--_muted);
    font-size: inherit;
  }
  .confirm .line {
    display: block;
  }
  @container (inline-size < 560px) {
    .feature {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .feature-price {
      grid-row: 2;
      text-align: start;
    }
    .feature-switch,
    .feature-state {
      grid-row: 1 / span 2;
      grid-column: 2;
    }
  }
`;

const switches = css`
  .switch {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 40px;
    block-size: 24px;
    margin: 0;
    border: 1px solid var(--_control-border);
    border-radius: 12px;
    background: var(--_surface);
    cursor: pointer;
    transition: background-color 140ms;
  }
  .switch::before {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 8px;
    background: var(--_control-border);
    transition: inset-inline-start 140ms;
  }
  /* What a finger has to hit is larger than what is seen. */
  .switch::after {
    content: '';
    position: absolute;
    inset: -11px -3px;
  }
  .switch:checked {
    border-color: var(--_primary);
    background: var(--_primary);
  }
  .switch:checked::before {
    inset-inline-start: 19px;
    background: var(--_on-primary);
  }
  .switch[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  @media (prefers-reduced-motion: reduce) {
    .switch,
    .switch::before {
      transition: none;
    }
  }
  @media print {
    .switch {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .switch {
      border-color: ButtonText;
      background: ButtonFace;
      forced-color-adjust: none;
    }
    .switch::before {
      background: ButtonText;
    }
    .switch:checked {
      border-color: Highlight;
      background: Highlight;
    }
    .switch:checked::before {
      background: HighlightText;
    }
    .switch[aria-disabled='true'] {
      border-color: GrayText;
      opacity: 1;
    }
  }
`;

export const featuresStyles = css`
  ${extras}
  ${dialogs}
  ${rows}
  ${switches}
`;
