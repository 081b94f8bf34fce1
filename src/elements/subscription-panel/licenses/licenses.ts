import {html, nothing, type TemplateResult} from 'lit';

import type {Subscription} from '../../../api/resources/subscription/schema.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {isManagedElsewhere} from '../panel-notices.js';
import type {Section as PanelSection, SectionContext} from '../section.js';
import {sectionBones} from '../section-bones.js';
import {LicenseChanging} from './license-changing.js';
import {elsewhereLine, licenseFigures, pendingRemoval, readerLine} from './license-figures.js';
import {licenseNotices} from './license-notices.js';

export {licenseStyles as styles} from './licenses.styles.js';

/** The total of licenses in one view (S9): how many there are, who may change that, and what it comes to (S10–S13, SM6). */
export class Section implements PanelSection {
  readonly #context: SectionContext;
  readonly #changing: LicenseChanging;

  constructor(context: SectionContext) {
    this.#context = context;
    this.#changing = new LicenseChanging(context);
  }

  get state(): ElementState {
    return this.#context.subscription.view.state;
  }

  update(): void {
    this.#changing.update();
  }

  disconnected(): void {
    this.#changing.disconnected();
  }

  leave(): Promise<boolean> {
    return this.#changing.leave();
  }

  told(): unknown {
    return this.#changing.told();
  }

  render(): unknown {
    const {view} = this.#context.subscription;
    if (view.state === 'loading') return sectionBones('licenses');
    return view.state === 'ready' ? this.#renderLicenses(view.data) : nothing;
  }

  dialogs(): unknown {
    return this.#changing.dialogs();
  }

  #renderLicenses(subscription: Subscription): TemplateResult {
    const elsewhere = isManagedElsewhere(subscription);
    const permission = this.#context.portal.current?.can('license.order');
    const canWrite = permission?.allowed === true && !elsewhere;
    const {wish} = this.#changing;
    const undo = {
      isBusy: wish?.isBusy ?? false,
      onUndo: () => this.#changing.undo(subscription),
    };
    return html`
      <div class="licenses">
        ${licenseFigures(subscription)}
        ${pendingRemoval(subscription, canWrite && (!wish || wish.isBusy) ? undo : undefined)}
        ${canWrite ? this.#changing.stepper(subscription) : nothing}
        ${!canWrite && !elsewhere && wish ? licenseNotices(wish, subscription, '') : nothing}
        ${elsewhere ? elsewhereLine(subscription) : nothing}
        ${!elsewhere && !canWrite ? readerLine(permission?.ask ?? []) : nothing}
      </div>
    `;
  }
}
