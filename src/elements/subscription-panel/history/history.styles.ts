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
  .orders > tbody > tr > .number {
    min-inline-size: 7.5rem;
  }
  .orders > tbody > tr > :is(.ordered, .from, .total, .file),
  .actions > tbody > tr > .when {
    white-space: nowrap;
  }
  .list > tbody > tr.details-row {
    background: none;
  }
  @media print {
    .orders > * > tr > .file {
      display: none;
    }
  }
`;

/** Where a screen has no room for the columns, each row is a card with what leads on its first line. Paper has room. */
const cards = css`
  @media screen {
    @container (inline-size < 820px) {
      .history-list :is(.list, tbody, .details-row, .details-row > td) {
        display: block;
      }
      .history-list thead {
        display: none;
      }
      .history-list tbody > tr:not(.details-row) {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 2px calc(var(--_unit) * 4);
        padding-block: calc(var(--_unit) * 3);
      }
      .history-list .list > tbody > tr > * {
        display: block;
        grid-column: 1 / -1;
        block-size: auto;
        min-inline-size: 0;
        padding: 0;
        white-space: normal;
      }
      .history-list .list > tbody > tr > :is(.number, .subject) {
        grid-row: 1;
        grid-column: 1;
      }
      .history-list .list > tbody > tr > :is(.total, .action) {
        grid-row: 1;
        grid-column: 2;
      }
      .history-list .list > tbody > tr > .what {
        grid-row: 2;
        grid-column: 1;
      }
      .history-list .list > tbody > tr > .file {
        grid-row: 2;
        grid-column: 2;
      }
      .history-list .label {
        display: inline;
        margin-inline-end: calc(var(--_unit) * 2);
        color: var(--_muted);
      }
      .orders > tbody > tr > .total {
        font-size: var(--_size-large);
        font-weight: 600;
      }
      .orders > tbody > tr > .total .label {
        display: none;
      }
      .orders .file .plain {
        padding-inline-end: 0;
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
`;
