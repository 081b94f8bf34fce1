import {msg, str} from '@lit/localize';

import type {SaveWords} from '../../../../ui/editing/save-notices.js';

/** What is said of saving billing details. */
export const DETAILS_WORDS: SaveWords = {
  saved: () =>
    msg('The billing details are saved. They hold from the next invoice on.', {
      id: 'subscription-panel.details-saved',
    }),
  notSaved: () =>
    msg('The billing details are not saved.', {id: 'subscription-panel.details-not-saved'}),
  turnedDown: () =>
    msg('The billing details are not saved. What you filled in is still here.', {
      id: 'subscription-panel.details-turned-down',
    }),
  roleTaken: (names) =>
    names === ''
      ? msg('You cannot change the billing details any more.', {
          id: 'subscription-panel.details-role-taken',
        })
      : msg(str`You cannot change the billing details any more. Ask who can give you the right: ${names}.`, {
          id: 'subscription-panel.details-role-taken-ask',
        }),
  conflictUnread: () =>
    msg('Somebody else saved the billing details meanwhile, and they could not be read. Press Save to try again.', {
      id: 'subscription-panel.details-conflict-unread',
    }),
};
