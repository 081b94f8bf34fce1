import {css} from 'lit';

/** The table where a screen has no room for its columns: first without one of them, then as cards. Paper has room. */
export const cards = css`
  @media screen {
    @container (inline-size < 960px) {
      .sort-select {
        display: inline-flex;
        max-inline-size: 100%;
      }
      .sort-select .select {
        inline-size: 100%;
        min-inline-size: 10rem;
      }
    }
    @container (760px <= inline-size < 960px) {
      /* Amounts of fourteen digits do not fit; the padding leaves room for the focus ring. */
      .scroll {
        position: relative;
        margin-block: -4px;
        padding-block: 4px;
        overflow-x: auto;
      }
      .issued,
      .issueDate {
        display: none;
      }
      .list > * > tr > * {
        padding-inline: 6px;
      }
      .actions .plain {
        padding: 0;
      }
      .actions .format {
        display: none;
      }
    }
    @container (inline-size < 760px) {
      .list,
      .list > tbody,
      .details-row,
      .details-row > td {
        display: block;
      }
      .list > thead,
      .list > thead > tr,
      .pick label {
        display: flex;
        align-items: center;
        gap: calc(var(--_unit) * 3);
      }
      .list > thead > tr > .pick {
        inline-size: auto;
      }
      .list > thead:not(:has(.pick)),
      .list > thead > tr > :not(.pick) {
        display: none;
      }
      .list > tbody > tr:not(.details-row) {
        display: grid;
        grid-template:
          'pick number total'
          '. status status'
          '. kind files'
          '. issued issued'
          '. due due'
          '. open open' / auto 1fr auto;
        padding-block: calc(var(--_unit) * 3);
      }
      .list > tbody > tr > * {
        display: block;
        block-size: auto;
        min-inline-size: 0;
        padding: 0;
        overflow-wrap: anywhere;
        text-align: start;
        white-space: normal;
      }
      .list > tbody > tr > :is(.kind, .files) {
        align-self: center;
      }
      .list > tbody > tr > .pick {
        grid-area: pick;
        inline-size: auto;
        padding-block: 5px;
        padding-inline-end: calc(var(--_unit) * 3);
      }
      .number {
        grid-area: number;
      }
      .list > tbody > tr > .total {
        grid-area: total;
        padding-inline-start: calc(var(--_unit) * 3);
        text-align: end;
        font-size: var(--_size-large);
        font-weight: 600;
      }
      .list > tbody > tr > .status {
        grid-area: status;
        margin-block-end: var(--_unit);
      }
      .kind {
        grid-area: kind;
      }
      .kind small {
        display: inline;
      }
      .issued {
        grid-area: issued;
      }
      .due {
        grid-area: due;
      }
      .list > tbody > tr > .open {
        grid-area: open;
        text-align: start;
      }
      .list > tbody > tr > .files {
        grid-area: files;
        text-align: end;
      }
      .total .label {
        display: none;
      }
      .label {
        display: inline;
        margin-inline-end: calc(var(--_unit) * 2);
        color: var(--_muted);
      }
      .list > tbody > tr > .invalid {
        grid-column: 1 / -1;
      }
    }
  }
`;
