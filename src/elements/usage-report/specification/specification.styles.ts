import {css} from 'lit';

import {extras} from '../../../theme/extras.styles.js';
import {pagers} from '../../../theme/pager.styles.js';

const opened = css`
  .opened .back {
    margin-block-end: calc(var(--_unit) * 2);
    padding-inline-start: 0;
  }
  .opened-heading {
    font-size: var(--_size-large);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 8);
    margin: calc(var(--_unit) * 3) 0;
    font-variant-numeric: tabular-nums;
  }
  .facts dt,
  .company-choice > span {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .facts dd {
    margin: 0;
    font-weight: 600;
  }
  .fits {
    display: flex;
    gap: calc(var(--_unit) * 2);
    margin: 0;
    color: var(--_success);
  }
  .company-choice {
    display: grid;
    gap: var(--_unit);
    justify-items: start;
    margin-block-start: calc(var(--_unit) * 4);
  }
  .company-choice .select {
    max-inline-size: 100%;
  }
  .opened .usage-list {
    margin-block-start: calc(var(--_unit) * 6);
  }
  @container (inline-size >= 960px) {
    .summing {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(var(--_unit) * 8);
      align-items: start;
    }
  }
  .opened .more {
    margin-block-start: calc(var(--_unit) * 3);
  }
  .access-heading {
    margin-block-start: calc(var(--_unit) * 6);
  }
  .steps {
    padding-inline-start: calc(var(--_unit) * 6);
    line-height: 1.8;
  }
`;

const tables = css`
  .list-heading {
    margin-block-end: var(--_unit);
    font-weight: 600;
  }
  .head {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .usage-list .toolbar {
    margin-block: calc(var(--_unit) * 2);
  }
  .usage-list .list > * > tr > :is(.quantity, .price, .subtotal, .total, .open) {
    text-align: end;
  }
  .usage-list .list > tbody > tr > :is(.quantity, .price, .subtotal, .total, .issued) {
    white-space: nowrap;
  }
  .usage-list .list > * > tr > * {
    overflow-wrap: anywhere;
  }
  .invoices > tbody > tr > .number,
  .sums .group > th,
  .sums :is(.subtotal-row, .total-row) > * {
    font-weight: 600;
  }
  .lines > * > tr > .period {
    padding-inline-start: calc(var(--_unit) * 4);
  }
  .sums {
    max-inline-size: 40rem;
  }
  .sums .group > th {
    padding-block-start: calc(var(--_unit) * 4);
  }
  .sums > tbody > tr.total-row {
    border-block: 1px solid var(--_control-border);
  }
`;

/** Where a screen has no room for the columns, each row is a card. Paper has room. */
const cards = css`
  @media screen {
    @container (inline-size < 720px) {
      .invoices,
      .lines,
      :is(.invoices, .lines) > tbody {
        display: block;
      }
      :is(.invoices, .lines) > thead {
        display: none;
      }
      :is(.invoices, .lines) > tbody > tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 2px calc(var(--_unit) * 4);
        padding-block: calc(var(--_unit) * 3);
      }
      .usage-list :is(.invoices, .lines).list > tbody > tr > * {
        display: block;
        grid-column: 1 / -1;
        block-size: auto;
        min-inline-size: 0;
        padding: 0;
        text-align: start;
        white-space: normal;
      }
      .usage-list :is(.invoices, .lines).list > tbody > tr > :is(.number, .type) {
        grid-row: 1;
        grid-column: 1;
        font-weight: 600;
      }
      .usage-list :is(.invoices, .lines).list > tbody > tr > :is(.total, .subtotal) {
        grid-row: 1;
        grid-column: 2;
        font-size: var(--_size-large);
        font-weight: 600;
        white-space: nowrap;
      }
      .usage-list .lines.list > tbody > tr > .none {
        display: none;
      }
      .usage-list .invoices.list > tbody > tr > :is(.issued, .period) {
        grid-column: 1;
      }
      .usage-list .invoices.list > tbody > tr > .open {
        grid-row: 2 / span 2;
        grid-column: 2;
      }
      .invoices .open .plain {
        padding-inline-end: 0;
      }
      :is(.invoices, .lines) .label {
        display: inline;
        margin-inline-end: calc(var(--_unit) * 2);
        color: var(--_muted);
      }
      :is(.invoices, .lines) :is(.total, .subtotal) > .label {
        display: none;
      }
    }
  }
`;

const paper = css`
  @media print {
    .opened :is(.back, .company-choice, .more),
    .invoices > * > tr > .open {
      display: none;
    }
  }
`;

export const specificationStyles = css`
  ${extras}
  ${pagers}
  ${opened}
  ${tables}
  ${cards}
  ${paper}
`;
