import {msg, str} from '@lit/localize';

import {formatNumber, pluralOf} from '../../../i18n/format.js';
import type {InvalidRow} from '../../../portal/check-answer.js';
import {visible} from '../../../ui/visible.js';

/** The columns of the list. */
export const CLIENT_COLUMNS = ['customer', 'task', 'manager', 'state', 'variant'] as const;
export type ClientColumn = (typeof CLIENT_COLUMNS)[number];

/** What the columns of the list are called. */
export function columnText(column: ClientColumn): string {
  switch (column) {
    case 'customer':
      return msg('Customer', {id: 'collaboration-panel.customer'});
    case 'task':
      return msg('Task', {id: 'collaboration-panel.task'});
    case 'manager':
      return msg('Account manager', {id: 'collaboration-panel.account-manager'});
    case 'state':
      return msg('Collaboration', {id: 'collaboration-panel.heading'});
    case 'variant':
      return msg('Variant', {id: 'collaboration-panel.variant'});
  }
}

/** What a number stands for that a register of companies gave. */
export function registrationText(): string {
  return msg('Registration number', {id: 'collaboration-panel.registration-number'});
}

export function clientsTitle(): string {
  return msg('Customers', {id: 'collaboration-panel.customers'});
}

/** "312 customers", the number that is always told. */
export function clientsText(count: number): string {
  const total = formatNumber(count);
  return pluralOf(count) === 'one'
    ? msg(str`${total} customer`, {id: 'collaboration-panel.customer-count-one'})
    : msg(str`${total} customers`, {id: 'collaboration-panel.customer-count-other'});
}

/** Said of a client that sent data which are none; by its name if that much came. */
export function unreadableText(row: InvalidRow): string {
  const name = row.text('name');
  return name === undefined
    ? msg('The data of this customer cannot be read.', {id: 'collaboration-panel.invalid-customer'})
    : msg(str`The data of ${visible(name)} cannot be read.`, {
        id: 'collaboration-panel.invalid-customer-name',
      });
}
