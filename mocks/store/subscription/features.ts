import {ApiError, type Feature, type FeatureSwitch, type HistoryEntry} from '../../../src/api/index.js';
import type {Clock} from '../clock.js';
import type {FeatureRecord} from './subscription-record.js';

interface Kept {
  record: FeatureRecord;
  enabled: boolean;
  version: number;
}

interface FeaturesContext {
  clock: Clock;
  organizationId: string;
  records: readonly FeatureRecord[];
  history: readonly HistoryEntry[];
}

/** The features and integrations of one organization, and who switched them (S14, S15, S24, SM8). */
export class Features {
  readonly #context: FeaturesContext;
  readonly #kept: Map<string, Kept>;
  readonly #history: HistoryEntry[];
  #switches = 0;

  constructor(context: FeaturesContext) {
    this.#context = context;
    this.#kept = new Map(
      context.records.map((record) => [record.id, {record, enabled: record.enabled, version: 1}]),
    );
    this.#history = [...context.history];
  }

  /** In the order of the scenario. */
  list(): Feature[] {
    return [...this.#kept.values()].map((kept) => this.#view(kept));
  }

  /** The newest first. */
  get history(): readonly HistoryEntry[] {
    return this.#history;
  }

  /** Switches one for the whole company; throws `not-found`, `precondition-failed` or `conflict`. */
  switch(featureId: string, {version, enabled}: FeatureSwitch, actor: string): Feature {
    const kept = this.#kept.get(featureId);
    if (!kept) throw new ApiError('not-found', 'There is no such feature.');
    if (version !== String(kept.version)) {
      throw new ApiError('precondition-failed', 'Somebody else switched it meanwhile.');
    }
    if (kept.record.lockedReason !== undefined) {
      throw new ApiError('conflict', kept.record.lockedReason);
    }
    if (kept.enabled !== enabled) this.#turn(kept, enabled, actor);
    return this.#view(kept);
  }

  #turn(kept: Kept, enabled: boolean, actor: string): void {
    kept.enabled = enabled;
    kept.version += 1;
    this.#switches += 1;
    const {clock, organizationId} = this.#context;
    this.#history.unshift({
      id: `${organizationId}-switch-${String(this.#switches)}`,
      at: clock.now(),
      actor,
      action: enabled ? 'enabled' : 'disabled',
      featureId: kept.record.id,
      subject: kept.record.name,
    });
  }

  #view({record, enabled, version}: Kept): Feature {
    const requiredBy = (record.requiredBy ?? [])
      .map((id) => this.#kept.get(id))
      .filter((other) => other?.enabled)
      .map((other) => other?.record.name ?? '');
    const {requiredBy: _, ...rest} = record;
    return {...rest, enabled, version: String(version), ...(requiredBy.length > 0 && {requiredBy})};
  }
}
