import {css} from 'lit';

const figures = css`
  .licenses {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_unit) * 6);
  }
  .license-figures {
    max-inline-size: 48rem;
    border-radius: var(--_radius);
  }
  .license-figures:focus-visible {
    outline-offset: 4px;
  }
  .license-figures dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
    gap: calc(var(--_unit) * 4);
    margin: 0;
  }
  /* The numbers of a row stand at one height, whatever the length of their names. */
  .figure {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    row-gap: 0;
    min-inline-size: 0;
  }
  .figure dt {
    align-self: end;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .figure dd {
    margin: 0;
  }
  .figure .count {
    display: block;
    font-size: var(--_size-title);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1.3;
  }
  .figure small {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .licenses .notice .button {
    min-block-size: 36px;
  }
  .license-line {
    max-inline-size: 48rem;
    margin: 0;
    color: var(--_muted);
  }
`;

const stepper = css`
  .license-form {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: calc(var(--_unit) * 2);
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  .license-form > label {
    font-weight: 600;
  }
  .stepper {
    display: inline-flex;
    align-items: stretch;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
  }
  .stepper[data-wrong] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .stepper .step {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_primary);
  }
  .stepper .step:hover {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }
  .stepper .step[aria-disabled='true'] {
    background: none;
    color: var(--_muted);
    cursor: default;
    opacity: 0.5;
  }
  .count-input {
    appearance: textfield;
    inline-size: 5rem;
    min-inline-size: 0;
    border: 0;
    border-inline: 1px solid var(--_border);
    background: none;
    font-size: var(--_size-large);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    text-align: center;
  }
  .count-input::-webkit-inner-spin-button,
  .count-input::-webkit-outer-spin-button {
    appearance: none;
    margin: 0;
  }
  .license-effect {
    max-inline-size: 48rem;
    margin: calc(var(--_unit) * 2) 0 0;
    font-weight: 600;
  }
  .license-problem {
    display: flex;
    gap: calc(var(--_unit) * 2);
    margin: 0;
    color: var(--_danger);
    font-size: var(--_size-small);
  }
  .license-problem:empty,
  .license-form > .license-effect:empty,
  .license-form > .license-line:empty {
    margin-block-start: calc(var(--_unit) * -2);
  }
  .license-consent > .license-problem:empty {
    margin-block-start: calc(var(--_unit) * -1);
  }
  .license-form > .notice {
    align-self: stretch;
    margin-block-start: calc(var(--_unit) * 2);
  }
  .license-form > .buttons {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .license-form .to-users {
    margin-inline-start: calc(var(--_unit) * -2);
  }
  @container (inline-size < 480px) {
    .license-form > .buttons {
      align-self: stretch;
    }
    .license-form > .buttons > .button {
      flex: 1 1 auto;
      justify-content: center;
      min-block-size: 44px;
    }
  }
  @media (pointer: coarse) {
    .licenses .button,
    .licenses .plain {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .stepper[data-wrong] {
      border-width: 2px;
    }
    .stepper .step[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;

const quote = css`
  .form-dialog .dialog-body:has(.terms) {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_unit) * 4);
  }
  .form-dialog .dialog-body:has(.terms) > * {
    flex: none;
  }
  .form-dialog .dialog-title {
    font-size: var(--_size-large);
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .terms {
    margin: 0;
  }
  .terms > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_unit) * 4);
    padding-block: calc(var(--_unit) * 2);
    border-block-end: 1px solid var(--_border);
  }
  .terms dt {
    color: var(--_muted);
  }
  .terms dd {
    margin: 0;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .terms small,
  .license-sum small {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 400;
  }
  .dialog-body > .license-line:empty {
    margin-block-start: calc(var(--_unit) * -4);
  }
  .license-sum {
    font-size: var(--_size-large);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    text-align: end;
  }
  .license-consent {
    display: flex;
    flex-direction: column;
    gap: var(--_unit);
  }
  .license-consent .tick {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_unit) * 2);
    min-block-size: 24px;
    font-weight: 600;
  }
  .license-consent input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 2px 0 0;
    accent-color: var(--_primary);
  }
`;

/** What the section of licenses is drawn with. */
export const licenseStyles = css`
  ${figures} ${stepper} ${quote}
`;
