import {msg, str} from '@lit/localize';

import type {Collaboration} from '../../../api/resources/collaborations/schema.js';
import type {CollaborationParty} from '../../../api/resources/collaborations/state-machine.js';
import {visible} from '../../../ui/visible.js';

/** How it is, in a sentence or two, for the party that reads it. */
export function situationText(collaboration: Collaboration, party: CollaborationParty): string {
  const {state, service, relation} = collaboration;
  const [office, client] = [visible(collaboration.office.name), visible(collaboration.client.name)];
  const isNew = relation === 'unknown';
  switch (state) {
    case 'invited':
    case 'awaiting-approval':
    case 'awaiting-terms':
      if (party === 'client') {
        return isNew
          ? msg(str`${office} has activated ${visible(service)} for you, to work in it together.`, {
              id: 'collaboration-panel.situation-activated',
            })
          : msg(str`${office} invites you to work together in ${visible(service)}.`, {
              id: 'collaboration-panel.situation-invited-you',
            });
      }
      return msg(str`An e-mail was sent to ${client}. You can begin as soon as they have approved.`, {
        id: 'collaboration-panel.situation-invited',
      });
    case 'active':
      return msg(
        str`${office} and ${client} work in the same ${visible(service)}, and see the same information.`,
        {id: 'collaboration-panel.situation-active'},
      );
    case 'ended':
      return endedText(collaboration);
    default:
      return msg('This state is not known here.', {id: 'collaboration-panel.situation-other'});
  }
}

/** Both facts while a collaboration waits (SM10): the service of scenarios 2 and 3 runs already. */
export function serviceText({state, serviceActive}: Collaboration): string {
  const waits = ['invited', 'awaiting-approval', 'awaiting-terms'].includes(state);
  if (!waits) {
    return serviceActive
      ? msg('Active', {id: 'collaboration-panel.service-active'})
      : msg('Not active', {id: 'collaboration-panel.service-inactive'});
  }
  return serviceActive
    ? msg('Active already; the collaboration waits', {id: 'collaboration-panel.service-waits'})
    : msg('Not active yet', {id: 'collaboration-panel.service-not-yet'});
}

/** How it ended, and by whom. */
function endedText({endReason, endMode, endedBy, ...parties}: Collaboration): string {
  const [office, client] = [visible(parties.office.name), visible(parties.client.name)];
  if (endReason === 'declined') {
    return msg(str`${client} declined the invitation.`, {id: 'collaboration-panel.declined'});
  }
  if (endReason === 'withdrawn') {
    return msg(str`${office} withdrew the invitation.`, {id: 'collaboration-panel.withdrawn'});
  }
  const by = endedBy === 'client' ? client : endedBy === 'office' ? office : undefined;
  const ended =
    by === undefined
      ? msg('The collaboration has ended.', {id: 'collaboration-panel.ended-text'})
      : msg(str`${by} ended the collaboration.`, {id: 'collaboration-panel.ended-by'});
  const after = afterText(endMode, client);
  return after === undefined ? ended : `${ended} ${after}`;
}

/** What becomes of the data (AMB-30). */
function afterText(endMode: string | undefined, client: string): string | undefined {
  switch (endMode) {
    case 'continue':
      return msg(str`${client} goes on with the service alone, and keeps everything.`, {
        id: 'collaboration-panel.after-continue',
      });
    case 'deactivate':
      return msg('The service is deactivated: both can read what is there, and change nothing.', {
        id: 'collaboration-panel.after-deactivate',
      });
    default:
      return undefined;
  }
}
