import {css} from 'lit';

/** The two versions of a field: side by side where there is room. */
export const conflictStyles = css`
  .conflict {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_unit) * 4);
    overflow-wrap: anywhere;
  }
  .conflict p {
    margin: 0;
  }
  .conflict-title {
    font-size: var(--_size-large);
    font-weight: 600;
    line-height: 1.4;
  }
  .conflict legend {
    margin-block-end: var(--_unit);
    color: var(--_text);
    font-size: var(--_size);
    font-weight: 600;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: calc(var(--_unit) * 2);
  }
  .side {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_unit) * 2);
    min-inline-size: 0;
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .side:hover {
    border-color: var(--_control-border);
  }
  .side:has(:checked) {
    border-color: var(--_primary);
    background: color-mix(in srgb, var(--_primary) 6%, transparent);
  }
  .side input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 2px 0 0;
    accent-color: var(--_primary);
  }
  .side-text {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .side-name {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  @media (forced-colors: active) {
    .side:has(:checked) {
      border-color: Highlight;
    }
  }
`;
