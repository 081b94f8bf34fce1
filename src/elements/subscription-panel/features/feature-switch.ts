import type {ReactiveControllerHost} from 'lit';

import type {ApiError} from '../../../api/errors.js';
import {subscriptionEndpoints} from '../../../api/resources/subscription/endpoints.js';
import type {Feature} from '../../../api/resources/subscription/schema.js';
import type {
  SubscriptionApi,
  SwitchFeatureRequest,
} from '../../../api/resources/subscription/subscription-api.js';
import {validRows} from '../../../portal/check-answer.js';
import {Mutation} from '../../../portal/mutation.js';
import type {Portal} from '../../../portal/portal.js';

/** How a switch stands that is not done yet, or came to nothing. */
export type SwitchStanding =
  | {standing: 'asking' | 'saving' | 'unsure' | 'reading' | 'done' | 'turned-down'}
  /** It may have been done or not; the same once more finds out. */
  | {standing: 'unknown'; error: ApiError}
  /** Somebody else switched it since. */
  | {standing: 'overtaken'}
  /** It was not done. */
  | {standing: 'failed'; error: ApiError};

/** The switch of one feature, for the whole company, from the press until it is known what came of it (SM8). */
export class FeatureSwitch {
  readonly portal: Portal;
  /** Whose doing it is: it is shown to nobody else. */
  readonly scope: string;
  readonly organizationId: string;
  /** As it was at the press. */
  readonly feature: Feature;
  /** Whether it is to be on. */
  readonly enabled: boolean;
  /** What goes on around the write, or came of it beside. */
  step: 'asking' | 'reading' | 'done' | 'turned-down' | undefined;
  readonly #write: Mutation<SubscriptionApi['switchFeature']>;

  constructor(host: ReactiveControllerHost, portal: Portal, feature: Feature) {
    this.portal = portal;
    this.scope = portal.scope ?? '';
    this.organizationId = portal.organization?.id ?? '';
    this.feature = feature;
    this.enabled = !feature.enabled;
    const source = {current: portal, missing: false};
    this.#write = new Mutation(host, source, subscriptionEndpoints.switchFeature, {
      find: (_portal, request) => this.#find(request),
    });
  }

  /** Whether its own person has its own organization in view. */
  get isInView(): boolean {
    return this.portal.scope === this.scope;
  }

  get isBusy(): boolean {
    return this.step === 'asking' || this.step === 'reading' || this.#write.state.state === 'saving';
  }

  /** How it stands; `undefined` before anything is done. */
  get standing(): SwitchStanding | undefined {
    if (this.step) return {standing: this.step};
    const {state} = this.#write;
    switch (state.state) {
      case 'idle':
        return undefined;
      case 'saving':
        return {standing: state.unsure ? 'unsure' : 'saving'};
      case 'unknown':
        return {standing: 'unknown', error: state.error};
      case 'failed':
        return state.error.kind === 'precondition-failed'
          ? {standing: 'overtaken'}
          : {standing: 'failed', error: state.error};
    }
  }

  /** Switches it, or finds out whether that was done; resolves with what it is then, if it was. */
  async send(): Promise<Feature | undefined> {
    this.step = undefined;
    const {id: featureId, version} = this.feature;
    return this.#write.send({featureId, body: {version, enabled: this.enabled}});
  }

  /** What it is now tells whether it was done, unless it was switched twice since. */
  async #find({organizationId, featureId}: SwitchFeatureRequest): Promise<Feature | undefined> {
    const list = await this.portal.call(subscriptionEndpoints.features, {organizationId});
    const now = validRows<Feature>(list).find(({id}) => id === featureId);
    if (now?.version === this.feature.version) return undefined;
    if (now?.enabled !== this.enabled) throw new Error('What became of it cannot be told.');
    return now;
  }
}
