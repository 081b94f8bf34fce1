import {html, nothing, type TemplateResult} from 'lit';

import type {Subscription} from '../../../api/resources/subscription/schema.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {isManagedElsewhere, managedElsewhereNotice} from '../panel-notices.js';
import type {Section as PanelSection, SectionContext} from '../section.js';
import {sectionBones} from '../section-bones.js';
import {editionLine, untilLine} from './change-lines.js';
import {periodCard} from './period-card.js';

export {overviewStyles as styles} from './overview.styles.js';

/** This billing period and the next, side by side (S3, S4, S6, S7). */
export class Section implements PanelSection {
  readonly #context: SectionContext;

  constructor(context: SectionContext) {
    this.#context = context;
  }

  get state(): ElementState {
    return this.#context.subscription.view.state;
  }

  update(): void {
    const {view} = this.#context.subscription;
    const {phones} = this.#context;
    if (view.state === 'ready' && view.data.supportContact?.phone && !phones.failed) {
      void phones.request();
    }
  }

  render(): unknown {
    const {view} = this.#context.subscription;
    if (view.state === 'loading') return sectionBones('overview');
    return view.state === 'ready' ? this.#renderPeriods(view.data, view.refreshing) : nothing;
  }

  #renderPeriods(subscription: Subscription, refreshing: boolean): TemplateResult {
    const headingLevel = this.#context.headingLevel();
    const elsewhere = isManagedElsewhere(subscription);
    return html`
      ${elsewhere ? managedElsewhereNotice(subscription) : nothing}
      <div class="progress" ?data-busy=${refreshing}></div>
      <div class="periods">
        ${periodCard({which: 'current', subscription, headingLevel})}
        ${periodCard({which: 'next', subscription, headingLevel})}
      </div>
      <div class="change-lines">
        ${elsewhere ? nothing : untilLine(subscription)} ${editionLine(subscription, this.#context.phones.current)}
      </div>
    `;
  }
}
