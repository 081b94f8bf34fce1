import {css} from 'lit';

export const overviewStyles = css`
  .period-heading {
    margin-block-end: calc(var(--_unit) * 2);
    font-weight: 600;
  }
  .facts {
    margin: 0;
  }
  .fact {
    display: grid;
    grid-template-columns: minmax(5.5rem, 1fr) minmax(0, auto);
    align-content: start;
    gap: 0 calc(var(--_unit) * 4);
    padding-block: calc(var(--_unit) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .fact dt {
    color: var(--_muted);
  }
  .fact dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .fact small {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .fact[data-leads] .value {
    font-size: var(--_size-large);
    font-weight: 600;
  }
  .change {
    display: inline-flex;
    align-items: center;
    padding-inline: var(--_unit) calc(var(--_unit) * 2);
    border-radius: 12px;
    background: color-mix(in srgb, var(--_primary) 10%, transparent);
    color: var(--_primary);
    font-size: var(--_size-small);
    font-weight: 600;
    text-align: start;
  }
  .change svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .fact meter {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block-start: calc(var(--_unit) * 2);
    border: 0;
    border-radius: 3px;
    background: var(--_border);
    overflow: hidden;
  }
  .fact meter::-webkit-meter-bar {
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--_border);
  }
  /* Each by itself: a browser drops a rule with a name that it does not know. */
  .fact meter::-webkit-meter-optimum-value {
    border-radius: 3px;
    background: var(--_primary);
  }
  .fact meter::-moz-meter-bar {
    border-radius: 3px;
    background: var(--_primary);
  }
  .fact meter::-webkit-meter-suboptimum-value {
    border-radius: 3px;
    background: var(--_warning);
  }
  .change-lines {
    display: grid;
    gap: calc(var(--_unit) * 2);
    margin-block-start: calc(var(--_unit) * 4);
  }
  .change-line {
    max-inline-size: 48rem;
    margin: 0;
    color: var(--_muted);
  }
  /* Rows of the same kind stand at the same height in both cards. */
  @container (inline-size >= 620px) {
    .periods {
      grid-template-rows: auto repeat(6, auto);
      row-gap: 0;
    }
    .periods > .period-card,
    .periods .facts {
      display: grid;
      grid-row: span 7;
      grid-template-rows: subgrid;
    }
    .periods .facts {
      grid-row: span 6;
    }
  }
  @media (forced-colors: active) {
    .change {
      border: 1px solid;
    }
    .fact meter {
      appearance: auto;
    }
  }
`;
