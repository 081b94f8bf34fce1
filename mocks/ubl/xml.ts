import {XMLParser, XMLValidator} from 'fast-xml-parser';

const TEXT = '#text';

/** An element of an XML document. Names are local names: a prefix is free to choose, so it says nothing. */
export class XmlElement {
  readonly name: string;
  readonly #content: Record<string, unknown>;

  constructor(name: string, content: unknown) {
    this.name = name;
    const isElement = content !== null && typeof content === 'object';
    this.#content = isElement ? {...content} : {[TEXT]: content};
  }

  /** All elements at the end of a path, in document order. */
  all(...path: string[]): XmlElement[] {
    let found: XmlElement[] = [this];
    for (const name of path) found = found.flatMap((element) => element.#children(name));
    return found;
  }

  /** The first element at the end of a path. */
  first(...path: string[]): XmlElement | undefined {
    return this.all(...path)[0];
  }

  /** The text at the end of a path on one line; absent when there is none or when it is blank. */
  text(...path: string[]): string | undefined {
    const element = this.first(...path);
    const text = element ? element.#text().replace(/[ \t\r\n]+/g, ' ').trim() : '';
    return text === '' ? undefined : text;
  }

  /** The text of each element at the end of a path, its lines kept. */
  paragraphs(...path: string[]): string[] {
    const texts = this.all(...path).map((element) => element.#text());
    return texts.map((text) => text.replace(/[ \t]*\r?\n[ \t]*/g, '\n').trim()).filter(Boolean);
  }

  attribute(name: string): string | undefined {
    const value = this.#content[`@${name}`];
    return typeof value === 'string' ? value.trim() : undefined;
  }

  #children(name: string): XmlElement[] {
    const content = Object.hasOwn(this.#content, name) ? this.#content[name] : undefined;
    return Array.isArray(content) ? content.map((child) => new XmlElement(name, child)) : [];
  }

  #text(): string {
    const text = this.#content[TEXT];
    return typeof text === 'string' ? text : '';
  }
}

/** Reads XML into its root element. Throws an `Error` that says in plain English why it is none. */
export function parseXml(xml: string): XmlElement {
  const text = xml.replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new Error('is empty');
  if (/^\s*(<!--[^]*?-->\s*)*<(!doctype\s+html|html)\b/i.test(text)) {
    throw new Error('is not XML: it is an HTML page');
  }
  refuseDoctype(text);
  const flaw = XMLValidator.validate(text);
  if (flaw !== true) {
    const {msg, line} = flaw.err;
    // The validator's own words for open elements are a list of them, and their line is not where the file ends.
    if (/^(Unclosed tag|Invalid '\[)/.test(msg)) throw new Error('is not XML: it ends too early');
    throw new Error(`is not XML: ${msg.replace(/\.$/, '')} (line ${line})`);
  }
  return rootOf(text);
}

/** A document type may define entities that grow without end or point to other files; no e-invoice needs one. */
function refuseDoctype(text: string) {
  const markup = text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, '');
  if (/<!(doctype|entity)/i.test(markup)) throw new Error('has a DOCTYPE, which is refused');
}

function rootOf(text: string): XmlElement {
  const parser = new XMLParser({
    attributeNamePrefix: '@',
    textNodeName: TEXT,
    ignoreAttributes: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    removeNSPrefix: true,
    parseTagValue: false,
    trimValues: false,
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
    entityDecoder: entities,
  });
  let tree: Record<string, unknown>;
  try {
    tree = parser.parse(text) as Record<string, unknown>;
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Error(`is not XML: ${reason}`, {cause: thrown});
  }
  const roots = Object.entries(tree).flatMap(([name, content]) =>
    Array.isArray(content) ? content.map((child) => new XmlElement(name, child)) : [],
  );
  const [root] = roots;
  if (root === undefined) throw new Error('is not XML: it has no root element');
  if (roots.length > 1) throw new Error('is not XML: it has more than one root element');
  return root;
}

const NAMED: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** The five entities of XML and characters by number; the parser's own decoder leaves the latter as they are. */
const entities = {
  decode: (text: string) =>
    text.replace(/&([^;&\s]*);/g, (_all, name: string) => characterOf(name)),
  setExternalEntities: () => undefined,
  addInputEntities: () => undefined,
  setXmlVersion: () => undefined,
  reset: () => undefined,
};

function characterOf(name: string): string {
  const [, hexadecimal, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  const character = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (character === undefined) throw new Error(`&${name}; means nothing in XML`);
  return character;
}
