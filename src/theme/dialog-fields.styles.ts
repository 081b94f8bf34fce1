import {css} from 'lit';

/** What stands in a form dialog: its title, fields with help and problems, and notices, one below the other. */
export const dialogFields = css`
  .form-dialog .dialog-body {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_unit) * 4);
  }
  .form-dialog .dialog-body > * {
    flex: none;
  }
  .form-dialog .dialog-title {
    font-size: var(--_size-large);
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .form-dialog .entry {
    display: flex;
    flex-direction: column;
    gap: var(--_unit);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .form-dialog .entry > label {
    font-weight: 600;
  }
  .form-dialog .input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 40px;
    padding: 0 calc(var(--_unit) * 3);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  .form-dialog textarea.input {
    padding-block: calc(var(--_unit) * 2);
    resize: vertical;
  }
  .form-dialog select.input {
    padding-inline: calc(var(--_unit) * 2);
  }
  .form-dialog .input:focus-visible {
    outline-offset: 1px;
  }
  .form-dialog .input:read-only:not(select),
  .form-dialog .input:disabled {
    border-color: var(--_border);
    background: none;
    color: var(--_text);
    opacity: 1;
  }
  .form-dialog [data-wrong] > .input {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .form-dialog .entry-help,
  .form-dialog .problem {
    margin: 0;
    font-size: var(--_size-small);
  }
  .form-dialog .entry-help {
    color: var(--_muted);
  }
  .form-dialog .problem {
    display: flex;
    gap: calc(var(--_unit) * 2);
    color: var(--_danger);
  }
  .form-dialog .tick {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_unit) * 2);
    min-block-size: 24px;
  }
  .form-dialog .tick input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 2px 0 0;
    accent-color: var(--_primary);
  }
  .form-dialog .progress-text {
    color: var(--_muted);
  }
  .form-dialog .progress-text:empty {
    margin-block-start: calc(var(--_unit) * -4);
  }
  @media (forced-colors: active) {
    .form-dialog [data-wrong] > .input {
      border-width: 2px;
    }
  }
`;
