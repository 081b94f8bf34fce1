import {msg, str} from '@lit/localize';

import {formatNumber, pluralOf} from '../../../i18n/format.js';

/** How many companies were found; of many, only the first are on show. */
export function countText(count: number, most: number): string {
  if (count === 0) return msg('No company was found.', {id: 'company-lookup.none'});
  const shown = formatNumber(most);
  if (count > most) {
    return msg(str`The first ${shown} companies that were found. Search more closely for others.`, {
      id: 'company-lookup.many',
    });
  }
  const number = formatNumber(count);
  return pluralOf(count) === 'one'
    ? msg(str`${number} company was found. Choose it to fill in the fields.`, {
        id: 'company-lookup.found-one',
      })
    : msg(str`${number} companies were found. Choose one to fill in the fields.`, {
        id: 'company-lookup.found',
      });
}
