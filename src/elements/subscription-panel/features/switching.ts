import {subscriptionEndpoints} from '../../../api/resources/subscription/endpoints.js';
import type {Feature} from '../../../api/resources/subscription/schema.js';
import {InvalidRow} from '../../../portal/check-answer.js';
import type {Query} from '../../../portal/query.js';
import type {SubscriptionApi} from '../../../api/resources/subscription/subscription-api.js';
import {ConfirmDialog} from '../../../ui/confirm-dialog.js';
import {askPage} from '../../../ui/consent.js';
import type {SectionContext} from '../section.js';
import {FeatureSwitch} from './feature-switch.js';
import {FeatureSwitchedEvent, FeatureSwitchEvent} from './features.events.js';
import {isQuestion, switchQuestion} from './switch-question.js';

/** Switches features for the whole company (S15, SM8), each by itself; what is shown is what is known, never what is wished for. */
export class Switching {
  readonly #context: SectionContext;
  readonly #list: Query<SubscriptionApi['features']>;
  readonly #confirm: ConfirmDialog;
  /** The last switch of each feature, by its id. */
  readonly #switches = new Map<string, FeatureSwitch>();

  constructor(context: SectionContext, list: Query<SubscriptionApi['features']>) {
    this.#context = context;
    this.#list = list;
    this.#confirm = new ConfirmDialog(context.host);
  }

  /** Another organization, or another person, has nothing of the one before. */
  update(): void {
    for (const [id, {isInView}] of this.#switches) {
      if (isInView) continue;
      this.#switches.delete(id);
      this.#confirm.withdraw();
    }
  }

  /** The last switch of a feature, as long as there is something to say of it. */
  of(featureId: string): FeatureSwitch | undefined {
    return this.#switches.get(featureId);
  }

  /** The last switch of all. */
  get last(): FeatureSwitch | undefined {
    return [...this.#switches.values()].at(-1);
  }

  /** The question before something that costs money or takes something away. */
  dialog(): unknown {
    return this.#confirm.render();
  }

  /** Switches a feature to what it is not, after what has to be confirmed; nothing while it is at that already. */
  async press(feature: Feature): Promise<void> {
    const {host, portal} = this.#context;
    const before = this.of(feature.id);
    if (!portal.current || before?.isBusy || this.#context.isTorn()) return;
    if (before?.standing?.standing === 'unknown') return this.send(before);
    const doing = new FeatureSwitch(host, portal.current, feature);
    for (const [id, {step}] of this.#switches) if (step === 'done') this.#switches.delete(id);
    // The last one stands at the end.
    this.#switches.delete(feature.id);
    this.#switches.set(feature.id, doing);
    doing.step = 'asking';
    host.requestUpdate();
    if (!(await this.#isWanted(doing))) {
      if (doing.step === 'asking') this.#forget(doing);
      host.requestUpdate();
      return;
    }
    await this.send(doing);
  }

  /** Sends a switch, or once more one that failed or of which nobody knows whether it was done. */
  async send(doing: FeatureSwitch): Promise<void> {
    if (this.#context.isTorn()) return;
    const now = await doing.send();
    if (now) this.#done(doing, now);
    else await this.#failed(doing);
  }

  /** Whether the user, and then the page, want it. */
  async #isWanted(doing: FeatureSwitch): Promise<boolean> {
    const {feature, enabled} = doing;
    const {host} = this.#context;
    if (isQuestion(feature) && !(await this.#confirm.ask(() => switchQuestion(feature)))) return false;
    const isOpen = () => doing.isInView && this.of(feature.id) === doing;
    if (!isOpen() || this.#context.isTorn()) return false;
    const event = new FeatureSwitchEvent(feature, enabled);
    const isAgreed = await askPage(host, event);
    if (!isOpen()) return false;
    // A page that cancels the event goes on in its own way.
    if (!isAgreed && !event.defaultPrevented) doing.step = 'turned-down';
    return isAgreed && !this.#context.isTorn();
  }

  #done(doing: FeatureSwitch, now: Feature): void {
    doing.step = 'done';
    if (doing.isInView) this.#put(doing, now);
    this.#context.host.dispatchEvent(new FeatureSwitchedEvent(now, doing.organizationId));
    // Prices and history are others now.
    void this.#refresh(doing);
  }

  /** What is so by now is shown where it may differ from what was known. */
  async #failed(doing: FeatureSwitch): Promise<void> {
    const {standing} = doing;
    const isOvertaken = standing?.standing === 'overtaken';
    const isRefused = standing?.standing === 'failed' && isAboutIt(standing.error.kind);
    if (!isOvertaken && !isRefused) return;
    doing.step = 'reading';
    this.#context.host.requestUpdate();
    await this.#refresh(doing);
    doing.step = undefined;
    this.#context.host.requestUpdate();
  }

  /** Shows an answer at once, in every element. */
  #put({scope, portal}: FeatureSwitch, now: Feature): void {
    const {view} = this.#list;
    if (view.state !== 'ready') return;
    const items = view.data.items.map((row) =>
      !(row instanceof InvalidRow) && row.id === now.id ? now : row,
    );
    const {resource, operation} = subscriptionEndpoints.features;
    portal.state.put([scope, resource, operation, {}], {items});
  }

  async #refresh({scope, portal}: FeatureSwitch): Promise<void> {
    await portal.state.refresh(scope, subscriptionEndpoints.features.resource);
  }

  #forget(doing: FeatureSwitch): void {
    if (this.of(doing.feature.id) === doing) this.#switches.delete(doing.feature.id);
  }
}

function isAboutIt(kind: string): boolean {
  return kind === 'conflict' || kind === 'not-found';
}
