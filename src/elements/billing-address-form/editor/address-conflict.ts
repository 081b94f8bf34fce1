import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';

import type {AddressField, BillingAddress} from '../../../api/resources/billing-address/schema.js';
import {countryName} from '../../../i18n/countries.js';
import {differingFields} from '../../../ui/address/address-draft.js';
import {fieldLabel} from '../../../ui/address/address-texts.js';
import type {Phones} from '../../../ui/address/phones.js';
import {Conflict, type Side} from '../../../ui/conflict/conflict.js';
import {conflictView} from '../../../ui/conflict/conflict-view.js';
import {visible} from '../../../ui/visible.js';

export {conflictStyles as styles} from '../../../ui/conflict/conflict.styles.js';

/** Two versions of one address. */
export class AddressConflict extends Conflict<AddressField, BillingAddress> {
  constructor(base: BillingAddress, mine: BillingAddress, theirs: BillingAddress) {
    super({base, mine, theirs}, differingFields);
  }
}

interface AddressConflictView {
  conflict: AddressConflict;
  phones: Phones | undefined;
  headingLevel: number;
  onChoose: (field: AddressField, side: Side) => void;
}

/** Both versions side by side. */
export function addressConflictView(view: AddressConflictView): TemplateResult {
  const {conflict, phones, headingLevel, onChoose} = view;
  return conflictView({
    conflict,
    title: msg('Somebody else saved the billing address while you were changing it', {
      id: 'billing-address-form.conflict-title',
    }),
    headingLevel,
    labelOf: (field) => fieldLabel(field, conflict.mine.countryCode),
    textOf: (field, side) => valueText(field, conflict[side], phones),
    onChoose,
  });
}

function valueText(field: AddressField, address: BillingAddress, phones: Phones | undefined) {
  const value = (address[field] ?? '').trim();
  if (field === 'countryCode') return countryName(value);
  return visible(field === 'phone' && value !== '' ? (phones?.formatPhone(value) ?? value) : value);
}
