import {msg, str} from '@lit/localize';
import {html} from 'lit';

import {formatList} from '../../../i18n/format.js';
import type {Portal} from '../../../portal/portal.js';
import {unsavedOf} from '../../../portal/unsaved.js';
import type {ConfirmDialog} from '../../../ui/confirm-dialog.js';

/** Asks before unsaved input is left behind (SM12); resolves with whether that may be. Nothing is discarded yet. */
export async function mayLeave(
  dialog: ConfirmDialog,
  portal: Portal,
  confirm: () => string,
): Promise<boolean> {
  const unsaved = unsavedOf(portal);
  if (unsaved.inputs.length === 0) return true;
  return dialog.ask(() => {
    const names = formatList([...new Set(unsaved.inputs.map(({label}) => label))]);
    const text = msg(str`You have unsaved changes in: ${names}.`, {id: 'org-switcher.unsaved'});
    return {
      title: msg('Discard what you changed?', {id: 'org-switcher.unsaved-title'}),
      text: html`<bdi>${text}</bdi>`,
      confirm: confirm(),
      cancel: msg('Stay', {id: 'org-switcher.stay'}),
    };
  });
}
