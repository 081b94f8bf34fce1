import {css} from 'lit';

/** A list: search and filters above, a table below; how it becomes cards is its own affair. */
export const lists = css`
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
  .list {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  thead {
    border-block-end: 1px solid var(--_control-border);
  }
  .list > tbody > tr {
    border-block-end: 1px solid var(--_border);
  }
  .list > tbody > tr:hover {
    background: color-mix(in srgb, var(--_text) 4%, transparent);
  }
  .list > * > tr > * {
    block-size: var(--_row);
    padding: calc(var(--_unit) * 2);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .list > * > tr > :first-child {
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
  .label-status[data-tone='success'] {
    color: var(--_success);
  }
  .label-status[data-tone='warning'] {
    color: var(--_warning);
  }
  td [data-tone='danger'] {
    color: var(--_danger);
  }
  @media print {
    .toolbar,
    .chips {
      display: none;
    }
    .list > tbody > tr {
      break-inside: avoid;
    }
  }
`;
