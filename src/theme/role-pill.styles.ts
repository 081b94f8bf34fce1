import {css} from 'lit';

/** The outlined shape of a role. */
export const rolePills = css`
  .pill {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding: 1px calc(var(--_unit) * 2.5);
    border: 1px solid var(--_pill, var(--_control-border));
    border-radius: 12px;
    color: var(--_pill, var(--_text));
    font-size: var(--_size-small);
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  .pill[data-known='admin'],
  .pill[data-known='customer-administrator'] {
    --_pill: var(--role-badge-accent, var(--_primary));
    font-weight: 600;
  }
  .pill[data-known='viewer'] {
    --_pill: var(--role-badge-accent, var(--_muted));
  }
  .duties-title {
    display: block;
    font-weight: 600;
  }
  .duty {
    display: block;
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .duty::before {
    content: '•';
    display: inline-block;
    inline-size: 1em;
    text-indent: 0;
  }
`;
