import {defineElement} from '../../ui/define-element.js';
import {UserManager} from './user-manager.js';

defineElement('user-manager', UserManager);

declare global {
  interface HTMLElementTagNameMap {
    'user-manager': UserManager;
  }
}
