import {defineElement} from '../../ui/define-element.js';
import {installContextRoot} from '../../portal/context-root.js';
import {InvoiceList} from './invoice-list.js';

installContextRoot();
defineElement('invoice-list', InvoiceList);

declare global {
  interface HTMLElementTagNameMap {
    'invoice-list': InvoiceList;
  }
}
