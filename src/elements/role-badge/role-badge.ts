import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {text} from '../../ui/attributes.js';
import {BalieElement, type ElementState} from '../../ui/balie-element.js';
import {rolePill} from '../../ui/role-pill.js';
import {roleText} from '../../ui/role-text.js';
import {styles} from './role-badge.styles.js';

/**
 * Names the role that a person has, and tells what it may do: under the pointer, with the focus, and by a tap (Y18–Y20). Works
 * without a portal.
 *
 * @tagname role-badge
 * @slot - Replaces the name of the role; what it may do stays that of `value`.
 * @keyboard Tab - Goes to the badge, and what the role may do is shown.
 * @keyboard Esc - Takes that away again.
 * @csspart root - All of it.
 * @csspart pill - The outlined shape.
 * @csspart hint - What the role may do.
 * @cssprop [--role-badge-accent=var(--balie-color-primary)] - Color of line and name.
 */
export class RoleBadge extends BalieElement {
  static override readonly styles = styles;

  /**
   * The role: `viewer`, `admin`, `customer-administrator`, or any other that the API names, which is shown as it is. Not `role`,
   * which belongs to ARIA.
   */
  @property({reflect: true, converter: text}) accessor value = 'viewer';

  protected override currentState(): ElementState {
    return this.value === '' ? 'empty' : 'ready';
  }

  protected override renderContent(): TemplateResult {
    return rolePill(this.value, {label: html`<slot>${roleText(this.value)}</slot>`});
  }
}
