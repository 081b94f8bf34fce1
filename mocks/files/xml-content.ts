import {XMLBuilder} from 'fast-xml-parser';

/** The content of an element: its children by name in the order of the schema; `undefined` stands for no element. */
export interface Content {
  [name: string]: string | Content | Content[] | string[] | undefined;
}

/** An element with text and attributes. */
export function leaf(text: string, attributes: Record<string, string>): Content {
  const named = Object.entries(attributes).map(([name, value]) => [`@${name}`, value]);
  return {...(Object.fromEntries(named) as Record<string, string>), '#text': text};
}

/** The tax that every category of an e-invoice belongs to. */
export const vatScheme: Content = {'cac:TaxScheme': {'cbc:ID': 'VAT'}};

/** Writes a document with its declaration, indented. Elements without content are left out. */
export function buildXml(root: string, content: Content): string {
  const builder = new XMLBuilder({
    attributeNamePrefix: '@',
    ignoreAttributes: false,
    format: true,
  });
  const body = builder.build({[root]: clean(content)});
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
}

type Cleaned = string | {[name: string]: Cleaned} | Cleaned[];

/** Drops what is absent or empty, and the characters that XML 1.0 has no place for. */
function clean(content: string | Content | Content[] | string[] | undefined): Cleaned | undefined {
  if (content === undefined) return undefined;
  if (typeof content === 'string') return legal(content);
  if (Array.isArray(content)) return content.map(clean).filter((item) => item !== undefined);
  const entries = Object.entries(content).flatMap(([name, value]): [string, Cleaned][] => {
    const cleaned = clean(value);
    return cleaned === undefined || isEmpty(cleaned) ? [] : [[name, cleaned]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function isEmpty(content: Cleaned): boolean {
  return content === '' || (Array.isArray(content) && content.length === 0);
}

const FORBIDDEN = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;

function legal(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(FORBIDDEN, '');
}
