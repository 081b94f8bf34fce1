import {css} from 'lit';

/** Bars that are told apart by their patterns, in whatever colors there are. */
export const chartStyles = css`
  .chart {
    margin-block-end: calc(var(--_unit) * 6);
    padding: calc(var(--_unit) * 4);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  .chart .list-heading {
    margin: 0;
  }
  .chart .notice {
    margin-block-start: calc(var(--_unit) * 3);
  }
  .chart.awaited {
    min-block-size: calc(var(--_unit) * 86);
  }
  .drawing {
    display: grid;
    grid-template-columns: minmax(0, max-content) auto;
    justify-content: start;
    gap: calc(var(--_unit) * 4) calc(var(--_unit) * 8);
    margin-block: calc(var(--_unit) * 4);
  }
  .plot {
    display: grid;
    grid-template-columns: auto minmax(0, max-content);
    gap: var(--_unit) calc(var(--_unit) * 2);
    min-inline-size: 0;
    color: var(--_muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
    line-height: 16px;
  }
  .axis {
    display: flex;
    flex-flow: column;
    justify-content: space-between;
    text-align: end;
  }
  .bars {
    max-inline-size: 100%;
  }
  .month-names {
    display: flex;
    grid-column: 2;
  }
  .month-name {
    position: relative;
    flex: 1 1 0;
    min-inline-size: 0;
    block-size: 32px;
    white-space: nowrap;
  }
  .month-name > * {
    display: flex;
    justify-content: center;
  }
  .year {
    position: absolute;
    inset: 16px 0 auto;
  }
  .plot line {
    stroke: var(--_border);
    stroke-width: 1;
  }
  .plot .base {
    stroke: var(--_control-border);
  }
  .piece {
    stroke: var(--_text);
    stroke-width: 1;
  }
  .paper {
    fill: var(--_surface);
    stroke: none;
  }
  .ink {
    stroke: var(--_primary);
    stroke-width: 2;
  }
  .ink-area {
    fill: var(--_primary);
    stroke: none;
  }
  .legend {
    display: flex;
    flex-flow: column;
    gap: var(--_unit);
    margin: 0;
    padding: 0;
    font-size: var(--_size-small);
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    overflow-wrap: anywhere;
  }
  .legend .figure {
    min-inline-size: 3em;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .chart summary {
    min-block-size: 24px;
    color: var(--_primary);
    cursor: pointer;
  }
  .counts {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .counts > * > tr > .count {
    text-align: end;
  }
  .counts > * > tr > * {
    block-size: 36px;
    padding-block: var(--_unit);
  }
  .counts > tbody > tr:last-child > *,
  .counts > tbody > tr > .sum {
    font-weight: 600;
  }
  @container (inline-size < 760px) {
    .plot .spare {
      display: none;
    }
  }
  @container (inline-size < 560px) {
    .drawing {
      grid-template-columns: minmax(0, 1fr);
    }
    .legend {
      flex-flow: row wrap;
      gap: calc(var(--_unit) * 2) calc(var(--_unit) * 4);
    }
    .legend .figure {
      min-inline-size: 0;
    }
    .counts,
    .counts > tbody,
    .counts > tbody > tr > .month {
      display: block;
    }
    .counts > thead {
      display: none;
    }
    .counts > tbody > tr {
      display: block;
      padding-block: calc(var(--_unit) * 2);
    }
    .counts > tbody > tr > *,
    .counts > tbody > tr > :first-child {
      block-size: auto;
      padding: 0;
    }
    .counts > tbody > tr > .month {
      font-weight: 600;
    }
    .counts > tbody > tr > .count {
      display: flex;
      justify-content: space-between;
    }
    .counts .label {
      display: inline;
      color: var(--_muted);
    }
  }
  @media (forced-colors: active) {
    .piece,
    .ink {
      stroke: CanvasText;
    }
    .ink-area {
      fill: CanvasText;
    }
    .paper {
      fill: Canvas;
    }
  }
`;
