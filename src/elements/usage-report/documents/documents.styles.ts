import {css} from 'lit';

import {extras} from '../../../theme/extras.styles.js';
import {lists} from '../../../theme/list.styles.js';
import {pagers} from '../../../theme/pager.styles.js';
import {chartStyles} from './chart/chart.styles.js';

const selection = css`
  .selection {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(var(--_unit) * 3) calc(var(--_unit) * 6);
    margin-block-end: calc(var(--_unit) * 6);
  }
  .choice-field {
    min-inline-size: 0;
  }
  .field-name,
  .choice-field legend {
    display: block;
    margin-block-end: var(--_unit);
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .company .select {
    max-inline-size: min(20rem, 100%);
    text-overflow: ellipsis;
  }
  .company .only {
    display: block;
    padding-block: 6px;
    overflow-wrap: anywhere;
  }
  .directions {
    display: inline-flex;
    max-inline-size: 100%;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .direction {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    min-inline-size: 0;
    min-block-size: 34px;
    padding-inline: calc(var(--_unit) * 3);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .direction + .direction {
    border-inline-start: 1px solid var(--_control-border);
  }
  .direction input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_primary);
  }
  .direction:has(:checked) {
    background: color-mix(in srgb, var(--_primary) 8%, transparent);
  }
  .creation fieldset,
  .creation .date {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 4);
  }
  .creation .date {
    column-gap: calc(var(--_unit) * 2);
  }
  .help {
    margin: var(--_unit) 0 0;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .creation .help {
    max-inline-size: 34rem;
  }
  .creation .problem {
    margin: var(--_unit) 0 0;
    color: var(--_danger);
    font-size: var(--_size-small);
  }
`;

const tables = css`
  .list-heading {
    margin-block-end: calc(var(--_unit) * 2);
    font-weight: 600;
  }
  .head {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .document-list .summary b {
    color: var(--_text);
    font-size: var(--_size);
    font-weight: 600;
  }
  .documents > tbody > tr > .created {
    white-space: nowrap;
  }
  .documents > tbody > tr > .number {
    font-weight: 600;
  }
  .documents .reason {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-small);
    overflow-wrap: anywhere;
  }
  .documents > tbody > tr > .party {
    overflow-wrap: anywhere;
  }
`;

/** Where a screen has no room for the columns, each row is a card. Paper has room. */
const cards = css`
  @media screen {
    @container (inline-size < 760px) {
      .documents,
      .documents > tbody {
        display: block;
      }
      .documents > thead {
        display: none;
      }
      .documents > tbody > tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 2px calc(var(--_unit) * 4);
        padding-block: calc(var(--_unit) * 3);
      }
      .documents > tbody > tr > *,
      .documents > tbody > tr > :first-child {
        display: block;
        block-size: auto;
        min-inline-size: 0;
        padding: 0;
      }
      .documents > tbody > tr > .number {
        grid-row: 1;
        grid-column: 1;
        overflow-wrap: anywhere;
      }
      .documents > tbody > tr > .created {
        grid-row: 1;
        grid-column: 2;
        color: var(--_muted);
        font-size: var(--_size-small);
      }
      .documents > tbody > tr > :is(.party, .status, .invalid) {
        grid-column: 1 / -1;
      }
      .documents > tbody > tr > .channel {
        grid-column: 1 / -1;
      }
      .documents .channel .label {
        display: inline;
        margin-inline-end: calc(var(--_unit) * 2);
        color: var(--_muted);
      }
    }
  }
`;

export const documentStyles = css`
  ${lists}
  ${extras}
  ${pagers}
  ${selection}
  ${chartStyles}
  ${tables}
  ${cards}
`;
