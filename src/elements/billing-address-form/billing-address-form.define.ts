import {defineElement} from '../../ui/define-element.js';
import {BillingAddressForm} from './billing-address-form.js';

defineElement('billing-address-form', BillingAddressForm);

declare global {
  interface HTMLElementTagNameMap {
    'billing-address-form': BillingAddressForm;
  }
}
