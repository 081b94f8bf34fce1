import {msg} from '@lit/localize';

import type {Collaboration} from '../../../../api/resources/collaborations/schema.js';
import type {Question} from '../../../../ui/confirm-dialog.js';
import {visible} from '../../../../ui/visible.js';
import type {CollaborationAction} from '../../collaboration-panel.events.js';
import type {Act} from '../act.js';

/** What a button does, as a verb. */
export function actionText(action: CollaborationAction): string {
  switch (action) {
    case 'activate':
      return msg('Activate', {id: 'collaboration-panel.activate'});
    case 'remind':
      return msg('Send a reminder', {id: 'collaboration-panel.remind'});
    case 'withdraw':
      return msg('Withdraw the invitation', {id: 'collaboration-panel.withdraw'});
    case 'approve':
      return msg('Approve', {id: 'collaboration-panel.approve'});
    case 'accept-terms':
      return msg('Approve the terms', {id: 'collaboration-panel.accept-terms'});
    case 'decline':
      return msg('Decline', {id: 'collaboration-panel.decline'});
    case 'change-task':
      return msg('Change the task', {id: 'collaboration-panel.change-task'});
    case 'change-terms':
      return msg('Change the agreement', {id: 'collaboration-panel.change-terms'});
    case 'end':
      return msg('End the collaboration', {id: 'collaboration-panel.end'});
  }
}

/** What became of it, for a live region. */
export function doneText(_act: Act, now: Collaboration): string {
  return visible(now.state);
}

/** Asked before something that was filled in is thrown away. */
export function discardQuestion(): Question {
  return {
    title: msg('Discard what you filled in?', {id: 'user-manager.discard-title'}),
    text: msg('What you filled in is not saved, and will be gone.', {
      id: 'billing-address-form.discard-text',
    }),
    confirm: msg('Discard', {id: 'user-manager.discard'}),
    cancel: msg('Keep editing', {id: 'billing-address-form.keep'}),
  };
}
