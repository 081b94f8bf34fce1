import {css} from 'lit';

/** Dialogs, and the buttons at their end: the first one leads, one that destroys says so by its color. */
export const dialogs = css`
  dialog {
    inline-size: min(32rem, calc(100vw - 32px));
    max-block-size: calc(100dvb - 32px);
    padding: calc(var(--_unit) * 6);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 16px 48px rgb(0 0 0 / 24%);
    overflow-wrap: anywhere;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  dialog h2 {
    margin: 0 0 calc(var(--_unit) * 2);
    font-size: var(--_size-large);
    font-weight: 600;
    line-height: 1.4;
  }
  dialog p {
    margin: 0;
  }
  dialog > .buttons {
    margin-block-start: calc(var(--_unit) * 6);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
  }
  .button.primary {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
    font-weight: 600;
  }
  .button.primary:hover {
    border-color: var(--_text);
  }
  .button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
    font-weight: 600;
  }
  .button.primary[aria-disabled='true'] {
    border-color: var(--_border);
    background: none;
    color: var(--_muted);
  }
  @media (width < 560px) {
    .buttons > .button {
      flex: 1 1 auto;
      justify-content: center;
      min-block-size: 44px;
    }
  }
`;
