import {css} from 'lit';

import {extras} from '../../theme/extras.styles.js';
import {pagers} from '../../theme/pager.styles.js';
import {print} from './invoice-print.styles.js';

/** What is drawn after the first rows: filters, menus of files, how downloads went, and paper. */
export const laterStyles = css`
  ${extras}
  ${pagers}
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
  .menu {
    padding: var(--_unit);
  }
  .menu-choice small {
    margin-inline-start: auto;
    padding-inline-start: calc(var(--_unit) * 3);
    color: var(--_muted);
    white-space: nowrap;
  }
  .result {
    display: block;
    font-size: var(--_size-small);
    overflow-wrap: anywhere;
  }
  .list > tbody > tr:has(+ .result-row) {
    border-block-end: 0;
  }
  .list > tbody > .result-row > td {
    block-size: auto;
    padding-block: 0 calc(var(--_unit) * 2);
    text-align: end;
  }
  .list > tbody > tr:has(> .pick input:checked) {
    background: color-mix(in srgb, var(--_primary) 6%, transparent);
  }
  ${print}
`;
