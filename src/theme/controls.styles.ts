import {css} from 'lit';

/** Buttons, fields, chips and popovers, the same in every element. */
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
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_unit);
    min-block-size: 28px;
    padding: 0 calc(var(--_unit) * 2) 0 calc(var(--_unit) * 3);
    border: 1px solid var(--_border);
    border-radius: 14px;
    background: color-mix(in srgb, var(--_primary) 8%, transparent);
    font-size: var(--_size-small);
  }
  [popover] {
    position: fixed;
    inset: auto;
    min-inline-size: 13rem;
    max-inline-size: calc(100vw - 16px);
    margin: calc(var(--_unit)) 0;
    padding: calc(var(--_unit) * 3);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 8px 24px rgb(0 0 0 / 16%);
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
  }
  @supports not (position-area: block-end) {
    [popover] {
      inset: 0;
      margin: auto;
    }
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    min-block-size: 32px;
  }
  .choice input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_primary);
  }
  @media (forced-colors: active) {
    .chip,
    .plain {
      border: 1px solid ButtonBorder;
    }
  }
`;
