import {css} from 'lit';

/** Buttons and fields, the same in every element. */
export const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  .button,
  .field,
  .select {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    min-block-size: 36px;
    padding: 0 calc(var(--_unit) * 3);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .button:hover {
    border-color: var(--_text);
  }
  .button[aria-disabled='true'] {
    border-color: var(--_border);
    color: var(--_muted);
    cursor: default;
  }
  .button[data-active] {
    border-color: var(--_primary);
    color: var(--_primary);
  }
  .plain {
    display: inline-flex;
    align-items: center;
    gap: var(--_unit);
    min-inline-size: 32px;
    min-block-size: 32px;
    justify-content: center;
    padding: 0 calc(var(--_unit) * 2);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_primary);
  }
  .plain:hover {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }
  .plain[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }
  .field:focus-within {
    outline: 2px solid var(--_primary);
    outline-offset: 1px;
  }
  .field input {
    inline-size: 100%;
    min-inline-size: 0;
    border: 0;
    padding: 0;
    outline: 0;
    background: none;
  }
  .field svg {
    color: var(--_muted);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  @media (forced-colors: active) {
    .plain {
      border: 1px solid ButtonBorder;
    }
  }
`;
