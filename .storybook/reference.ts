import manifest from '../custom-elements.json';
import contract from '../openapi.json';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
}

interface Attribute extends Described {
  readonly fieldName?: string;
}

interface Member extends Described {
  readonly kind: string;
  readonly readonly?: boolean;
}

interface ElementEvent extends Described {
  readonly cancelable?: boolean;
  readonly payload?: readonly Described[];
}

/** What `custom-elements.json` tells of an element. */
interface ElementFacts {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly ElementEvent[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly keyboard?: readonly {readonly keys: string; readonly description: string}[];
  readonly endpoints?: readonly string[];
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly 'x-permission'?: string;
}

type Row = readonly (string | undefined)[];

const line = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text: string | undefined) =>
  text === undefined || text === '' ? '' : `\`${line(text)}\``;
/** Tags in prose would be read as markup. */
const prose = (text: string | undefined) => line(text ?? '').replaceAll(/<(?=[a-z/])/gi, '\\<');

function table(heads: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return 'None.';
  const cells = (row: Row) => `| ${row.map((cell) => cell ?? '').join(' | ')} |`;
  return [cells(heads), cells(heads.map(() => '---')), ...rows.map(cells)].join('\n');
}

function attributes({attributes: list = []}: ElementFacts): string {
  const rows = list.map((each) => [
    code(each.name),
    code(each.fieldName),
    code(each.type?.text),
    code(each.default),
    prose(each.description),
  ]);
  return table(['Attribute', 'Property', 'Type', 'Default', ''], rows);
}

function properties({attributes: list = [], members = []}: ElementFacts): string {
  const told = new Set(list.map(({fieldName}) => fieldName));
  const rest = members.filter(({kind, name}) => kind === 'field' && !told.has(name));
  const rows = rest.map((each) => [
    code(each.name),
    code(each.type?.text),
    prose(`${each.description ?? ''}${each.readonly ? ' Read only.' : ''}`),
  ]);
  return table(['Property', 'Type', ''], rows);
}

function payloadOf({payload = []}: ElementEvent): string {
  return payload
    .map(({name, type, description}) =>
      [code(`${name}: ${type?.text ?? 'unknown'}`), prose(description)].filter(Boolean).join(' '),
    )
    .join(' · ');
}

function events({events: list = []}: ElementFacts): string {
  const rows = list.map((event) => [
    code(event.name),
    prose(event.description),
    payloadOf(event),
    event.cancelable ? 'yes' : 'no',
  ]);
  return table(['Event', '', 'Carries', 'Can be canceled'], rows);
}

function described(head: string, list: readonly Described[] = [], format = code): string {
  const rows = list.map(({name, description}) => [format(name), prose(description)]);
  return table([head, ''], rows);
}

function customProperties({cssProperties = []}: ElementFacts): string {
  const rows = cssProperties.map((each) => [
    code(each.name),
    code(each.default),
    prose(each.description),
  ]);
  return table(['Custom property', 'Default', ''], rows);
}

function operations(): ReadonlyMap<string, Operation & {readonly wire: string}> {
  const all = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const known = operation as Operation;
      return [known.operationId, {...known, wire: `${method.toUpperCase()} ${path}`}] as const;
    }),
  );
  return new Map(all);
}

/** What an element calls, and the permission that each call needs; the session is every element's. */
function endpoints({endpoints: list = []}: ElementFacts): string {
  const known = operations();
  const names = [...new Set(['session.get', 'session.organization', ...list])];
  const rows = names.map((name) => {
    const operation = known.get(name);
    return [
      code(name),
      code(operation?.wire),
      code(operation?.['x-permission']) || '–',
      prose(operation?.summary),
    ];
  });
  return table(['Endpoint', 'Over HTTP', 'Permission', ''], rows);
}

function keyboard({keyboard: list = []}: ElementFacts): string {
  const rows = list.map(({keys, description}) => [prose(keys), prose(description)]);
  return table(['Keys', ''], rows);
}

/** All that a host can know of an element, as Markdown; from the manifest and the contract. Throws for an unknown tag. */
export function reference(tag: string): string {
  const modules = manifest.modules as readonly {readonly declarations?: readonly ElementFacts[]}[];
  const facts = modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === tag);
  if (!facts) throw new Error(`custom-elements.json does not list <${tag}>.`);
  const sections = {
    Attributes: attributes(facts),
    Properties: properties(facts),
    Events: events(facts),
    Slots: described('Slot', facts.slots, (name) => code(name || '(default)')),
    Parts: described('Part', facts.cssParts),
    'Custom properties': customProperties(facts),
    'Endpoints and permissions': endpoints(facts),
    Keyboard: keyboard(facts),
  };
  const chapters = Object.entries(sections).map(([title, text]) => `## ${title}\n\n${text}`);
  return [`# \`<${tag}>\``, prose(facts.description), ...chapters].join('\n\n');
}
