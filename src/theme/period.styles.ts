import {css} from 'lit';

/** The two days of a period as a filter, and what is wrong with them. */
export const periods = css`
  [popover] .date {
    display: grid;
    gap: var(--_unit);
    margin-block-start: calc(var(--_unit) * 2);
  }
  [popover] .problem {
    margin: calc(var(--_unit) * 2) 0 0;
    color: var(--_danger);
    font-size: var(--_size-small);
  }
  [popover] .problem:empty {
    display: none;
  }
`;
