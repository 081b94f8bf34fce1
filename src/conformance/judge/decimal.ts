/** Whether decimal numbers in text add up to another one, exactly, however many digits each of them is told with. */
export function addUpTo(sum: string, numbers: readonly string[]): boolean {
  const fractionOf = (text: string): string => text.split('.')[1] ?? '';
  const scale = Math.max(...[sum, ...numbers].map((text) => fractionOf(text).length));
  const unitsOf = (text: string): bigint =>
    BigInt((text.split('.')[0] ?? '0') + fractionOf(text).padEnd(scale, '0'));
  return numbers.reduce((total, each) => total + unitsOf(each), 0n) === unitsOf(sum);
}
