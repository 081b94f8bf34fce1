import {css} from 'lit';

import {dialogFields} from '../../../theme/dialog-fields.styles.js';

/** What the dialog that deletes a user is drawn with. */
export const removingStyles = css`
  ${dialogFields}
  .form-dialog .person {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 6);
    margin: 0;
  }
  .form-dialog .person > div {
    min-inline-size: 0;
  }
  .form-dialog .person dt {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .form-dialog .person dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .form-dialog .tick-help {
    margin-block-start: calc(var(--_unit) * -3);
    padding-inline-start: calc(18px + var(--_unit) * 2);
  }
  .form-dialog .license {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_unit) * 2);
  }
  .form-dialog .license legend {
    margin-block-end: var(--_unit);
    color: inherit;
    font-size: inherit;
    font-weight: 600;
  }
  .form-dialog .now {
    display: block;
  }
`;
