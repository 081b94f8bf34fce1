import {defineElement} from '../ui/define-element.js';
import {PortalProvider} from './portal-provider.js';

defineElement('portal-provider', PortalProvider);

declare global {
  interface HTMLElementTagNameMap {
    'portal-provider': PortalProvider;
  }
}
