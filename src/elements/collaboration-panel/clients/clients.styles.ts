import {css} from 'lit';

import {extras} from '../../../theme/extras.styles.js';
import {lists} from '../../../theme/list.styles.js';
import {pagers} from '../../../theme/pager.styles.js';

const tables = css`
  .list-heading {
    margin-block-end: calc(var(--_unit) * 2);
    font-weight: 600;
  }
  .head {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .client-list .summary b {
    color: var(--_text);
    font-size: var(--_size);
    font-weight: 600;
  }
  .clients > thead > tr > :is(.customer, .task) {
    inline-size: 25%;
  }
  .clients > thead > tr > :is(.manager, .state) {
    inline-size: 17%;
  }
  .clients > tbody > tr > * {
    overflow-wrap: anywhere;
  }
  .clients .customer .plain {
    min-block-size: 28px;
    padding: 0;
    font-weight: 600;
    text-align: start;
  }
  .clients .customer .plain:hover {
    background: none;
    text-decoration: underline;
  }
  .clients small {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .clients .none {
    color: var(--_muted);
  }
`;

/** Where a screen has no room for the columns, each row is a card. Paper has room. */
const cards = css`
  @media screen {
    @container (inline-size < 720px) {
      .clients,
      .clients > tbody {
        display: block;
      }
      .clients > thead {
        display: none;
      }
      .clients > tbody > tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 2px;
        padding-block: calc(var(--_unit) * 3);
      }
      .clients > tbody > tr > *,
      .clients > tbody > tr > :first-child {
        display: block;
        inline-size: auto;
        block-size: auto;
        min-inline-size: 0;
        padding: 0;
      }
      .clients > tbody > tr > .state {
        grid-row: 2;
      }
      .clients > tbody > tr > :has(.none) {
        display: none;
      }
      .clients .label {
        display: inline;
        margin-inline-end: calc(var(--_unit) * 2);
        color: var(--_muted);
      }
      .clients td small {
        display: inline;
        margin-inline-start: calc(var(--_unit) * 2);
      }
      .clients .customer .plain {
        min-block-size: 32px;
      }
    }
    @container (inline-size < 480px) {
      .client-list .search {
        flex-basis: 100%;
        max-inline-size: none;
      }
    }
    @container (inline-size >= 480px) and (inline-size < 720px) {
      .clients > tbody > tr {
        grid-template-columns: minmax(0, 1fr) auto;
        column-gap: calc(var(--_unit) * 4);
      }
      .clients > tbody > tr > * {
        grid-column: 1 / -1;
      }
      .clients > tbody > tr > .customer {
        grid-column: 1;
      }
      .clients > tbody > tr > .state {
        grid-row: 1;
        grid-column: 2;
      }
    }
  }
`;

export const clientsStyles = css`
  ${lists}
  ${extras}
  ${pagers}
  ${tables}
  ${cards}
`;
