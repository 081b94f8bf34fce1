import {css} from 'lit';

/** Something with a hint, and the hint itself, which stands below it in the top layer. */
export const hints = css`
  .hinted {
    display: inline-block;
    max-inline-size: 100%;
    /* Several in one root: each hint stands at its own. */
    anchor-scope: --hint;
  }
  .anchor {
    anchor-name: --hint;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    border-radius: 12px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: help;
  }
  .hint {
    position: fixed;
    inset: auto;
    max-inline-size: min(20rem, calc(100vw - 16px));
    /* The pointer gets from one to the other without a gap. */
    margin: 0;
    padding: calc(var(--_unit) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 8px 24px rgb(0 0 0 / 16%);
    font-size: var(--_size-small);
    font-weight: 400;
    line-height: 1.5;
    overflow-wrap: anywhere;
    position-anchor: --hint;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
  }
  @supports not (position-area: block-end) {
    .hint {
      inset: auto 8px 8px;
    }
  }
  @media print {
    .hint {
      display: none;
    }
  }
`;
