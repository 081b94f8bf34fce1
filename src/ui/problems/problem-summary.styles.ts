import {css} from 'lit';

/** What is wrong with a form, above it. */
export const problemSummaries = css`
  .problems {
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_danger);
    border-inline-start-width: 3px;
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .problems-title {
    display: flex;
    gap: calc(var(--_unit) * 2);
    color: var(--_danger);
    font-weight: 600;
  }
  .problems ul {
    margin: calc(var(--_unit) * 2) 0 0;
    padding-inline-start: calc(var(--_unit) * 7);
  }
  .problems li + li {
    margin-block-start: var(--_unit);
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_primary);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
  }
`;
