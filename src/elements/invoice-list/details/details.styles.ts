import {css} from 'lit';

import {paymentStyles} from '../payment/payment.styles.js';

/** What stands below an open row. */
export const detailsStyles = css`
  .list > tbody > tr.details-row:not(.result-row) > td {
    padding: 0 0 calc(var(--_unit) * 4);
    white-space: normal;
  }
  .details {
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  /* Where the table scrolls sideways, what is to be read stays in view. */
  @container (760px <= inline-size < 960px) {
    .details {
      position: sticky;
      inset-inline-start: 4px;
      inline-size: 100cqi;
    }
  }
  .details[aria-busy='true'] {
    min-block-size: 12rem;
  }
  .elsewhere {
    margin: 0 0 calc(var(--_unit) * 3);
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .chain-sentence {
    margin: 0 0 calc(var(--_unit) * 4);
    font-size: var(--_size-large);
    overflow-wrap: anywhere;
  }
  .blocks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: calc(var(--_unit) * 6) calc(var(--_unit) * 8);
  }
  .blocks + .block {
    margin-block-start: calc(var(--_unit) * 6);
  }
  .block {
    min-inline-size: 0;
  }
  .block-title {
    margin-block-end: calc(var(--_unit) * 2);
    font-weight: 600;
  }
  .block :is(dl, ol, ul, dd, dt) {
    margin: 0;
    padding: 0;
  }
  .block :is(ol, ul) {
    list-style: none;
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_unit) * 4);
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  .fact dt {
    flex: 1 1 8rem;
    min-inline-size: 0;
    color: var(--_muted);
  }
  .amounts dd {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .facts dt {
    flex-basis: 10.5rem;
  }
  .facts dd {
    flex: 2 1 10rem;
    min-inline-size: 0;
  }
  .fact[data-kind='sum'] {
    margin-block-start: var(--_unit);
    padding-block-start: calc(var(--_unit) * 1);
    border-block-start: 1px solid var(--_border);
    font-weight: 600;
  }
  .fact[data-kind='sum'] dt {
    color: inherit;
  }
  .address-line {
    display: block;
  }
  .history li {
    display: grid;
    grid-template-columns: 6.5rem 1fr;
    gap: calc(var(--_unit) * 3);
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  .history time {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .chain dt {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .chain dd + dt {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .chain dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_unit) * 2);
    overflow-wrap: anywhere;
  }
  .chain small {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .link {
    justify-content: flex-start;
    margin-inline-start: calc(var(--_unit) * -2);
    font-weight: 600;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .file-list .file {
    margin-inline-start: calc(var(--_unit) * -2);
    inline-size: calc(100% + var(--_unit) * 2);
  }
  .lines {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .lines :is(th, td) {
    padding: var(--_unit) calc(var(--_unit) * 2);
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }
  .lines :is(th, td):first-child {
    padding-inline-start: 0;
    overflow-wrap: anywhere;
    text-align: start;
    white-space: normal;
  }
  .lines :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .lines .label {
    display: none;
  }
  .lines th {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  @container (inline-size < 560px) {
    .lines,
    .lines tbody {
      display: block;
    }
    .lines thead {
      display: none;
    }
    .lines tr {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0 calc(var(--_unit) * 3);
      padding-block: calc(var(--_unit) * 2);
      border-block-end: 1px solid var(--_border);
    }
    .lines td {
      display: block;
      grid-column: 1 / -1;
      padding: 0;
      border: 0;
      overflow-wrap: anywhere;
      text-align: start;
      white-space: normal;
    }
    .lines .label {
      display: inline;
    }
    .lines td:first-child {
      grid-area: 1 / 1;
    }
    .lines td:last-child {
      grid-area: 1 / 2;
      font-weight: 600;
    }
  }
  @media print {
    .details {
      padding: calc(var(--_unit) * 3) 0 0;
      border: 0;
    }
    .block {
      break-inside: avoid;
    }
  }
  ${paymentStyles}
`;
