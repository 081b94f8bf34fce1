import {defineElement} from '../../ui/define-element.js';
import {RoleBadge} from './role-badge.js';

defineElement('role-badge', RoleBadge);

declare global {
  interface HTMLElementTagNameMap {
    'role-badge': RoleBadge;
  }
}
