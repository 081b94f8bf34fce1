import {msg, str} from '@lit/localize';

import type {Collaboration} from '../../../api/resources/collaborations/schema.js';
import type {CollaborationParty} from '../../../api/resources/collaborations/state-machine.js';
import {visible} from '../../../ui/visible.js';

/** Somebody, and what they have to do now. */
export interface NextStep {
  who: string;
  what: string;
}

const officeOf = ({office}: Collaboration): string => visible(office.name);
const clientOf = ({client}: Collaboration): string => visible(client.name);

function waits(): string {
  return msg('Nothing for now.', {id: 'collaboration-panel.nothing-now'});
}

/** What the client has to do now, as the client is told. */
function clientIsTold(collaboration: Collaboration): string | undefined {
  const office = officeOf(collaboration);
  switch (collaboration.state) {
    case 'invited':
    case 'awaiting-approval':
      return msg(str`Approve the collaboration with ${office}, or decline it.`, {
        id: 'collaboration-panel.you-approve',
      });
    case 'awaiting-terms':
      return msg(str`Approve the terms of the service that ${office} activated for you.`, {
        id: 'collaboration-panel.you-terms',
      });
    default:
      return undefined;
  }
}

/** What the client has to do now, as the office is told (B14, B20, B23). */
function officeIsToldOfClient({state, relation, administrator}: Collaboration): string | undefined {
  const {firstName = '', lastName = ''} = administrator ?? {};
  const name = visible(`${firstName} ${lastName}`.trim());
  const isNew = state === 'awaiting-terms' || (state === 'invited' && relation === 'unknown');
  if (isNew) {
    return name === ''
      ? msg('Logs in at My services, and approves the terms of the service.', {
          id: 'collaboration-panel.client-terms',
        })
      : msg(str`${name} logs in at My services, and approves the terms of the service.`, {
          id: 'collaboration-panel.client-terms-name',
        });
  }
  if (state === 'invited') {
    return msg('Opens the e-mail, logs in at My services, and approves the collaboration.', {
      id: 'collaboration-panel.client-opens',
    });
  }
  return state === 'awaiting-approval'
    ? msg('Approves the collaboration at My services.', {id: 'collaboration-panel.client-approves'})
    : undefined;
}

function officeWaits(): string {
  return msg('Nothing for now. You can send a reminder, or withdraw the invitation.', {
    id: 'collaboration-panel.office-waits',
  });
}

function you(): string {
  return msg('You', {id: 'collaboration-panel.you'});
}

/** What each party has to do now, one's own first; nothing where work goes on, or is over. */
export function nextSteps(collaboration: Collaboration, party: CollaborationParty): NextStep[] {
  if (party === 'client') {
    const what = clientIsTold(collaboration);
    return what === undefined
      ? []
      : [
          {who: you(), what},
          {who: officeOf(collaboration), what: waits()},
        ];
  }
  const what = officeIsToldOfClient(collaboration);
  return what === undefined
    ? []
    : [
        {who: clientOf(collaboration), what},
        {who: you(), what: officeWaits()},
      ];
}
