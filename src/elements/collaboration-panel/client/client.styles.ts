import {css} from 'lit';

import {dialogs} from '../../../theme/dialog.styles.js';
import {lists} from '../../../theme/list.styles.js';

const page = css`
  .back {
    padding-inline: 0 calc(var(--_unit) * 2);
  }
  .client-name {
    margin-block: calc(var(--_unit) * 2) 0;
    font-size: var(--_size-large);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .client-details {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_unit) * 6);
    margin: 0;
    font-size: var(--_size-small);
  }
  .client-details > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_unit) * 2);
  }
  .client-details dt {
    color: var(--_muted);
  }
  .client-details dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .service,
  .card,
  .invitation,
  .related,
  .read-more {
    margin-block-start: calc(var(--_unit) * 6);
  }
  .part-heading {
    margin-block-end: calc(var(--_unit) * 2);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .fact-line {
    display: flex;
    gap: calc(var(--_unit) * 2);
    margin: var(--_unit) 0 0;
    overflow-wrap: anywhere;
  }
  .fact-line svg {
    block-size: 1.5em;
    color: var(--_muted);
  }
  .fact-line[data-tone='success'] svg {
    color: var(--_success);
  }
`;

const invitation = css`
  .invitation {
    padding: calc(var(--_unit) * 5);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  @container (inline-size < 480px) {
    .invitation {
      padding: calc(var(--_unit) * 4);
    }
  }
  .invitation:has(> .notice) {
    padding: 0;
    border: 0;
    background: none;
  }
  .invitation .help {
    max-inline-size: 48rem;
    margin: 0 0 calc(var(--_unit) * 4);
    color: var(--_muted);
  }
  .invitation .buttons {
    margin: calc(var(--_unit) * 4) 0 0;
  }
  .meanings {
    display: grid;
    gap: var(--_unit);
    max-inline-size: 48rem;
    margin: 0;
    padding-inline-start: calc(var(--_unit) * 4);
    overflow-wrap: anywhere;
  }
`;

const comparison = css`
  .variant-cards {
    display: grid;
    gap: calc(var(--_unit) * 3);
  }
  @container (inline-size >= 560px) {
    .variant-cards {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (inline-size >= 960px) {
    .variant-cards {
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }
  }
  .variant-card {
    display: flex;
    flex-direction: column;
    gap: var(--_unit);
    min-inline-size: 0;
    padding: calc(var(--_unit) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  label.variant-card {
    border-color: var(--_control-border);
    cursor: pointer;
  }
  label.variant-card:hover {
    border-color: var(--_text);
  }
  .variant-card[data-chosen] {
    border-color: var(--_primary);
    background: color-mix(in srgb, var(--_primary) 8%, var(--_surface));
    box-shadow: inset 0 0 0 1px var(--_primary);
  }
  .variant-name {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    min-block-size: 24px;
    font-weight: 600;
  }
  .variant-name input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_primary);
  }
  .variant-price {
    font-variant-numeric: tabular-nums;
  }
  .variant-description {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .comparison {
    position: relative;
    margin-block-start: calc(var(--_unit) * 4);
    overflow-x: auto;
  }
  .comparison table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-small);
  }
  .comparison th,
  .comparison td {
    padding: calc(var(--_unit) * 2) var(--_unit);
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: center;
  }
  .comparison th:first-child {
    text-align: start;
  }
  .comparison thead th {
    color: var(--_muted);
    vertical-align: bottom;
  }
  .has {
    color: var(--_success);
  }
  .has svg {
    display: block;
    margin-inline: auto;
  }
  .has-not {
    color: var(--_muted);
  }
  .read-more summary {
    inline-size: fit-content;
    min-block-size: 32px;
    padding-block: var(--_unit);
    color: var(--_primary);
    cursor: pointer;
  }
  .read-more[open] summary {
    margin-block-end: calc(var(--_unit) * 2);
  }
`;

const related = css`
  .related ul {
    display: grid;
    gap: 0;
    max-inline-size: 32rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .related li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(var(--_unit) * 4);
    min-block-size: 36px;
    border-block-end: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }
`;

const print = css`
  @media print {
    .back,
    .invitation .buttons {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .variant-card[data-chosen] {
      border-color: Highlight;
    }
  }
`;

export const clientStyles = css`
  ${lists}
  ${dialogs}
  ${page}
  ${invitation}
  ${comparison}
  ${related}
  ${print}
`;
