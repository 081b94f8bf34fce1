import {msg} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';

import {dialogs} from '../../theme/dialog.styles.js';
import {closeIcon} from '../../ui/icons-more.js';

/**
 * What there is to say while the menu is closed, under the button and over the page, so that nothing moves. What needs no answer
 * can be put aside; it still stands in the menu then.
 */
export function callout(notice: unknown, onClose?: () => void): TemplateResult {
  const text = msg('Close', {id: 'org-switcher.close'});
  return html`
    ${notice}
    ${onClose
      ? html`
          <button class="plain close" type="button" aria-label=${text} title=${text} @click=${onClose}>
            ${closeIcon}
          </button>
        `
      : nothing}
  `;
}

const layout = css`
  .callout > .notice {
    border-block: 0;
    border-inline-end: 0;
    border-radius: 0;
  }
  .callout > .close {
    position: absolute;
    inset-block-start: var(--_unit);
    inset-inline-end: var(--_unit);
    padding: 0;
    color: var(--_muted);
  }
  .callout > .notice:not(:last-child) {
    padding-inline-end: calc(var(--_unit) * 10);
  }
`;

/** Notices under the button, and the buttons in them. */
export const laterStyles = css`
  ${dialogs}
  ${layout}
`;
