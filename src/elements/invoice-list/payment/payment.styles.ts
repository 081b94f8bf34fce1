import {css} from 'lit';

/** How to pay: the facts, and beside them, where there is room, the code to scan. */
export const paymentStyles = css`
  .payment p {
    margin: 0;
  }
  .payment-transit,
  .payment-warning {
    display: flex;
    align-items: flex-start;
    gap: var(--_unit);
    color: var(--_warning);
  }
  .payment .payment-transit {
    margin-block-end: calc(var(--_unit) * 2);
  }
  .payment-body {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: calc(var(--_unit) * 4) calc(var(--_unit) * 6);
  }
  .payment-facts {
    display: grid;
    flex: 1 1 17rem;
    gap: calc(var(--_unit) * 3);
    justify-items: start;
    min-inline-size: 0;
  }
  .payment-facts dl {
    display: grid;
    gap: var(--_unit);
    justify-self: stretch;
    margin: 0;
  }
  /* The term goes above its description where the two do not fit side by side. */
  .payment-row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(var(--_unit) * 3);
    padding-block: 2px;
  }
  .payment-row dt {
    flex: 0 1 7rem;
    color: var(--_muted);
  }
  .payment-row dd {
    display: flex;
    flex: 1 1 13rem;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_unit);
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .payment-value {
    display: flex;
    align-items: center;
    gap: var(--_unit);
    min-inline-size: 0;
  }
  /* No row is taller for its button. */
  .payment-value .plain {
    flex: none;
    margin-block: calc(var(--_unit) * -1);
  }
  .payment-amount {
    font-size: var(--_size-large);
    font-weight: 600;
  }
  /* Groups that are boxes of their own would be copied as lines of their own. */
  .payment-iban span:not(:last-of-type) {
    margin-inline-end: var(--_unit);
  }
  .payment-spoken {
    user-select: none;
  }
  .payment-copied,
  .payment-note,
  .payment-scan figcaption {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .payment-start {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
    font-weight: 600;
  }
  .payment-start[aria-disabled='true'] {
    background: none;
  }
  .payment-result:empty {
    display: none;
  }
  .payment-scan {
    flex: none;
    inline-size: min-content;
    min-inline-size: 160px;
    min-block-size: 160px;
    margin: 0;
  }
  .payment-scan figcaption {
    margin-block-start: var(--_unit);
  }
  /* A reader needs dark on light, whatever the page's colors are. */
  .payment-qr {
    display: block;
    border-radius: 4px;
    stroke: none;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  /* Among three columns of blocks there is room for two. */
  @container (inline-size >= 57.5rem) {
    .block:has(.payment-scan) {
      grid-column: span 2;
    }
  }
  @media print {
    .payment :is(button, .payment-copied, .payment-result) {
      display: none;
    }
  }
`;
