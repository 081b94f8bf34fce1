import {css} from 'lit';

import {dialogFields} from '../../../theme/dialog-fields.styles.js';

/** What the dialog that adds several users is drawn with; wide enough for a person on one line. */
export const invitingStyles = css`
  ${dialogFields}
  .form-dialog textarea.list {
    min-block-size: 8rem;
    font-variant-ligatures: none;
  }
  .form-dialog .bar {
    inline-size: 100%;
    block-size: 6px;
    accent-color: var(--_primary);
  }
  .form-dialog .wrong,
  .form-dialog .results {
    display: flex;
    flex-direction: column;
    gap: var(--_unit);
    margin: 0;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .form-dialog .results li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_unit) * 3);
  }
  .form-dialog .results [data-tone='danger'] {
    color: var(--_danger);
  }
  .form-dialog .results .mail {
    color: var(--_muted);
  }
  .form-dialog .people {
    display: flex;
    flex-direction: column;
  }
  .form-dialog .people fieldset {
    position: relative;
    min-inline-size: 0;
    padding-block: calc(var(--_unit) * 4);
    border-block-start: 1px solid var(--_border);
  }
  .form-dialog .people legend {
    float: inline-start;
    inline-size: 100%;
    padding-inline-end: 7rem;
    color: inherit;
    font-size: inherit;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .form-dialog .people legend + * {
    clear: both;
  }
  .form-dialog .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr));
    gap: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    margin-block-start: calc(var(--_unit) * 2);
    clear: both;
  }
  .form-dialog .people .entry > label {
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 400;
  }
  .form-dialog .one > .problem {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .form-dialog .leave-out {
    position: absolute;
    inset-block-start: calc(var(--_unit) * 3);
    inset-inline-end: 0;
  }
  @media (width >= 560px) {
    .form-dialog:has(.people) {
      inline-size: min(64rem, calc(100vw - 32px));
    }
  }
`;
