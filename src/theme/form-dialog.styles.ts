import {css} from 'lit';

/** A form in a dialog: the buttons stay in view, whatever its length; on a phone it takes the screen. */
export const formDialogs = css`
  .form-dialog {
    inline-size: min(36rem, calc(100vw - 32px));
    padding: 0;
  }
  .form-dialog[open] {
    display: flex;
    flex-direction: column;
  }
  .form-dialog form {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-block-size: 0;
  }
  .form-dialog .dialog-body {
    flex: 1 1 auto;
    min-block-size: 0;
    padding: calc(var(--_unit) * 6) calc(var(--_unit) * 6) calc(var(--_unit) * 4);
    overflow-y: auto;
  }
  .form-dialog form > .buttons {
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 6);
    border-block-start: 1px solid var(--_border);
  }
  @media (width < 560px) {
    .form-dialog {
      inline-size: 100vw;
      max-inline-size: 100vw;
      block-size: 100dvb;
      max-block-size: 100dvb;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    .form-dialog .dialog-body {
      padding: calc(var(--_unit) * 4);
    }
    .form-dialog form > .buttons {
      padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    }
  }
`;
