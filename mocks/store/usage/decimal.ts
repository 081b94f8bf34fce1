interface Parts {
  digits: bigint;
  scale: number;
}

function partsOf(text: string): Parts {
  const [whole = '0', fraction = ''] = text.split('.');
  return {digits: BigInt(whole + fraction), scale: fraction.length};
}

function write(digits: bigint, scale: number): string {
  const sign = digits < 0n ? '-' : '';
  const figures = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = figures.slice(0, figures.length - scale);
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${figures.slice(-scale)}`;
}

/** The exact sum of decimal numbers in text, with the most digits that any of them has. */
export function sumOfDecimals(numbers: readonly string[]): string {
  const parts = numbers.map(partsOf);
  const scale = Math.max(0, ...parts.map((each) => each.scale));
  const digits = parts.reduce((sum, each) => sum + each.digits * 10n ** BigInt(scale - each.scale), 0n);
  return write(digits, scale);
}

/** Two decimal numbers in text multiplied, as an integer of units with so many digits, rounded half away from zero. */
export function multiply(a: string, b: string, digits: number): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const product = left.digits * right.digits;
  const excess = left.scale + right.scale - digits;
  if (excess <= 0) return Number(product * 10n ** BigInt(-excess));
  const unit = 10n ** BigInt(excess);
  const size = product < 0n ? -product : product;
  const rounded = (size + unit / 2n) / unit;
  return Number(product < 0n ? -rounded : rounded);
}
