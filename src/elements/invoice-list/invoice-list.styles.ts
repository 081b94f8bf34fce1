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
    overflow-wrap: anywhere;
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
  .search-bar {
    display: contents;
  }
  .toolbar > [popovertarget] {
    margin-inline-start: auto;
  }
  .search {
    flex: 1 1 9rem;
    max-inline-size: 20rem;
  }
  .sort-select {
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
  .invoices {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  thead {
    border-block-end: 1px solid var(--_control-border);
  }
  .invoices > tbody > tr {
    border-block-end: 1px solid var(--_border);
  }
  .invoices > tbody > tr:hover {
    background: color-mix(in srgb, var(--_text) 4%, transparent);
  }
  .invoices > tbody > tr.details-row {
    background: none;
  }
  .invoices > * > tr > * {
    block-size: var(--_row);
    padding: calc(var(--_unit) * 2);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .invoices > * > tr > :first-child {
    padding-inline-start: var(--_unit);
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
  .sort,
  .toggle {
    display: inline-flex;
    align-items: center;
    gap: var(--_unit);
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
  }
  .sort {
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
  .invoices > * > tr > :is(.total, .open, .totalInclVat, .openAmount, .files) {
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
  [data-tone='success'] {
    color: var(--_success);
  }
  [data-tone='warning'] {
    color: var(--_warning);
  }
  td [data-tone='danger'] {
    color: var(--_danger);
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

export const styles = [tokens, controls, notices, layout, table, cards];
