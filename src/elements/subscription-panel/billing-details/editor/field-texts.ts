import {msg, str} from '@lit/localize';

import type {AddressProblemCode} from '../../../../api/resources/billing-address/address-rules.js';
import type {AddressField} from '../../../../api/resources/billing-address/schema.js';
import type {BillingDetailsProblemCode} from '../../../../api/resources/billing-details/billing-details-rules.js';
import {eInvoiceScheme} from '../../../../api/resources/billing-details/e-invoice-schemes.js';
import {fieldLabel as addressLabel, problemText as addressProblem} from '../../../../ui/address/address-texts.js';
import type {FieldProblem} from '../../../../ui/problems/field-problems.js';
import {visible} from '../../../../ui/visible.js';
import type {DetailsDraft, DetailsField} from './details-draft.js';

/** What is wrong with a field of the billing details. */
export type DetailsProblem = FieldProblem<BillingDetailsProblemCode>;

/** The field of the address that a field is, if it is one. */
export function addressFieldOf(field: DetailsField): AddressField | undefined {
  return field.startsWith('address/') ? (field.slice(8) as AddressField) : undefined;
}

/** What a field is called. */
export function fieldLabel(field: DetailsField, countryCode: string): string {
  switch (field) {
    case 'deliveryMethod':
      return msg('How invoices are sent', {id: 'subscription-panel.way-field'});
    case 'contact':
      return msg('Contact person', {id: 'subscription-panel.billing-contact'});
    case 'contact/email':
      return msg('E-mail address of the contact', {id: 'subscription-panel.contact-email'});
    case 'eInvoicing/schemeId':
      return msg('Kind of e-invoice address', {id: 'subscription-panel.e-invoice-scheme'});
    case 'eInvoicing/address':
      return msg('E-invoice address', {id: 'subscription-panel.e-invoice-address'});
    case 'eInvoicing/operatorCode':
      return msg('Operator code', {id: 'subscription-panel.operator-code'});
    default:
      return addressLabel(addressFieldOf(field) ?? 'street', countryCode);
  }
}

/** What to do about a field that cannot be saved as it is; the server's own words with nothing hidden in them. */
export function problemText(
  field: DetailsField,
  problem: DetailsProblem,
  draft: DetailsDraft,
): string {
  if ('detail' in problem) return visible(problem.detail);
  const address = addressFieldOf(field);
  if (address) {
    const code = problem.code as AddressProblemCode;
    return addressProblem(address, code, draft['address/countryCode']);
  }
  switch (problem.code) {
    case 'contact':
      return field === 'contact/email'
        ? msg('Fill in the e-mail address that invoices are sent to.', {
            id: 'subscription-panel.contact-email-missing',
          })
        : msg('Choose who invoices are sent to, or fill in an e-mail address.', {
            id: 'subscription-panel.contact-missing',
          });
    case 'email':
      return msg('Fill in an e-mail address such as name@example.com.', {id: 'address.email-wrong'});
    case 'e-invoice-address':
      return schemeProblem(draft['eInvoicing/schemeId']);
    default:
      return missingText(field);
  }
}

function schemeProblem(schemeId: string): string {
  const {name = schemeId, example = ''} = eInvoiceScheme(schemeId) ?? {};
  return msg(str`This is not a valid ${name}. One looks like ${example}; check every digit.`, {
    id: 'subscription-panel.e-invoice-address-wrong',
  });
}

function missingText(field: DetailsField): string {
  switch (field) {
    case 'deliveryMethod':
      return msg('Choose how invoices are sent.', {id: 'subscription-panel.way-missing'});
    case 'eInvoicing/schemeId':
      return msg('Choose what kind of address it is.', {
        id: 'subscription-panel.e-invoice-scheme-missing',
      });
    case 'eInvoicing/address':
      return msg('Fill in the address that e-invoices are sent to.', {
        id: 'subscription-panel.e-invoice-address-missing',
      });
    case 'eInvoicing/operatorCode':
      return msg('Fill in the code of your e-invoice operator.', {
        id: 'subscription-panel.operator-code-missing',
      });
    default:
      return msg('Fill in this field.', {id: 'address.missing'});
  }
}
