import type {Money} from '../../../api/money.js';
import type {
  UsageCompany,
  UsageSpecification,
  UsageSum,
  UsageType,
} from '../../../api/resources/usage/schema.js';

/** The usage of one type; in each currency of its own, of which there is one as a rule. */
export interface TypeSum {
  usageType: UsageType;
  /** A decimal number. */
  quantity: string;
  subtotals: readonly Money[];
}

/** What is to be charged to one company (A3, A4). */
export interface CompanySums {
  company: UsageCompany;
  types: readonly TypeSum[];
  totals: readonly Money[];
}

/** Whether the sums come to what the invoice says; `difference` is how much more it says, in its own currency. */
export type Check =
  | {fits: true}
  | {fits: false; lines: readonly Money[]; difference: Money | undefined};

/** What amounts come to, by currency, in the order in which those first come. */
export function totalsOf(amounts: readonly Money[]): Money[] {
  const groups = Map.groupBy(amounts, ({currency}) => currency);
  return [...groups].map(([currency, group]) => ({
    currency,
    amount: group.reduce((sum, {amount}) => sum + amount, 0),
  }));
}

/** The exact sum of decimal numbers in text, with the most digits that any of them has. */
export function sumOf(numbers: readonly string[]): string {
  const digits = Math.max(0, ...numbers.map((number) => number.split('.')[1]?.length ?? 0));
  const units = numbers.reduce((sum, number) => {
    const [whole = '', fraction = ''] = number.split('.');
    return sum + BigInt(whole + fraction.padEnd(digits, '0'));
  }, 0n);
  const figures = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  const sign = units < 0n ? '-' : '';
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${figures.slice(-digits)}`;
}

/** The usage summed by type, whosever it is (A15). */
export function byType(sums: readonly UsageSum[]): TypeSum[] {
  const groups = Map.groupBy(sums, ({usageType}) => usageType.code);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return {
      usageType: first.usageType,
      quantity: sumOf(group.map(({quantity}) => quantity)),
      subtotals: totalsOf(group.map(({subtotal}) => subtotal)),
    };
  });
}

/** The same for each company by itself, with what it comes to. */
export function byCompany(sums: readonly UsageSum[]): CompanySums[] {
  const groups = Map.groupBy(sums, ({company}) => company.id);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const totals = totalsOf(group.map(({subtotal}) => subtotal));
    return {company: first.company, types: byType(group), totals};
  });
}

/** Holds the sum of all sums against the invoice. */
export function checkOf({invoice, sums}: UsageSpecification): Check {
  const {total} = invoice;
  const lines = totalsOf([{...total, amount: 0}, ...sums.map(({subtotal}) => subtotal)]);
  const [own, ...others] = lines;
  if (!own || others.length > 0) return {fits: false, lines, difference: undefined};
  const amount = total.amount - own.amount;
  return amount === 0 ? {fits: true} : {fits: false, lines, difference: {...total, amount}};
}
