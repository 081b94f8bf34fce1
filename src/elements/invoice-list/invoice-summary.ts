import {msg, str} from '@lit/localize';

import type {InvoicePage} from '../../api/resources/invoices/invoices-api.js';
import {formatNumber, pluralOf} from '../../i18n/format.js';
import type {Checked} from '../../portal/check-answer.js';

/** How many documents there are, when the server knows. */
export function summaryText(page: Checked<InvoicePage>): string | undefined {
  if (page.total === undefined) return undefined;
  const total = formatNumber(page.total);
  return pluralOf(page.total) === 'one'
    ? msg(str`${total} document`, {id: 'invoice-list.count-one'})
    : msg(str`${total} documents`, {id: 'invoice-list.count-other'});
}
