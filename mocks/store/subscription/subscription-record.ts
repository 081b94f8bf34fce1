import type {
  Edition,
  Feature,
  FileStorage,
  HistoryEntry,
  Money,
  Order,
  SupportContact,
} from '../../../src/api/index.js';

/** A feature as a scenario gives it. */
export interface FeatureRecord extends Omit<Feature, 'version' | 'requiredBy'> {
  /** The ids of what does not work without it. */
  requiredBy?: readonly string[] | undefined;
}

/** What an organization has subscribed to; prices are computed, never given. */
export interface SubscriptionRecord {
  /** `direct` unless given (S8). */
  managedBy?: string | undefined;
  manageUrl?: string | undefined;
  edition: Edition;
  /** With the next billing period, where it is another one (S7). */
  nextEdition?: Edition | undefined;
  fileStorage: FileStorage;
  supportContact?: SupportContact | undefined;
  features?: readonly FeatureRecord[] | undefined;
  /** Placed before, the newest first. */
  orders?: readonly Order[] | undefined;
  /** What was switched before, the newest first. */
  history?: readonly HistoryEntry[] | undefined;
}

/** Whether it is changed elsewhere, and never here (S8). */
export function isManagedElsewhere(record: SubscriptionRecord | undefined): boolean {
  return (record?.managedBy ?? 'direct') !== 'direct';
}

/** A sum of amounts in one currency. */
export function sumOf(currency: string, amounts: readonly (Money | undefined)[]): Money {
  return {currency, amount: amounts.reduce((sum, money) => sum + (money?.amount ?? 0), 0)};
}
