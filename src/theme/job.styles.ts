import {css} from 'lit';

/** The choices of an export, and the notice of a job, which stays in view at the end of the list. */
export const jobs = css`
  .job-place {
    display: grid;
    gap: calc(var(--_unit) * 2);
    margin-block-start: calc(var(--_unit) * 3);
  }
  @media (height >= 600px) {
    .job-place {
      position: sticky;
      z-index: 1;
      inset-block-end: calc(var(--_unit) * 2);
    }
  }
  .export-scope {
    max-inline-size: 16rem;
    margin: 0;
    padding: calc(var(--_unit) * 2);
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .job.notice {
    box-shadow: 0 2px 8px rgb(0 0 0 / 12%);
  }
  .job p {
    flex-basis: 10rem;
    margin: 0;
  }
  .job-progress {
    display: inline-flex;
    flex: 1 1 12rem;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    color: var(--_muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .job-progress progress {
    flex: 1 1 6rem;
    min-inline-size: 0;
    block-size: 8px;
    accent-color: var(--_primary);
  }
  .job-actions {
    display: inline-flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
  }
  /* What the keyboard reaches is not left behind the bar. */
  tbody :is(button, input, a) {
    scroll-margin-block-end: calc(var(--_unit) * 18);
  }
  @media print {
    .job {
      display: none;
    }
  }
`;
