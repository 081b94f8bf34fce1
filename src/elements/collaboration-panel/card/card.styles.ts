import {css} from 'lit';

/** A collaboration, as both parties see it. */
export const cardStyles = css`
  .told:has(svg) {
    display: flex;
    gap: calc(var(--_unit) * 2);
    max-inline-size: 48rem;
    margin-block: calc(var(--_unit) * 3);
    overflow-wrap: anywhere;
  }
  .told > svg {
    margin-block-start: 1px;
    color: var(--_success);
  }
  .card {
    padding: calc(var(--_unit) * 5);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .card + .card {
    margin-block-start: calc(var(--_unit) * 5);
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_unit) calc(var(--_unit) * 4);
  }
  .card-heading {
    font-size: var(--_size-large);
    font-weight: 600;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: var(--_unit);
    font-weight: 600;
  }
  .state[data-tone='success'] {
    color: var(--_success);
  }
  .state[data-tone='warning'] {
    color: var(--_warning);
  }
  .state[data-tone='neutral'] {
    color: var(--_muted);
  }
  .situation {
    max-inline-size: 48rem;
    margin-block: calc(var(--_unit) * 2) 0;
  }
  .next-steps {
    display: grid;
    gap: calc(var(--_unit) * 3);
    max-inline-size: 48rem;
    margin-block: calc(var(--_unit) * 4) 0;
    padding-inline-start: calc(var(--_unit) * 4);
    border-inline-start: 3px solid var(--_border);
  }
  .next-steps dt {
    font-weight: 600;
  }
  .next-steps dd {
    margin: 0;
  }
  .terms {
    margin-block: calc(var(--_unit) * 4) 0;
  }
  .card .notice {
    margin-block: calc(var(--_unit) * 4) 0;
  }
  .card-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
    margin-block-start: calc(var(--_unit) * 4);
  }
  .card-actions .primary {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
    font-weight: 600;
  }
  .card-actions > .button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .card-actions > .button[aria-disabled='true'] {
    border-color: var(--_border);
    background: none;
    color: var(--_muted);
  }
  .card-note {
    max-inline-size: 48rem;
    margin-block: calc(var(--_unit) * 3) 0;
    color: var(--_muted);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: calc(var(--_unit) * 3) calc(var(--_unit) * 6);
    margin-block: calc(var(--_unit) * 5) 0;
    padding-block-start: calc(var(--_unit) * 4);
    border-block-start: 1px solid var(--_border);
  }
  .fact dt {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .fact dd {
    margin: 0;
  }
  @container (inline-size < 480px) {
    .card {
      padding: calc(var(--_unit) * 4);
    }
    .card-actions .button {
      flex: 1 1 100%;
      justify-content: center;
      min-block-size: 44px;
    }
  }
  @media print {
    .card-actions,
    .card-note {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
