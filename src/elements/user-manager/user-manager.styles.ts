import {css} from 'lit';

import {controls} from '../../theme/controls.styles.js';
import {heads} from '../../theme/head.styles.js';
import {lists} from '../../theme/list.styles.js';
import {notices} from '../../theme/notice.styles.js';
import {rolePills} from '../../theme/role-pill.styles.js';
import {tabStyles} from '../../theme/tabs.styles.js';
import {tokens} from '../../theme/tokens.styles.js';

const layout = css`
  .acts-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: calc(var(--_unit) * 3);
    margin-block-end: calc(var(--_unit) * 4);
  }
  @media print {
    .acts-bar {
      display: none;
    }
  }
  .help,
  .reader {
    flex: 1 1 16rem;
    max-inline-size: 44rem;
    margin: 0;
    color: var(--_muted);
  }
  .reader {
    margin-block-end: calc(var(--_unit) * 4);
  }
  .adds {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
  }
  .add {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
    font-weight: 600;
  }
  .add svg {
    color: inherit;
  }
`;

const rows = css`
  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .users td {
    overflow-wrap: anywhere;
  }
  /* What is short stays whole beside what is long. */
  @container (inline-size >= 820px) {
    .users > * > tr > :is(.lastName, .firstName, .role) {
      min-inline-size: 6rem;
    }
    .users > * > tr > .status {
      min-inline-size: 8rem;
    }
  }
  .users small {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  tbody .status small {
    display: block;
    padding-inline-start: 24px;
  }
  .users > * > tr > .acts {
    text-align: end;
  }
  .actions {
    display: inline-flex;
    white-space: nowrap;
  }
  @container (inline-size < 1060px) {
    .actions .word {
      display: none;
    }
  }
  @media screen {
    @container (inline-size < 820px) {
      .sort-select {
        display: inline-flex;
        flex: 1 1 12rem;
        min-inline-size: 0;
        max-inline-size: 20rem;
      }
      .sort-select .select {
        inline-size: 100%;
      }
      .users,
      .users > tbody {
        display: block;
      }
      .users > thead {
        display: none;
      }
      .users > tbody > tr {
        position: relative;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px calc(var(--_unit) * 4);
        padding-block: calc(var(--_unit) * 3);
      }
      .users > tbody > tr > *,
      .users > tbody > tr > :first-child {
        display: block;
        block-size: auto;
        min-inline-size: 0;
        padding: 0;
      }
      .label {
        display: inline;
        margin-inline-end: calc(var(--_unit) * 2);
        color: var(--_muted);
      }
      /* As one says a name: the first name first, on one line where it fits; the buttons stand beside it. */
      .users > tbody > tr > :is(.firstName, .lastName) {
        max-inline-size: calc(100% - 88px);
        margin-inline-end: calc(var(--_unit) * -3);
      }
      .firstName {
        order: -2;
      }
      .lastName {
        order: -1;
      }
      .users > tbody > tr > .email {
        flex: 1 0 100%;
      }
      .users > tbody > tr > :is(.status, .role) {
        display: flex;
        align-items: center;
        gap: calc(var(--_unit) * 2);
      }
      .status {
        order: 1;
      }
      .role {
        order: 2;
      }
      .securityPrivacyContact {
        order: 3;
      }
      tbody .status small {
        display: inline-block;
        padding-inline-start: 0;
      }
      .label-status {
        display: inline-flex;
      }
      .users > tbody > tr > .acts {
        position: absolute;
        inset-block-start: calc(var(--_unit) * 2);
        inset-inline-end: 0;
      }
      .users > tbody > tr > .invalid {
        flex: 1 0 100%;
      }
    }
  }
`;

export const styles = [tokens, controls, heads, notices, lists, rolePills, tabStyles, layout, rows];
