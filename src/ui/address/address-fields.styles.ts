import {css} from 'lit';

/** The fields of an address: one column, with pairs where people think in pairs. */
export const addressFieldStyles = css`
  .entry {
    display: flex;
    flex-direction: column;
    gap: var(--_unit);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .entry label {
    font-weight: 600;
  }
  .entry .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  .input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 40px;
    padding: 0 calc(var(--_unit) * 3);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-overflow: ellipsis;
  }
  select.input {
    padding-inline-start: calc(var(--_unit) * 2);
  }
  .input:focus-visible {
    outline-offset: 1px;
  }
  .input:read-only:not(select),
  .input:disabled {
    border-color: var(--_border);
    background: none;
    color: var(--_text);
    opacity: 1;
  }
  [data-wrong] > .input {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .help,
  .problem {
    margin: 0;
    font-size: var(--_size-small);
  }
  .help {
    color: var(--_muted);
  }
  .problem {
    display: flex;
    gap: calc(var(--_unit) * 2);
    color: var(--_danger);
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: calc(var(--_unit) * 4);
  }
  .pair > .entry {
    flex: 1 1 12rem;
  }
  .pair > [data-field='postalCode'] {
    flex: 0 1 9rem;
  }
  .pair > [data-field='postalCode'][data-wrong] {
    flex-basis: 14rem;
  }
  @media (forced-colors: active) {
    [data-wrong] > .input {
      border-width: 2px;
    }
  }
`;
