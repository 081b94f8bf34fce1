import {css} from 'lit';

import {editorStyles} from '../../../../ui/editing/editor.styles.js';

const fields = css`
  .entry-label {
    font-weight: 600;
  }
  .ways {
    display: grid;
    gap: calc(var(--_unit) * 2);
  }
  .way {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_unit) * 2);
    min-inline-size: 0;
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .entry .way {
    font-weight: 400;
  }
  .way:has(:checked) {
    border-color: var(--_primary);
    background: color-mix(in srgb, var(--_primary) 6%, transparent);
  }
  .way:has([aria-disabled='true']) {
    border-color: var(--_border);
    cursor: default;
  }
  [data-wrong] > .ways > .way {
    border-color: var(--_danger);
  }
  .way input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 2px 0 0;
    accent-color: var(--_primary);
  }
  .way-text {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .way-name {
    font-weight: 600;
  }
  .people-search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2);
  }
  .people-search .search {
    flex: 1 1 12rem;
    max-inline-size: 20rem;
  }
  .address-group {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_unit) * 4);
    padding-block-start: calc(var(--_unit) * 4);
    border-block-start: 1px solid var(--_border);
  }
  .editor .field-warning {
    color: var(--_warning);
    font-size: var(--_size-small);
  }
  .editor .field-warning:empty {
    margin-block-start: calc(var(--_unit) * -1);
  }
  @media (forced-colors: active) {
    .way:has(:checked) {
      border-color: Highlight;
    }
  }
`;

/** What the form about billing details is drawn with. */
export const detailsEditorStyles = css`
  ${editorStyles} ${fields}
`;
