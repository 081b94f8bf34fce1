/** A provider of electronic invoices, by its code. */
export interface Operator {
  code: string;
  name: string;
}

/** Those whose codes are published; there are others. */
export const KNOWN_OPERATORS: readonly Operator[] = [
  {code: '003721291126', name: 'Maventa'},
  {code: 'DABAFIHH', name: 'Maventa (bank network)'},
  {code: '003723327487', name: 'Apix'},
];

/** An OVT of a provider, a code like a BIC, or `E` and six digits. */
const SHAPES = [/^0037[0-9A-Z]{8,13}$/, /^[A-Z]{6}[0-9A-Z]{2,5}$/, /^E\d{6}$/];

/** A code without spaces, in capitals. */
export function writeOperatorCode(code: string): string {
  return code.replace(/\s/g, '').toUpperCase();
}

/**
 * Why a code may be wrong: it has none of the shapes that such codes have, or it is none of those that are known. Worth a warning, and
 * never a reason to refuse it (V11). Undefined for a known one, and for none at all.
 */
export function operatorDoubt(code: string): 'odd' | 'unknown' | undefined {
  const written = writeOperatorCode(code);
  if (written === '' || KNOWN_OPERATORS.some((known) => known.code === written)) return undefined;
  return SHAPES.some((shape) => shape.test(written)) ? 'unknown' : 'odd';
}
