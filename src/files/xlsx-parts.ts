const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A text as the value of an XML attribute. */
export function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Where each part of the package is kept. */
export const PATHS = {
  contentTypes: '[Content_Types].xml',
  relationships: '_rels/.rels',
  workbook: 'xl/workbook.xml',
  workbookRelationships: 'xl/_rels/workbook.xml.rels',
  styles: 'xl/styles.xml',
  sheet: (number: number) => `xl/worksheets/sheet${number}.xml`,
} as const;

/** A part as a whole file. */
export function part(content: string): string {
  return DECLARATION + content;
}

/** The first part, which says what the package is. */
export function relationshipsXml(): string {
  return relationships([`${OFFICE}/officeDocument`, PATHS.workbook]);
}

/** The kinds of the parts. */
export function contentTypesXml(sheets: number): string {
  const override = (path: string, kind: string) =>
    `<Override PartName="/${path}" ContentType="${TYPE}.${kind}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels"' +
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override(PATHS.workbook, 'sheet.main') +
    override(PATHS.styles, 'styles') +
    count(sheets, (number) => override(PATHS.sheet(number), 'worksheet')) +
    '</Types>'
  );
}

/** The sheets of the workbook, by name. */
export function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `<bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`
  );
}

/** Where the workbook finds its sheets and styles. */
export function workbookRelationshipsXml(sheets: number): string {
  const targets = Array.from({length: sheets}, (_, index): [string, string] => [
    `${OFFICE}/worksheet`,
    PATHS.sheet(index + 1).slice('xl/'.length),
  ]);
  return relationships(...targets, [`${OFFICE}/styles`, PATHS.styles.slice('xl/'.length)]);
}

function relationships(...targets: [type: string, target: string][]): string {
  const links = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

function count(times: number, make: (number: number) => string): string {
  return Array.from({length: times}, (_, index) => make(index + 1)).join('');
}

const NAME_LENGTH = 31;
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF[\]:*?/\\\s]+/gu;

/** A name that Excel gives to a sheet: the first is called by the title, the next ones are numbered. */
export function sheetName(title: string, number: number): string {
  const ending = number === 1 ? '' : ` (${number})`;
  const clean = title.replace(FORBIDDEN, ' ').replace(/^[\s']+|[\s']+$/g, '');
  const short = clean
    .slice(0, NAME_LENGTH - ending.length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s']+$/, '');
  // Excel keeps this name to itself.
  return `${/^history$/i.test(short) ? `${short}_` : short || 'Sheet'}${ending}`;
}
