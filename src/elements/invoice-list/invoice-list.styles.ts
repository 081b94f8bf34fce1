import {css} from 'lit';

import {controls} from '../../theme/controls.styles.js';
import {notices} from '../../theme/notice.styles.js';
import {tokens} from '../../theme/tokens.styles.js';
import {cards} from './invoice-cards.styles.js';

const layout = css`
  .root {
    container-type: inline-size;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: calc(var(--_unit) * 3) calc(var(--_unit) * 8);
    margin-block-end: calc(var(--_unit) * 6);
  }
  .heading {
    font-size: var(--_size-title);
    font-weight: 600;
    line-height: 1.3;
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
  .toolbar,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
    margin-block-end: calc(var(--_unit) * 3);
  }
  .search {
    flex: 1 1 12rem;
    max-inline-size: 20rem;
  }
  .sort-select {
    display: none;
  }
  .date {
    display: grid;
    gap: var(--_unit);
    margin-block-start: calc(var(--_unit) * 2);
  }
  .problem {
    margin: calc(var(--_unit) * 2) 0 0;
    color: var(--_danger);
    font-size: var(--_size-small);
  }
  .problem:empty {
    display: none;
  }
  .summary {
    min-block-size: 1.5em;
    margin: 0 0 var(--_unit);
    color: var(--_muted);
    font-size: var(--_size-small);
  }
`;

const table = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  thead {
    border-block-end: 1px solid var(--_control-border);
  }
  tbody tr {
    border-block-end: 1px solid var(--_border);
  }
  tbody tr:hover {
    background: color-mix(in srgb, var(--_text) 4%, transparent);
  }
  th,
  td {
    block-size: var(--_row);
    padding: calc(var(--_unit) * 2);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  :is(th, td):where(:first-child) {
    padding-inline-start: var(--_unit);
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: var(--_unit);
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font-size: var(--_size-small);
    text-align: inherit;
    white-space: nowrap;
  }
  .sort svg {
    inline-size: 16px;
    block-size: 16px;
  }
  [aria-sort] .sort {
    color: var(--_text);
    font-weight: 600;
  }
  tbody .number {
    min-inline-size: 5.75rem;
    font-weight: 600;
    overflow-wrap: anywhere;
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
  .total,
  .open,
  .totalInclVat,
  .openAmount,
  .files {
    text-align: end;
  }
  .totalInclVat .sort,
  .openAmount .sort {
    flex-direction: row-reverse;
  }
  tbody .status {
    min-inline-size: 7rem;
  }
  .label {
    display: none;
  }
  .label-status {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 1);
    overflow-wrap: anywhere;
  }
  .label-status + .label-status {
    font-size: var(--_size-small);
  }
  td [data-tone='success'] {
    color: var(--_success);
  }
  td [data-tone='warning'] {
    color: var(--_warning);
  }
  td [data-tone='danger'] {
    color: var(--_danger);
  }
  [data-voided] :is(.number, .total, .open) {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .actions {
    display: inline-flex;
    white-space: nowrap;
  }
  .menu {
    padding: var(--_unit);
  }
  .file {
    inline-size: 100%;
    min-block-size: 40px;
    justify-content: flex-start;
    color: var(--_text);
    overflow-wrap: anywhere;
    text-align: start;
  }
  .file small {
    margin-inline-start: auto;
    padding-inline-start: calc(var(--_unit) * 3);
    color: var(--_muted);
    white-space: nowrap;
  }
  .result {
    display: block;
    max-inline-size: 16rem;
    margin-inline-start: auto;
    font-size: var(--_size-small);
    overflow-wrap: anywhere;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_unit) * 3);
    margin-block-start: calc(var(--_unit) * 4);
  }
  .page-size,
  .turn {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
  }
`;

export const styles = [tokens, controls, notices, layout, table, cards];
