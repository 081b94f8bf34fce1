import {css} from 'lit';

/** How downloads went, beside their button or in a row below that of their document. */
export const downloads = css`
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
`;
