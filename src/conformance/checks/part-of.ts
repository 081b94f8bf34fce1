/** Part of a text, in characters that every data base compares alike, with a letter in it if there is any. */
export function partOf(texts: readonly string[]): string | undefined {
  const plain = /[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]/g;
  const parts = texts.flatMap((text) => text.match(plain) ?? []);
  const whole = parts.find((part) => /[A-Za-z]/.test(part)) ?? parts[0];
  if (whole === undefined) return undefined;
  const inner = whole.slice(1, 21);
  return /[A-Za-z]/.test(inner) === /[A-Za-z]/.test(whole) ? inner : whole.slice(0, 20);
}
