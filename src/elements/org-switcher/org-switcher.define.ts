import {defineElement} from '../../ui/define-element.js';
import {OrgSwitcher} from './org-switcher.js';

defineElement('org-switcher', OrgSwitcher);

declare global {
  interface HTMLElementTagNameMap {
    'org-switcher': OrgSwitcher;
  }
}
