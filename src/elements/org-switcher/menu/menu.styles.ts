import {css} from 'lit';

/** What stands in the menu. */
export const menuStyles = css`
  .menu > section {
    padding: calc(var(--_unit) * 2);
  }
  .menu > section + section {
    border-block-start: 1px solid var(--_border);
  }
  .menu > .notice {
    margin: calc(var(--_unit) * 2);
  }
  .menu:has(> dialog[open]) {
    visibility: hidden;
  }
  .menu > dialog {
    visibility: visible;
  }
  .menu p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .menu .person {
    position: relative;
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
  }
  .person-name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .small,
  .legend {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .legend,
  .menu .small,
  .menu .only {
    padding-inline: calc(var(--_unit) * 2);
  }
  .menu .person .small {
    padding: 0;
  }
  .menu .field {
    display: flex;
    margin: var(--_unit) calc(var(--_unit) * 2) calc(var(--_unit) * 2);
  }
  .menu .choices {
    max-block-size: 17.5rem;
    margin: 0;
    padding: 0;
    overflow: hidden auto;
    list-style: none;
  }
  .menu .choice {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_unit) * 3);
    inline-size: 100%;
    min-block-size: 36px;
    padding: 0 calc(var(--_unit) * 2);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
  }
  .menu .choice:hover {
    background: color-mix(in srgb, var(--_text) 6%, transparent);
  }
  .menu .choice:focus-visible {
    outline-offset: -2px;
  }
  .choice[aria-current] {
    font-weight: 600;
  }
  .choice > svg {
    color: var(--_primary);
  }
  .sign-out > svg {
    color: var(--_muted);
  }
  .person > .close {
    display: none;
  }
  @media (width < 560px) {
    .menu {
      inset: auto 0 0;
      inline-size: 100%;
      max-inline-size: none;
      max-block-size: 85dvb;
      margin: 0;
      border-inline: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      position-area: none;
      position-try-fallbacks: none;
    }
    .menu::backdrop {
      background: rgb(0 0 0 / 40%);
    }
    .menu .choice {
      min-block-size: 44px;
    }
    .menu .choices {
      max-block-size: 40dvb;
    }
    .person > .close {
      position: absolute;
      inset-block-start: calc(var(--_unit) * 2);
      inset-inline-end: calc(var(--_unit) * 2);
      display: inline-flex;
      min-inline-size: 44px;
      min-block-size: 44px;
      color: var(--_muted);
    }
    .menu .person {
      padding-inline-end: calc(var(--_unit) * 14);
    }
  }
  @media (forced-colors: active) {
    .choice[aria-current] {
      outline: 1px solid SelectedItem;
      outline-offset: -1px;
    }
    .choice:focus-visible {
      outline: 2px solid Highlight;
    }
  }
`;
