import {msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';

import {formatNumber, pluralOf} from '../../../i18n/format.js';
import {checkIcon, ringIcon, strikeIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';

export function ordersTitle(): string {
  return msg('Order confirmations', {id: 'subscription-panel.orders'});
}

export function actionsTitle(): string {
  return msg('Action history', {id: 'subscription-panel.actions'});
}

/** "3 orders placed", for the line above the list. */
export function ordersText(total: number): string {
  const count = formatNumber(total);
  return pluralOf(total) === 'one'
    ? msg(str`${count} order placed`, {id: 'subscription-panel.order-count-one'})
    : msg(str`${count} orders placed`, {id: 'subscription-panel.order-count'});
}

/** "3 actions", for the line above the list. */
export function actionsText(total: number): string {
  const count = formatNumber(total);
  return pluralOf(total) === 'one'
    ? msg(str`${count} action`, {id: 'subscription-panel.action-count-one'})
    : msg(str`${count} actions`, {id: 'subscription-panel.action-count'});
}

/** What was ordered (S24); an unknown kind as it came. */
export function orderKindText(kind: string): string {
  switch (kind) {
    case 'license-add':
      return msg('Licenses added', {id: 'subscription-panel.order-license-add'});
    case 'renewal':
      return msg('Renewal', {id: 'subscription-panel.order-renewal'});
    case 'edition-change':
      return msg('Change of edition', {id: 'subscription-panel.order-edition-change'});
    case 'feature':
      return msg('Feature', {id: 'subscription-panel.order-feature'});
    default:
      return visible(kind);
  }
}

/** The actions that can be filtered by. */
export const ACTIONS = ['enabled', 'disabled'] as const;

interface ActionLabel {
  tone: 'success' | 'neutral';
  icon: TemplateResult;
  text: string;
}

/** What was done to a feature, by shape, word and color together; an unknown action as it came. */
export function actionLabel(action: string): ActionLabel {
  switch (action) {
    case 'enabled':
      return {
        tone: 'success',
        icon: checkIcon,
        text: msg('Turned on', {id: 'subscription-panel.turned-on'}),
      };
    case 'disabled':
      return {
        tone: 'neutral',
        icon: strikeIcon,
        text: msg('Turned off', {id: 'subscription-panel.turned-off'}),
      };
    default:
      return {tone: 'neutral', icon: ringIcon, text: visible(action)};
  }
}

/** Said where filters leave nothing. */
export function noMatchText(): string {
  return msg('No action matches these filters.', {id: 'subscription-panel.no-action-matches'});
}
