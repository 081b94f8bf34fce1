import {css} from 'lit';

/** The bar of the selection, the choices of the export, and the notice of a job. */
export const bulkStyles = css`
  .bulk {
    display: grid;
    gap: calc(var(--_unit) * 2);
    margin-block-start: calc(var(--_unit) * 3);
  }
  @media (height >= 600px) {
    .bulk {
      position: sticky;
      z-index: 1;
      inset-block-end: calc(var(--_unit) * 2);
    }
  }
  .bulk-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  .bulk-bar,
  .bulk-job.notice {
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
  /* What the keyboard reaches is not left behind the bar. */
  tbody :is(button, input, a) {
    scroll-margin-block-end: calc(var(--_unit) * 18);
  }
  .bulk-scope {
    max-inline-size: 16rem;
    margin: 0;
    padding: calc(var(--_unit) * 2);
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .bulk-job p {
    flex-basis: 10rem;
    margin: 0;
  }
  .bulk-progress {
    display: inline-flex;
    flex: 1 1 12rem;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    color: var(--_muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .bulk-progress progress {
    flex: 1 1 6rem;
    min-inline-size: 0;
    block-size: 8px;
    accent-color: var(--_primary);
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
  .bulk-actions {
    display: inline-flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
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
    .bulk-bar,
    .bulk-job {
      display: none;
    }
  }
`;
