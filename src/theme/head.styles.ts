import {css} from 'lit';

/**
 * The frame of an element: its root, by whose width the rest is laid out, and its head with the heading and the host's help. On paper all of
 * it is black on white.
 */
export const heads = css`
  .root {
    container-type: inline-size;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_unit) calc(var(--_unit) * 4);
    margin-block-end: calc(var(--_unit) * 4);
    overflow-wrap: anywhere;
  }
  .heading {
    font-size: var(--_size-title);
    font-weight: 600;
    line-height: 1.3;
  }
  .slow {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  @media print {
    :host {
      --_text: #000;
      --_muted: #333;
      --_border: #999;
      --_control-border: #666;
      --_surface: #fff;
      --_primary: #000;
      --_danger: #000;
      --_success: #000;
      --_warning: #000;
      color-scheme: only light;
      background: #fff;
    }
  }
`;
