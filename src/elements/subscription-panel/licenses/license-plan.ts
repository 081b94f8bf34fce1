import type {Subscription} from '../../../api/resources/subscription/schema.js';

/** More than these at once are a matter for a person; the server may take fewer. */
const MOST_AT_ONCE = 1000;

/** What it takes to have so many licenses in the next billing period (SM6). */
export interface LicensePlan {
  kind: 'order' | 'keep' | 'remove';
  /** How many more, or fewer, in the next period. */
  quantity: number;
  /** Of these, those whose removal is undone before anything is ordered (AMB-16). */
  undone: number;
  /** Of these, those that are ordered at once (S11). */
  ordered: number;
}

/** What leads from the licenses of the next period to another number of them; `undefined` where that is the same. */
export function planOf({current, next}: Subscription, to: number): LicensePlan | undefined {
  const more = to - next.licenses;
  if (more === 0) return undefined;
  if (more < 0) return {kind: 'remove', quantity: -more, undone: 0, ordered: 0};
  const undone = Math.min(more, Math.max(0, current.licenses - next.licenses));
  const ordered = more - undone;
  return {kind: ordered > 0 ? 'order' : 'keep', quantity: more, undone, ordered};
}

/** How few and how many licenses the next period can be given here: never fewer than active users (S13, V14, AMB-17). */
export function licenseRange({
  current,
  next,
  activeUsers,
}: Subscription): {min: number; max: number} {
  const known = Math.max(current.licenses, next.licenses);
  return {
    min: Math.min(activeUsers, next.licenses),
    max: current.licensePrice ? next.licenses + MOST_AT_ONCE : known,
  };
}

/** Why a number cannot be had. */
export type CountProblem = 'not-whole' | 'too-few' | 'too-many';

/** The number that was typed, or what is wrong with it. */
export function readCount(typed: string, subscription: Subscription): number | CountProblem {
  const text = typed.trim();
  if (!/^\d{1,9}$/.test(text)) return 'not-whole';
  const count = Number(text);
  const {min, max} = licenseRange(subscription);
  if (count < min) return 'too-few';
  return count > max ? 'too-many' : count;
}
