import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {subscriptionEndpoints} from '../../../api/resources/subscription/endpoints.js';
import type {Feature} from '../../../api/resources/subscription/schema.js';
import type {SubscriptionApi} from '../../../api/resources/subscription/subscription-api.js';
import {InvalidRow, validRows} from '../../../portal/check-answer.js';
import type {Query} from '../../../portal/query.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {blank} from '../../../ui/blank.js';
import {retryButton} from '../../../ui/connection-notice.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {notice} from '../../../ui/notice.js';
import {isManagedElsewhere, manageLink, subscriptionForbidden} from '../panel-notices.js';
import type {Section as PanelSection, SectionContext} from '../section.js';
import {sectionBones} from '../section-bones.js';
import {featureRow, invalidFeatureRow} from './feature-row.js';
import {kindText, readerText} from './feature-texts.js';
import {goneText, toldText} from './switch-notice.js';
import {Switching} from './switching.js';

export {featuresStyles as styles} from './features.styles.js';

type Row = Feature | InvalidRow;

/** What the whole company has, and what is on of it (S14, S15). */
export class Section implements PanelSection {
  readonly #context: SectionContext;
  readonly #list: Query<SubscriptionApi['features']>;
  readonly #switching: Switching;

  constructor(context: SectionContext) {
    this.#context = context;
    this.#list = context.portal.query(subscriptionEndpoints.features, () => ({}));
    this.#switching = new Switching(context, this.#list);
  }

  get state(): ElementState {
    const {view} = this.#list;
    return view.state === 'ready' && view.data.items.length === 0 ? 'empty' : view.state;
  }

  update(): void {
    this.#switching.update();
  }

  told(): unknown {
    const {last} = this.#switching;
    const text = last?.isInView ? toldText(last) : undefined;
    return text === undefined ? nothing : html`<span class="hidden-text"><bdi>${text}</bdi></span>`;
  }

  dialogs(): unknown {
    return this.#switching.dialog();
  }

  render(): unknown {
    const {view} = this.#list;
    switch (view.state) {
      case 'loading':
        return sectionBones('features');
      case 'forbidden':
        return subscriptionForbidden(view.ask);
      case 'error':
        return failureNotice(view.error, () => this.#list.retry());
      case 'ready':
        return html`
          ${view.error ? failureNotice(view.error, () => this.#list.retry()) : nothing}
          <div class="progress" ?data-busy=${view.refreshing}></div>
          ${view.data.items.length === 0 ? noFeatures() : this.#renderFeatures(view.data.items)}
        `;
      default:
        return nothing;
    }
  }

  get #canWrite(): boolean {
    return this.#context.portal.current?.can('feature.write').allowed ?? false;
  }

  #renderFeatures(rows: readonly Row[]): TemplateResult {
    return html`
      <p class="features-help">
        ${msg('A switch holds for the whole company: what is off, is off for all users.', {
          id: 'subscription-panel.features-help',
        })}
      </p>
      ${this.#renderWhySo()}
      ${this.#renderGone(rows)} ${groupsOf(rows).map((group) => this.#renderGroup(group))}
    `;
  }

  /** Why nothing can be switched, and by whom or where it can. */
  #renderWhySo(): unknown {
    const {portal, subscription} = this.#context;
    const {view} = subscription;
    const permission = portal.current?.can('feature.write');
    if (permission && !permission.allowed) return html`<p class="features-help"><bdi>${readerText(permission.ask)}</bdi></p>`;
    if (view.state === 'ready' && isManagedElsewhere(view.data)) {
      const {managedBy, manageUrl} = view.data;
      return html`<p class="features-help">
        ${msg('They are turned on and off where the subscription is managed.', {
          id: 'subscription-panel.features-elsewhere',
        })}
        ${manageUrl === undefined ? nothing : manageLink(managedBy, manageUrl)}
      </p>`;
    }
    if (view.state !== 'error') return nothing;
    return html`<p class="features-help">
      ${msg('Nothing can be switched, because the subscription could not be read.', {
        id: 'subscription-panel.features-unknown',
      })}
      ${this.#context.isFailureTold()
        ? nothing
        : retryButton('plain', () => subscription.retry())}
    </p>`;
  }

  /** What was to be switched and is in no row any more. */
  #renderGone(rows: readonly Row[]): unknown {
    const {last} = this.#switching;
    const isThere = validRows<Feature>({items: rows}).some(({id}) => id === last?.feature.id);
    if (!last || isThere || last.standing?.standing !== 'failed') return nothing;
    return notice('danger', html`<bdi>${goneText(last)}</bdi>`);
  }

  #renderGroup({kind, rows}: Group): TemplateResult {
    return html`
      <div class="group-heading" role="heading" aria-level=${this.#context.headingLevel()}>
        <bdi>${kindText(kind)}</bdi>
      </div>
      <ul class="features" part="features">
        ${rows.map(({row, index}) => this.#renderRow(row, index))}
      </ul>
    `;
  }

  #renderRow(row: Row, index: number): TemplateResult {
    if (row instanceof InvalidRow) return invalidFeatureRow(row);
    const {view} = this.#context.subscription;
    const isKnown = view.state === 'ready';
    const isElsewhere = isKnown && isManagedElsewhere(view.data);
    return featureRow(row, {
      index,
      hasSwitch: this.#canWrite && !isElsewhere,
      held: !isKnown,
      isPriceKnown: !isElsewhere,
      doing: this.#switching.of(row.id),
      onPress: () => void this.#switching.press(row),
      onAgain: (doing) => void this.#switching.send(doing),
    });
  }
}

/** Features of one kind, each with its place in the whole list. */
interface Group {
  kind: string;
  rows: {row: Row; index: number}[];
}

/** By kind, the known ones first; one that cannot be read stays beside the one before it unless it says its kind. */
function groupsOf(rows: readonly Row[]): Group[] {
  const groups = new Map<string, Group>(
    ['feature', 'integration'].map((kind) => [kind, {kind, rows: []}]),
  );
  let kind = 'feature';
  for (const [index, row] of rows.entries()) {
    kind = row instanceof InvalidRow ? (row.text('kind') ?? kind) : row.kind.trim();
    const group = groups.get(kind) ?? {kind, rows: []};
    group.rows.push({row, index});
    groups.set(kind, group);
  }
  return [...groups.values()].filter((group) => group.rows.length > 0);
}

function noFeatures(): TemplateResult {
  return blank(
    msg('There are no features to turn on or off.', {id: 'subscription-panel.no-features'}),
  );
}
