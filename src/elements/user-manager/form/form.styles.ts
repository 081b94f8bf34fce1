import {css} from 'lit';

import {addressFieldStyles} from '../../../ui/address/address-fields.styles.js';
import {problemSummaries} from '../../../ui/problems/problem-summary.styles.js';

const layout = css`
  .form-dialog .dialog-body {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_unit) * 4);
  }
  .form-dialog .step {
    margin-block-end: calc(var(--_unit) * -3);
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .form-dialog h2 {
    margin: 0;
  }
  .form-dialog .progress-text {
    color: var(--_muted);
  }
  .form-dialog .progress-text:empty {
    margin-block-start: calc(var(--_unit) * -2);
  }
  .entry-label {
    font-weight: 600;
  }
  .form-dialog .help {
    flex: none;
    max-inline-size: none;
  }
  .form-dialog .told-below {
    display: flex;
    flex: none;
    flex-direction: column;
    gap: calc(var(--_unit) * 2);
    max-block-size: 45dvb;
    overflow-y: auto;
  }
  .form-dialog .told-below:has(> :not(.progress-text:empty)) {
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 6) 0;
    border-block-start: 1px solid var(--_border);
  }
  .form-dialog .told-below:has(> :not(.progress-text:empty)) + .buttons {
    border-block-start: 0;
  }
  .roles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: calc(var(--_unit) * 2);
  }
  .role-choice {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_unit) * 2);
    min-inline-size: 0;
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .role-choice:has(:checked) {
    border-color: var(--_primary);
    background: color-mix(in srgb, var(--_primary) 6%, transparent);
  }
  .role-choice:has(:disabled),
  .role-choice:has([aria-disabled='true']) {
    border-color: var(--_border);
    cursor: default;
  }
  .role-choice:has(:disabled) .role-name {
    color: var(--_muted);
  }
  [data-wrong] > .roles > .role-choice {
    border-color: var(--_danger);
  }
  .role-choice input,
  .check input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 2px 0 0;
    accent-color: var(--_primary);
  }
  .role-text {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    font-weight: 400;
  }
  .role-name {
    font-weight: 600;
  }
  .entry .check {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_unit) * 2);
    min-block-size: 24px;
  }
  .field-warning {
    display: flex;
    gap: calc(var(--_unit) * 2);
    color: var(--_warning);
    font-size: var(--_size-small);
  }
  .field-warning:empty {
    margin-block-start: calc(var(--_unit) * -1);
  }
`;

const messages = css`
  .form-dialog .notice {
    margin: 0;
    color: var(--_text);
  }
  .form-dialog details summary {
    display: list-item;
    min-block-size: 24px;
    color: var(--_primary);
    cursor: pointer;
  }
  .form-dialog details ul {
    margin: calc(var(--_unit) * 2) 0 0;
    padding-inline-start: calc(var(--_unit) * 6);
  }
  @media (width < 560px) {
    .form-dialog .button {
      min-block-size: 44px;
    }
    .form-dialog .told-below:has(> :not(.progress-text:empty)) {
      padding-inline: calc(var(--_unit) * 4);
    }
  }
  @media (forced-colors: active) {
    .role-choice:has(:checked) {
      border-color: Highlight;
    }
  }
  @media print {
    .form-dialog {
      display: none;
    }
  }
`;

/** What a form about a user is drawn with. */
export const formStyles = css`
  ${addressFieldStyles} ${problemSummaries} ${layout} ${messages}
`;
