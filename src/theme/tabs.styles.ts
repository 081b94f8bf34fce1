import {css} from 'lit';

/** Tabs on a line; the chosen one stands on it. */
export const tabStyles = css`
  .tabs {
    display: flex;
    gap: calc(var(--_unit) * 6);
    margin-block-end: calc(var(--_unit) * 4);
    border-block-end: 1px solid var(--_border);
  }
  .tab {
    min-block-size: 40px;
    margin-block-end: -1px;
    padding: 0 2px;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .tab:hover {
    color: var(--_text);
  }
  .tab[aria-selected='true'] {
    border-block-end-color: var(--_primary);
    color: var(--_text);
    font-weight: 600;
  }
  @media print {
    .tabs {
      display: none;
    }
  }
`;
