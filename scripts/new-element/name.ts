/** Says why no element is made; nothing has been written then. */
export class Refusal extends Error {}

/** The name of an element in the three ways in which code writes it. */
export interface ElementName {
  /** `order-history` */
  readonly tag: string;
  /** `OrderHistory` */
  readonly className: string;
  /** `orderHistory` */
  readonly camel: string;
}

/** What HTML keeps for elements of SVG and MathML, hyphen or not. */
const RESERVED: ReadonlySet<string> = new Set([
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-format',
  'font-face-name',
  'font-face-src',
  'font-face-uri',
  'missing-glyph',
]);

/** What every new element is made from. */
export const TEMPLATE: ElementName = nameOf('sample-element');

/** Reads the one name from the command line; throws a `Refusal` for anything else. */
export function readName(args: readonly string[]): ElementName {
  const [tag, ...more] = args;
  if (tag === undefined || tag === '') {
    throw new Refusal('Give the element a name: npm run new:element -- order-history');
  }
  if (tag.startsWith('-')) throw new Refusal(`${tag} is no name: there are no options.`);
  if (more.length > 0) throw new Refusal(`One element at a time: ${args.join(' ')} are several.`);
  const reason = problemWith(tag);
  if (reason !== undefined) throw new Refusal(`<${tag}> ${reason}`);
  return nameOf(tag);
}

/** The rules of HTML for the name of a custom element, and those that make it a class's name as well. */
function problemWith(tag: string): string | undefined {
  if (/\p{Lu}/u.test(tag)) return 'is not in lower case.';
  if (!tag.includes('-')) return 'has no hyphen, so that no browser takes it for a custom element.';
  if (/[^a-z0-9-]/.test(tag)) return 'has something else than the letters a–z, digits and hyphens.';
  if (RESERVED.has(tag)) return 'is a name that HTML keeps for itself.';
  if (!tag.split('-').every((word) => /^[a-z]/.test(word))) {
    return 'has a word that does not begin with a letter.';
  }
  if (tag === 'sample-element') return 'is the name of what every element is made from.';
  return undefined;
}

function nameOf(tag: string): ElementName {
  const [first = '', ...others] = tag.split('-');
  const camel = first + others.map(capitalized).join('');
  return {tag, camel, className: capitalized(camel)};
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
