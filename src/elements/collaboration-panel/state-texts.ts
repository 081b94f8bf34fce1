import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';

import {checkIcon, clockIcon, ringIcon, strikeIcon} from '../../ui/icons.js';
import {visible} from '../../ui/visible.js';

/** A state as it is drawn: shape, word and color together. */
export interface StateLabel {
  tone: 'neutral' | 'success' | 'warning';
  icon: TemplateResult;
  text: string;
}

function stateText(state: string): string {
  switch (state) {
    case 'none':
      return msg('No collaboration', {id: 'collaboration-panel.state-none'});
    case 'invited':
      return msg('Invited', {id: 'collaboration-panel.state-invited'});
    case 'awaiting-approval':
      return msg('Awaiting approval', {id: 'collaboration-panel.state-awaiting-approval'});
    case 'awaiting-terms':
      return msg('Awaiting approval of terms', {id: 'collaboration-panel.state-awaiting-terms'});
    case 'active':
      return msg('Active', {id: 'collaboration-panel.state-active'});
    case 'ended':
      return msg('Ended', {id: 'collaboration-panel.state-ended'});
    default:
      return visible(state);
  }
}

/** The label of a collaboration's state (SM10), `none` included; one that is not known is shown as it came. */
export function stateLabel(state: string): StateLabel {
  const text = stateText(state);
  switch (state) {
    case 'invited':
    case 'awaiting-approval':
    case 'awaiting-terms':
      return {tone: 'warning', icon: clockIcon, text};
    case 'active':
      return {tone: 'success', icon: checkIcon, text};
    case 'ended':
      return {tone: 'neutral', icon: strikeIcon, text};
    default:
      return {tone: 'neutral', icon: ringIcon, text};
  }
}
