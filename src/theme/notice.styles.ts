import {css} from 'lit';

/** Notices, and what stands for awaited data. */
export const notices = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_tone, var(--_primary));
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .notice > svg {
    color: var(--_tone, var(--_primary));
  }
  .notice[data-tone='danger'] {
    --_tone: var(--_danger);
  }
  .notice[data-tone='warning'] {
    --_tone: var(--_warning);
  }
  .notice[data-tone='success'] {
    --_tone: var(--_success);
  }
  .notice p {
    flex: 1 1 11rem;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .notice small {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .bone {
    display: inline-block;
    inline-size: 100%;
    max-inline-size: var(--_bone, 6rem);
    block-size: 0.75em;
    border-radius: 4px;
    background: var(--_border);
    vertical-align: middle;
  }
`;
