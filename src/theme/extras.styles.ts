import {css} from 'lit';

/** Popovers, chips, empty states and the bar of a refresh, the same in every element; they can come after the first drawing. */
export const extras = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_unit);
    min-block-size: 28px;
    padding: 0 calc(var(--_unit) * 2) 0 calc(var(--_unit) * 3);
    border: 1px solid var(--_border);
    border-radius: 14px;
    background: color-mix(in srgb, var(--_primary) 8%, transparent);
    font-size: var(--_size-small);
  }
  [popover] {
    position: fixed;
    inset: auto;
    min-inline-size: 13rem;
    max-inline-size: calc(100vw - 16px);
    margin: calc(var(--_unit)) 0;
    padding: calc(var(--_unit) * 3);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 8px 24px rgb(0 0 0 / 16%);
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
  }
  @supports not (position-area: block-end) {
    [popover] {
      inset: 0;
      margin: auto;
    }
  }
  .menu-choice {
    inline-size: 100%;
    min-block-size: 40px;
    justify-content: flex-start;
    color: var(--_text);
    overflow-wrap: anywhere;
    text-align: start;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    min-block-size: 32px;
  }
  .choice input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_primary);
  }
  .blank {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 8) calc(var(--_unit) * 4);
    color: var(--_muted);
    text-align: center;
  }
  .blank p {
    margin: 0;
  }
  .progress {
    block-size: 2px;
    margin-block-end: -2px;
    overflow: hidden;
  }
  .progress[data-busy]::before {
    content: '';
    display: block;
    inline-size: 30%;
    block-size: 100%;
    background: var(--_primary);
    animation: progress 1.2s ease-in-out infinite alternate;
  }
  @keyframes progress {
    to {
      margin-inline-start: 70%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .progress[data-busy]::before {
      inline-size: 100%;
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid ButtonBorder;
    }
  }
`;
