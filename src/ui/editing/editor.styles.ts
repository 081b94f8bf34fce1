import {css} from 'lit';

import {dialogs} from '../../theme/dialog.styles.js';
import {addressFieldStyles} from '../address/address-fields.styles.js';
import {problemSummaries} from '../problems/problem-summary.styles.js';

const layout = css`
  .editor,
  .edit-form {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_unit) * 4);
  }
  .editor {
    max-inline-size: 36rem;
    padding: calc(var(--_unit) * 6);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  .note {
    margin: 0;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .progress-text {
    color: var(--_muted);
  }
  .progress-text:empty {
    margin-block-start: calc(var(--_unit) * -4);
  }
  .editor .notice {
    margin: 0;
  }
  @container (inline-size < 480px) {
    .editor {
      padding: calc(var(--_unit) * 4);
    }
    .editor .buttons > .button {
      flex: 1 1 auto;
      justify-content: center;
      min-block-size: 44px;
    }
  }
`;

const print = css`
  @media print {
    .editor,
    dialog {
      display: none;
    }
  }
`;

/** What the form, what comes of it, and its question are drawn with. */
export const editorStyles = css`
  ${dialogs} ${addressFieldStyles} ${problemSummaries} ${layout} ${print}
`;
