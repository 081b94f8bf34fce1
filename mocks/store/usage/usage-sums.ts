import type {UsageLine, UsageSum} from '../../../src/api/index.js';
import {sumOfDecimals} from './decimal.js';

/** The lines summed by type and company, in the order in which they first come (A15). */
export function sumsOf(lines: readonly UsageLine[]): UsageSum[] {
  const groups = Map.groupBy(lines, ({usageType, company}) =>
    JSON.stringify([usageType.code, company.id]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const {usageType, company, subtotal} = first;
    const amount = group.reduce((sum, line) => sum + line.subtotal.amount, 0);
    return {
      usageType,
      company,
      quantity: sumOfDecimals(group.map(({quantity}) => quantity)),
      subtotal: {amount, currency: subtotal.currency},
    };
  });
}
