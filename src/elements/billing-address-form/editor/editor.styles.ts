import {css} from 'lit';

import {dialogs} from '../../../theme/dialog.styles.js';
import {addressFieldStyles} from '../../../ui/address/address-fields.styles.js';

const layout = css`
  .editor,
  .address-form {
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
  .problems {
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_danger);
    border-inline-start-width: 3px;
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .problems-title {
    display: flex;
    gap: calc(var(--_unit) * 2);
    color: var(--_danger);
    font-weight: 600;
  }
  .problems ul {
    margin: calc(var(--_unit) * 2) 0 0;
    padding-inline-start: calc(var(--_unit) * 7);
  }
  .problems li + li {
    margin-block-start: var(--_unit);
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_primary);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
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
  ${dialogs} ${addressFieldStyles} ${layout} ${print}
`;
