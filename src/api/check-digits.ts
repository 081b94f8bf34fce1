/** Whether the two digits after the first two characters prove the rest (ISO 7064, mod 97), as in an IBAN or RF reference. */
export function hasCheckDigits(code: string): boolean {
  let rest = 0;
  for (const character of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Whether a text in electronic form is an RF creditor reference (ISO 11649), which is one in every country. */
export function isCreditorReference(text: string): boolean {
  return /^RF\d{2}[A-Z\d]{1,21}$/.test(text) && hasCheckDigits(text);
}
