import {css} from 'lit';

import {controls} from '../../theme/controls.styles.js';
import {heads} from '../../theme/head.styles.js';
import {lists} from '../../theme/list.styles.js';
import {notices} from '../../theme/notice.styles.js';
import {tokens} from '../../theme/tokens.styles.js';
import {cards} from './invoice-cards.styles.js';

const layout = css`
  header {
    align-items: flex-start;
    justify-content: space-between;
    gap: calc(var(--_unit) * 3) calc(var(--_unit) * 8);
    margin-block-end: calc(var(--_unit) * 6);
  }
  .balance {
    max-inline-size: 24rem;
  }
  @container (inline-size >= 760px) {
    .balance {
      text-align: end;
    }
    .balance .amount {
      justify-content: flex-end;
    }
  }
  .balance p {
    margin: 0;
  }
  .balance-title,
  .as-of {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .amount {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(var(--_unit) * 3);
    font-size: var(--_size-title);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .overdue {
    color: var(--_danger);
    font-size: var(--_size);
    font-weight: 400;
  }
`;

const table = css`
  .list > tbody > tr.details-row {
    background: none;
  }
  .pick {
    inline-size: 1px;
  }
  .pick input {
    display: block;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_primary);
  }
  .toggle {
    display: inline-flex;
    align-items: center;
    gap: var(--_unit);
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
  }
  tbody .number {
    min-inline-size: 7.5rem;
  }
  .toggle {
    font-weight: 600;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .toggle:hover bdi {
    text-decoration: underline;
  }
  .toggle svg {
    color: var(--_muted);
    transition: rotate 140ms;
  }
  [aria-expanded='false'] svg {
    rotate: -90deg;
  }
  .kind small {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-small);
    overflow-wrap: anywhere;
  }
  .issued,
  .due,
  .total,
  .open {
    white-space: nowrap;
  }
  .list > * > tr > :is(.total, .open, .totalInclVat, .openAmount, .files) {
    text-align: end;
  }
  .totalInclVat .sort,
  .openAmount .sort {
    flex-direction: row-reverse;
  }
  tbody .status {
    min-inline-size: 7rem;
  }
  [data-voided] > :is(.number, .total, .open) {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .actions {
    display: inline-flex;
    white-space: nowrap;
  }
`;

export const styles = [tokens, controls, heads, notices, lists, layout, table, cards];
