import {css} from 'lit';

export const detailsStyles = css`
  .details-card {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: calc(var(--_unit) * 4);
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 4) calc(var(--_unit) * 4);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  .detail-rows {
    flex: 1 1 100%;
    margin: 0;
  }
  .detail {
    display: grid;
    grid-template-columns: minmax(8rem, 1fr) minmax(0, 3fr);
    gap: 0 calc(var(--_unit) * 4);
    padding-block: calc(var(--_unit) * 3);
  }
  .detail + .detail {
    border-block-start: 1px solid var(--_border);
  }
  .detail dt {
    color: var(--_muted);
  }
  .detail dd {
    margin: 0;
  }
  .detail-line,
  .detail-note {
    margin: 0;
  }
  .detail-note,
  .details-reader {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .details-reader {
    margin: 0 0 calc(var(--_unit) * 3);
  }
  @container (inline-size < 480px) {
    .detail {
      grid-template-columns: 1fr;
    }
    .edit-details {
      flex: 1 1 auto;
      justify-content: center;
      min-block-size: 44px;
    }
  }
  @media print {
    .edit-details,
    .details-reader {
      display: none;
    }
  }
`;
