import {css} from 'lit';

/** Names that are cut in the middle where there is no room for all of them. */
export const middleNames = css`
  .name {
    position: relative;
    display: inline-flex;
    min-inline-size: 0;
    white-space: pre;
  }
  .name-start {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .name-end {
    flex: none;
  }
`;
