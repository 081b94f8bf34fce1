import {css} from 'lit';

/**
 * What every element is drawn with. A host sets the public `--balie-*` properties; the private ones give each its default,
 * light or dark by the page's `color-scheme`.
 */
export const tokens = css`
  :host {
    --_surface: var(--balie-color-surface, light-dark(#ffffff, #1c2027));
    --_text: var(--balie-color-text, light-dark(#1b1f27, #e7eaf0));
    --_muted: var(--balie-color-text-muted, light-dark(#566072, #a3adbd));
    --_border: var(--balie-color-border, light-dark(#d8dde6, #353c48));
    --_control-border: var(--balie-color-control-border, light-dark(#7c8698, #7b8596));
    --_primary: var(--balie-color-primary, light-dark(#1f5fbf, #8ab4f8));
    --_on-primary: var(--balie-color-on-primary, light-dark(#ffffff, #14171c));
    --_danger: var(--balie-color-danger, light-dark(#b3261e, #ff9a92));
    --_success: var(--balie-color-success, light-dark(#1a6b3c, #7fd6a2));
    --_warning: var(--balie-color-warning, light-dark(#8a5300, #f2bd6b));
    --_radius: var(--balie-border-radius, 6px);
    --_unit: var(--balie-spacing-unit, 4px);
    --_row: var(--balie-row-height, 44px);
    --_size-small: 0.8125rem;
    --_size: var(--balie-font-size, 0.9375rem);
    --_size-large: 1.0625rem;
    --_size-title: 1.375rem;
    display: block;
    color: var(--_text);
    font-family: var(--balie-font-family, inherit);
    font-size: var(--_size);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--_primary);
    outline-offset: 2px;
  }
  svg {
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
