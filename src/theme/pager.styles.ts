import {css} from 'lit';

/** The foot of a list. */
export const pagers = css`
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
  @media print {
    .pager {
      display: none;
    }
  }
`;
