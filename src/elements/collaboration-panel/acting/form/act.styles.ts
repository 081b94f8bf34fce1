import {css} from 'lit';

import {dialogFields} from '../../../../theme/dialog-fields.styles.js';
import {dialogs} from '../../../../theme/dialog.styles.js';
import {formDialogs} from '../../../../theme/form-dialog.styles.js';
import {problemSummaries} from '../../../../ui/problems/problem-summary.styles.js';

/** What the dialogs are drawn with by which something is done about a collaboration, and the notices about it. */
export const actStyles = css`
  ${dialogs}
  ${formDialogs}
  ${dialogFields}
  ${problemSummaries}
  .form-dialog .dialog-title:focus {
    outline: none;
  }
  .form-dialog .notice {
    scroll-margin-block-end: calc(var(--_unit) * 4);
  }
  .form-dialog .act-heading {
    display: flex;
    flex-direction: column;
    gap: var(--_unit);
    overflow-wrap: anywhere;
  }
  .form-dialog .entry-label {
    font-weight: 600;
  }
  .form-dialog .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: calc(var(--_unit) * 2);
  }
  .form-dialog .act-choice {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: start;
    align-items: start;
    gap: 0 calc(var(--_unit) * 2);
    min-inline-size: 0;
    min-block-size: 44px;
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .form-dialog .act-choice:has(:checked) {
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 1px var(--_primary);
  }
  .form-dialog .act-choice input {
    inline-size: 18px;
    block-size: 18px;
    margin: 2px 0 0;
    accent-color: var(--_primary);
  }
  .form-dialog .act-choice .entry-help {
    grid-column: 2;
    font-variant-numeric: tabular-nums;
  }
  .form-dialog [data-wrong] .act-choice {
    border-color: var(--_danger);
  }
  .form-dialog .administrator {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_unit) * 3);
    min-inline-size: 0;
    margin: 0;
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .form-dialog .administrator legend {
    padding-inline: var(--_unit);
    color: inherit;
    font-size: inherit;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .form-dialog .names {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
  }
  .form-dialog .agreed {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 6);
    margin: 0;
  }
  .form-dialog .agreed dt {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .form-dialog .agreed dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .form-dialog .checklist ul {
    margin: var(--_unit) 0 0;
    padding-inline-start: calc(var(--_unit) * 5);
  }
  .form-dialog .consequences {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_unit) * 3);
  }
  .form-dialog .consequences:not(:has(*)) {
    margin-block-start: calc(var(--_unit) * -4);
  }
  .notice .now {
    display: block;
  }
  @media (forced-colors: active) {
    .form-dialog .act-choice:has(:checked) {
      border: 2px solid Highlight;
    }
  }
`;
