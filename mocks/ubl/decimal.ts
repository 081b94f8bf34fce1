const DECIMAL = /^([+-]?)(\d*)\.?(\d*)$/;

/** An exact decimal number, as UBL writes it: no exponent, no thousands separator, a point. */
interface Decimal {
  negative: boolean;
  whole: string;
  fraction: string;
}

function parse(text: string): Decimal | undefined {
  const [, sign, whole = '', fraction = ''] = DECIMAL.exec(text) ?? [];
  return whole === '' && fraction === '' ? undefined : {negative: sign === '-', whole, fraction};
}

/** Whether the text is a number as UBL writes it. */
export function isDecimal(text: string): boolean {
  return parse(text) !== undefined;
}

/**
 * An integer of minor units; decimals beyond them are rounded half away from zero. `undefined` for what is no number,
 * infinite for what is too large to be exact.
 */
export function toMinorUnits(text: string, digits: number): number | undefined {
  const number = parse(text);
  if (number === undefined) return undefined;
  const {negative, whole, fraction} = number;
  const kept = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const amount = (fraction[digits] ?? '0') >= '5' ? kept + 1 : kept;
  if (!Number.isSafeInteger(amount)) return Infinity;
  return negative && amount !== 0 ? -amount : amount;
}

/** The same number with the other sign; zero stays as it is. */
export function negate(text: string): string {
  if (/^[+-]?[0.]*$/.test(text)) return text;
  return text.startsWith('-') ? text.slice(1) : `-${text.replace(/^\+/, '')}`;
}

/** One number divided by another, with at most six decimals and no zeros at the end. */
export function divide(dividend: string, divisor: string): string {
  const quotient = (Number(dividend) / Number(divisor)).toFixed(6);
  return quotient.replace(/\.?0+$/, '');
}
