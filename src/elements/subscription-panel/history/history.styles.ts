import {css} from 'lit';

import {downloads} from '../../../theme/download.styles.js';
import {extras} from '../../../theme/extras.styles.js';
import {lists} from '../../../theme/list.styles.js';
import {pagers} from '../../../theme/pager.styles.js';
import {periods} from '../../../theme/period.styles.js';

const tables = css`
  .history-list + .history-list {
    margin-block-start: calc(var(--_unit) * 6);
  }
  .list-heading {
    margin-block-end: var(--_unit);
    font-weight: 600;
  }
  .history-list .toolbar {
    margin-block: calc(var(--_unit) * 2);
  }
  .head {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .orders > tbody > tr > .number,
  .actions > tbody > tr > .subject {
    font-weight: 600;
  }
  .orders small {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .orders > * > tr > :is(.total, .file) {
    text-align: end;
  }
  .orders > tbody > tr > :is(.ordered, .from, .total),
  .actions > tbody > tr > .when {
    white-space: nowrap;
  }
  .list > tbody > tr.details-row {
    background: none;
  }
`;

/** Where a screen has no room for the columns, each row is a card. Paper has room. */
const cards = css`
  @media screen {
    @container (inline-size < 760px) {
      .orders,
      .orders > tbody,
      .actions,
      .actions > tbody,
      .list > tbody > .details-row,
      .list > tbody > .details-row > td {
        display: block;
      }
      .orders > thead,
      .actions > thead {
        display: none;
      }
      .list > tbody > tr:not(.details-row) {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 2px calc(var(--_unit) * 4);
        padding-block: calc(var(--_unit) * 3);
      }
      .orders > tbody > tr > *,
      .actions > tbody > tr > *,
      .list > tbody > tr > :first-child {
        display: block;
        block-size: auto;
        min-inline-size: 0;
        padding: 0;
      }
      .orders > tbody > tr > :is(.ordered, .by, .from),
      .actions > tbody > tr > :is(.when, .who),
      .list > tbody > tr > .invalid {
        grid-column: 1 / -1;
        white-space: normal;
      }
      .orders > tbody > tr > .total {
        grid-row: 1;
        grid-column: 2;
        font-size: var(--_size-large);
        font-weight: 600;
      }
      .orders > tbody > tr > .total .label {
        display: none;
      }
      .orders > tbody > tr > .what {
        grid-row: 2;
      }
      .orders > tbody > tr > .file {
        grid-row: 2;
        grid-column: 2;
      }
      .orders .file .plain {
        margin-inline-end: calc(var(--_unit) * -2);
      }
      .actions > tbody > tr > .subject {
        grid-row: 1;
      }
      .actions > tbody > tr > .action {
        grid-row: 1;
        grid-column: 2;
      }
      .list .label {
        display: inline;
        margin-inline-end: calc(var(--_unit) * 2);
        color: var(--_muted);
      }
    }
  }
`;

export const historyStyles = css`
  ${lists}
  ${extras}
  ${pagers}
  ${downloads}
  ${periods}
  ${tables}
  ${cards}
  @media print {
    .history-list :is(.toolbar, .chips, .pager),
    .orders > * > tr > .file {
      display: none;
    }
    .list > tbody > tr {
      break-inside: avoid;
    }
  }
`;
