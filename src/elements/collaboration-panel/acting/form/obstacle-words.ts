import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {safeUrl} from '../../../../ui/safe-url.js';
import {stateLabel} from '../../state-texts.js';
import type {Act, ActObstacle} from '../act.js';
import {clientName} from './act-words.js';

/** Why something cannot be done at all, and what to do first. */
export function obstacleText(act: Act, obstacle: ActObstacle): TemplateResult {
  switch (obstacle) {
    case 'gone':
      return html`${msg('This is not there any more, or not available to you any more.', {
        id: 'collaboration-panel.act-gone',
      })}`;
    case 'state':
      return html`<bdi>${stateObstacle(act)}</bdi>`;
    case 'relation':
      return html`<bdi>${relationObstacle(act)}</bdi>`;
    case 'task':
      return taskObstacle(act);
    case 'main-contact':
      return html`<bdi>${mainContactObstacle(act)}</bdi>`;
  }
}

function stateObstacle({of: {collaboration}}: Act): string {
  const state = stateLabel(collaboration?.state ?? 'none').text;
  return msg(str`This cannot be done any more. The state of the collaboration is now: ${state}.`, {
    id: 'collaboration-panel.act-not-possible',
  });
}

function relationObstacle(act: Act): string {
  const name = clientName(act);
  return msg(str`${name} cannot be invited from here.`, {
    id: 'collaboration-panel.act-relation-unknown',
  });
}

/** Without a task there is no collaboration (B7, V18). */
function taskObstacle(act: Act): TemplateResult {
  const name = clientName(act);
  const text = msg(str`No task is linked to ${name}. Make one first.`, {
    id: 'collaboration-panel.act-no-task',
  });
  const {newTaskUrl} = act.of.client ?? {};
  if (newTaskUrl === undefined) return html`<bdi>${text}</bdi>`;
  return html`<bdi>${text}</bdi>
    <a href=${safeUrl(newTaskUrl)} rel="noopener">
      ${msg('Make a task', {id: 'collaboration-panel.make-task'})}
    </a>`;
}

/** Whom the supplier turns to has to be known (B-E3). */
function mainContactObstacle(act: Act): string {
  if (act.of.party === 'client') {
    return msg('The collaboration cannot end yet: your main contact is missing. Make an administrator the main contact first.', {
      id: 'collaboration-panel.act-no-main-contact-own',
    });
  }
  const name = clientName(act);
  return msg(str`The collaboration cannot end yet: the main contact of ${name} is missing. Have an administrator made the main contact first.`, {
    id: 'collaboration-panel.act-no-main-contact',
  });
}
