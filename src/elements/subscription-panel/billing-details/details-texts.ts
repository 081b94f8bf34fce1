import {msg, str} from '@lit/localize';

import {eInvoiceScheme} from '../../../api/resources/billing-details/e-invoice-schemes.js';
import {
  KNOWN_OPERATORS,
  writeOperatorCode,
} from '../../../api/resources/billing-details/operator-codes.js';
import type {
  BillingContact,
  BillingDetails,
  EInvoicing,
} from '../../../api/resources/billing-details/schema.js';
import {addressLines} from '../../../ui/address/address-lines.js';
import {visible} from '../../../ui/visible.js';

/** How invoices are sent, in a few words; a way that is not known here as it came. */
export function wayText(deliveryMethod: string): string {
  switch (deliveryMethod) {
    case 'email':
      return msg('By e-mail', {id: 'subscription-panel.way-email'});
    case 'e-invoice':
      return msg('As an e-invoice', {id: 'subscription-panel.way-e-invoice'});
    case 'post':
      return msg('By post', {id: 'subscription-panel.way-post'});
    default:
      return visible(deliveryMethod);
  }
}

/** The name of a contact and the e-mail address, as far as they are known; empty for nobody. */
export function contactText({name, email}: BillingContact = {}): string {
  const known = [name, name && email ? `(${email})` : email].filter((text) => text);
  return visible(known.join(' '));
}

/** A scheme by the name that its country has for it, and its code. */
export function schemeText(schemeId: string): string {
  const scheme = eInvoiceScheme(schemeId);
  return scheme ? `${scheme.name} (${scheme.id})` : visible(schemeId);
}

/** An operator by its name where it is known, and its code. */
export function operatorText(operatorCode: string): string {
  const code = writeOperatorCode(operatorCode);
  const known = KNOWN_OPERATORS.find((each) => each.code === code);
  return known ? `${known.name}, ${known.code}` : visible(operatorCode);
}

/** Where invoices go, in one line. */
export function destinationText({
  deliveryMethod,
  contact,
  address,
  eInvoicing,
}: Pick<BillingDetails, 'deliveryMethod' | 'contact' | 'address' | 'eInvoicing'>): string {
  if (deliveryMethod === 'e-invoice' && eInvoicing) return electronicText(eInvoicing);
  if (deliveryMethod === 'email') {
    const who = contactText(contact);
    return msg(str`by e-mail to ${who}`, {id: 'subscription-panel.to-email'});
  }
  if (deliveryMethod !== 'post') return wayText(deliveryMethod);
  const where = visible(addressLines(address).join(', '));
  return msg(str`by post to ${where}`, {id: 'subscription-panel.to-post'});
}

function electronicText({schemeId, address, operatorCode}: EInvoicing): string {
  const where = `${schemeText(schemeId)} ${visible(address)}`;
  const operator = operatorText(operatorCode);
  return msg(str`as e-invoices to ${where}, through ${operator}`, {
    id: 'subscription-panel.to-e-invoice',
  });
}
