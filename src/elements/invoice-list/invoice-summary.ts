import {msg, str} from '@lit/localize';

import {formatNumber, pluralOf} from '../../i18n/format.js';

/** A number of documents in words. */
export function documentsText(count: number): string {
  const total = formatNumber(count);
  return pluralOf(count) === 'one'
    ? msg(str`${total} document`, {id: 'invoice-list.count-one'})
    : msg(str`${total} documents`, {id: 'invoice-list.count-other'});
}
