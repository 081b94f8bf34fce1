import {msg, str} from '@lit/localize';

import type {SaveWords} from '../../../ui/editing/save-notices.js';

/** What is said of saving a billing address. */
export const ADDRESS_WORDS: SaveWords = {
  saved: () =>
    msg(
      'The billing address is saved. The next invoice goes there. Issued invoices stay as they are.',
      {id: 'billing-address-form.saved'},
    ),
  notSaved: () =>
    msg('The billing address is not saved.', {id: 'billing-address-form.not-saved'}),
  turnedDown: () =>
    msg('The billing address is not saved. What you filled in is still here.', {
      id: 'billing-address-form.turned-down',
    }),
  roleTaken: (names) =>
    names === ''
      ? msg('You cannot change the billing address any more. An Admin can.', {
          id: 'billing-address-form.role-taken',
        })
      : msg(str`You cannot change the billing address any more. An Admin can: ${names}.`, {
          id: 'billing-address-form.role-taken-ask',
        }),
  conflictUnread: () =>
    msg('Somebody else saved the billing address meanwhile, and it could not be read. Press Save to try again.', {
      id: 'billing-address-form.conflict-unread',
    }),
};
