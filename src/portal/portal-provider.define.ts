import {defineElement} from '../ui/define-element.js';
import {installContextRoot} from './context-root.js';
import {PortalProvider} from './portal-provider.js';

installContextRoot();
defineElement('portal-provider', PortalProvider);

declare global {
  interface HTMLElementTagNameMap {
    'portal-provider': PortalProvider;
  }
}
