import {msg, str} from '@lit/localize';

import type {Person} from '../../../api/resources/session/schema.js';
import type {Feature} from '../../../api/resources/subscription/schema.js';
import {formatList} from '../../../i18n/format.js';
import type {InvalidRow} from '../../../portal/check-answer.js';
import {aMonthText} from '../../../ui/month-words.js';
import {visible} from '../../../ui/visible.js';

/** The heading of a group of features (S14); an unknown kind goes by its own name. */
export function kindText(kind: string): string {
  switch (kind) {
    case 'feature':
      return msg('Features', {id: 'subscription-panel.kind-feature'});
    case 'integration':
      return msg('Integrations', {id: 'subscription-panel.kind-integration'});
    case '':
      return msg('Other', {id: 'subscription-panel.kind-other'});
    default:
      return visible(kind);
  }
}

/** Whether a feature is on, in a word. */
export function stateText(enabled: boolean): string {
  return enabled
    ? msg('On', {id: 'subscription-panel.on'})
    : msg('Off', {id: 'subscription-panel.off'});
}

/** What a feature costs while it is on. */
export function priceText({monthlyPrice}: Feature): string {
  if (!monthlyPrice) return msg('Included', {id: 'subscription-panel.included'});
  return aMonthText(monthlyPrice);
}

/** What does not work without a feature. */
export function neededText(names: readonly string[]): string {
  const others = formatList(names.map(visible));
  return msg(str`Needed for: ${others}`, {id: 'subscription-panel.needed-for'});
}

/** Why there are no switches, and who has them (S2). */
export function readerText(ask: readonly Person[]): string {
  const names = visible(formatList(ask.map(({name}) => name)));
  return names === ''
    ? msg('You can view features. An Admin can turn them on and off.', {
        id: 'subscription-panel.features-reader',
      })
    : msg(str`You can view features. An Admin can turn them on and off: ${names}.`, {
        id: 'subscription-panel.features-reader-ask',
      });
}

/** Said of a feature that sent data which are none; by its name if that much came. */
export function unreadableText(row: InvalidRow): string {
  const name = row.text('name');
  return name === undefined
    ? msg('The data of this feature cannot be read.', {id: 'subscription-panel.invalid-feature'})
    : msg(str`The data of ${visible(name)} cannot be read.`, {
        id: 'subscription-panel.invalid-feature-name',
      });
}
