import {defineElement} from '../../ui/define-element.js';
import {InvoiceList} from './invoice-list.js';

defineElement('invoice-list', InvoiceList);

declare global {
  interface HTMLElementTagNameMap {
    'invoice-list': InvoiceList;
  }
}
