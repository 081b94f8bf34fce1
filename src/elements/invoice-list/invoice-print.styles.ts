import {css} from 'lit';

/** On paper: without controls; the rows in view, or the document that is open. */
export const print = css`
  @media print {
    :host {
      --_size: 0.8125rem;
      --_row: 0;
    }
    .pick,
    .files,
    .progress,
    .sort svg,
    .toggle svg,
    .plain:not(.link),
    .files-block,
    [popover],
    [data-opened] .list > tbody > tr:not([data-opened], .details-row) {
      display: none;
    }
    .scroll[data-opened] {
      overflow: visible;
    }
    .list > * > tr > * {
      padding: 4px 6px;
    }
    tbody .number {
      min-inline-size: 5.25rem;
    }
    .kind {
      min-inline-size: 7rem;
    }
    .list > tbody > tr.details-row {
      break-inside: auto;
    }
    .link {
      padding: 0;
      color: #000;
    }
  }
`;
