const UNIT = /<trans-unit id="([^"]*)"[^>]*>([\s\S]*?)<\/trans-unit>/g;
const TARGET = /<target(?: state="[^"]*")?(\/?)>/;
const REVIEW = 'state="needs-review-translation"';

function units(xliff: string): ReadonlyMap<string, string> {
  return new Map([...xliff.matchAll(UNIT)].map(([, id = '', body = '']) => [unescape(id), body]));
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The ids of all units, translated or not. */
export function unitIds(xliff: string): readonly string[] {
  return [...units(xliff).keys()];
}

/** Whether the English text of a unit changed after it was translated. */
export function needsReview(xliff: string, id: string): boolean {
  return units(xliff).get(id)?.includes(`<target ${REVIEW}`) ?? false;
}

// An expression is code of the source: renaming a variable is no reason to translate again.
function sourceText(body: string | undefined): string | undefined {
  const text = /<source>([\s\S]*?)<\/source>/.exec(body ?? '')?.[1];
  return text?.replace(/equiv-text="[^"]*"/g, '');
}

/** The ids of the units whose English text differs between two states of a file. */
export function changedUnits(before: string, after: string): readonly string[] {
  const old = units(before);
  return [...units(after)]
    .filter(([id, body]) => old.has(id) && sourceText(old.get(id)) !== sourceText(body))
    .map(([id]) => id);
}

/** Marks the translations of some units as in need of a look, or takes the mark off. */
export function markForReview(xliff: string, ids: readonly string[], review = true): string {
  const state = review ? ` ${REVIEW}` : '';
  return xliff.replace(UNIT, (unit: string, id: string) =>
    ids.includes(unescape(id))
      ? unit.replace(TARGET, (_, closing: string) => `<target${state}${closing}>`)
      : unit,
  );
}
