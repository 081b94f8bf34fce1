import {defineElement} from '../../ui/define-element.js';
import {SubscriptionPanel} from './subscription-panel.js';

defineElement('subscription-panel', SubscriptionPanel);

declare global {
  interface HTMLElementTagNameMap {
    'subscription-panel': SubscriptionPanel;
  }
}
