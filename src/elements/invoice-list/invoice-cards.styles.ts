import {css} from 'lit';

/** The table where it has no room for its columns: first without one of them, then as cards. */
export const cards = css`
  @container (inline-size < 800px) {
    .sort-select {
      display: inline-flex;
      max-inline-size: 100%;
    }
    .sort-select .select {
      inline-size: 100%;
    }
  }
  @container (560px <= inline-size < 800px) {
    /* Amounts of fourteen digits do not fit; the padding leaves room for the focus ring. */
    .scroll {
      margin: -4px;
      padding: 4px;
      overflow-x: auto;
    }
    .issued,
    .issueDate {
      display: none;
    }
  }
  @container (inline-size < 560px) {
    table,
    tbody {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template:
        'number total'
        'status status'
        'kind files'
        'issued issued'
        'due due'
        'open open' / 1fr auto;
      gap: 0 calc(var(--_unit) * 3);
      padding-block: calc(var(--_unit) * 3);
    }
    tbody :is(th, td) {
      display: block;
      block-size: auto;
      min-inline-size: 0;
      padding: 0;
      overflow-wrap: anywhere;
      text-align: start;
      white-space: normal;
    }
    tbody :is(.kind, .files) {
      align-self: center;
    }
    tbody .number {
      grid-area: number;
      min-inline-size: 0;
    }
    tbody .total {
      grid-area: total;
      text-align: end;
      font-size: var(--_size-large);
      font-weight: 600;
    }
    tbody .status {
      grid-area: status;
      min-inline-size: 0;
      margin-block-end: var(--_unit);
    }
    tbody .kind {
      grid-area: kind;
    }
    .kind small {
      display: inline;
    }
    tbody .issued {
      grid-area: issued;
    }
    tbody .due {
      grid-area: due;
    }
    tbody .open {
      grid-area: open;
      text-align: start;
      white-space: normal;
    }
    tbody .files {
      grid-area: files;
      text-align: end;
    }
    tbody .total .label {
      display: none;
    }
    .label {
      display: inline;
      margin-inline-end: calc(var(--_unit) * 2);
      color: var(--_muted);
    }
    tbody .invalid {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .toolbar,
    .chips,
    .pager,
    .files,
    .sort svg {
      display: none;
    }
  }
`;
