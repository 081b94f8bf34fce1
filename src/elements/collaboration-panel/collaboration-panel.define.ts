import {defineElement} from '../../ui/define-element.js';
import {CollaborationPanel} from './collaboration-panel.js';

defineElement('collaboration-panel', CollaborationPanel);

declare global {
  interface HTMLElementTagNameMap {
    'collaboration-panel': CollaborationPanel;
  }
}
