/**
 * The kinds of UNTDID 1001 that take from the balance what they add up to (EN 16931 for the `CreditNote` element).
 * Their amounts are positive in the file.
 */
const CREDIT_KINDS = new Set(
  ['81', '83', '261', '262', '296', '308', '381', '396', '420', '458', '532'],
);

/** Whether a kind of document is written as a `CreditNote`. */
export function isCreditKind(typeCode: string): boolean {
  return CREDIT_KINDS.has(typeCode);
}
