import {msg, str} from '@lit/localize';

import {formatMoney} from '../../../i18n/format.js';
import type {Question} from '../../../ui/confirm-dialog.js';
import {removalText, removeText} from './license-texts.js';
import type {LicenseChange} from './license-wish.js';

/** What is asked before licenses are removed: when they go, and what that comes to (S10, S-E3). */
export function removalQuestion({base: {next}, plan: {quantity}}: LicenseChange): Question {
  const {licensePrice, months} = next;
  const remove = removeText(quantity);
  const texts = [removalText(next, quantity)];
  if (licensePrice) {
    const {amount, currency} = licensePrice;
    const less = formatMoney({amount: amount * quantity * months, currency});
    texts.push(
      msg(str`The next billing period costs ${less} less, excluding VAT.`, {
        id: 'subscription-panel.license-less',
      }),
    );
  }
  return {
    title: msg(str`${remove}?`, {id: 'subscription-panel.license-remove-title'}),
    text: texts.join(' '),
    confirm: remove,
  };
}

/** What is asked before a number that was chosen is left behind. */
export function discardQuestion(): Question {
  return {
    title: msg('Discard the number of licenses?', {id: 'subscription-panel.license-discard-title'}),
    text: msg('The number that you chose is not sent, and will be gone.', {
      id: 'subscription-panel.license-discard-text',
    }),
    confirm: msg('Discard', {id: 'user-manager.discard'}),
    cancel: msg('Keep editing', {id: 'billing-address-form.keep'}),
  };
}
