import {css} from 'lit';

import {jobs} from '../../../theme/job.styles.js';

/** The bar of the selection, and what is said of its files. */
export const bulkStyles = css`
  ${jobs}
  .bulk-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    box-shadow: 0 2px 8px rgb(0 0 0 / 12%);
  }
  .bulk-count {
    margin: 0;
    margin-inline-end: auto;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .bulk-files {
    flex: 0 1 auto;
    min-inline-size: 0;
  }
  .bulk-files .select {
    max-inline-size: 100%;
  }
  .bulk-download {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .bulk-download[aria-disabled='true'] {
    background: none;
  }
  .bulk-missing {
    flex: 1 0 100%;
    order: 1;
    margin: 0;
    padding-inline-start: calc(var(--_unit) * 6);
    font-size: var(--_size-small);
    overflow-wrap: anywhere;
  }
  .bulk-number {
    margin-inline-end: var(--_unit);
    font-weight: 600;
  }
  @container (inline-size < 560px) {
    .bulk-count {
      flex: 1 0 100%;
    }
    .bulk-files {
      flex: 1 1 6rem;
    }
    .bulk-files .select {
      inline-size: 100%;
    }
  }
  @media print {
    .bulk-bar {
      display: none;
    }
  }
`;
