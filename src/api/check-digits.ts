/** What is left of a text by 97, each letter read as a number from 10 (ISO 7064). */
export function mod97(text: string): number {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** Whether the two digits after the first two characters prove the rest (ISO 7064, mod 97), as in an IBAN or RF reference. */
export function hasCheckDigits(code: string): boolean {
  return mod97(code.slice(4) + code.slice(0, 4)) === 1;
}

/** The sum of digits, each times the weight at its place; digits beyond the weights do not count. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
}

/** Whether the last digit proves the rest: every second digit from the right doubled, its digits added (ISO 7812). */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Whether the last digit proves the rest: digits from the right times 1 and 3 by turns, as in a GLN (GS1). */
export function isGs1(digits: string): boolean {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 1 ? 3 : 1), 0);
  return sum % 10 === 0;
}

/** Whether a text in electronic form is an RF creditor reference (ISO 11649), which is one in every country. */
export function isCreditorReference(text: string): boolean {
  return /^RF\d{2}[A-Z\d]{1,21}$/.test(text) && hasCheckDigits(text);
}
