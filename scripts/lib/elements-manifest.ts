/** The part of custom-elements.json that this project checks. */
export interface ElementsManifest {
  readonly modules: readonly ManifestModule[];
}

interface ManifestModule {
  readonly path: string;
  readonly declarations?: readonly ManifestElement[];
  readonly exports?: readonly {readonly kind: string; readonly name: string}[];
}

/** An element of the list. */
export interface ManifestElement {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: readonly {readonly name: string; readonly privacy?: string}[];
  readonly events?: readonly {readonly name?: string}[];
  readonly cssParts?: readonly {readonly name: string}[];
  readonly cssProperties?: readonly {readonly name: string}[];
}

/** What is wrong with the list of elements, in sentences. */
export function manifestFindings(
  {modules}: ElementsManifest,
  tags: readonly string[],
  isBuilt: (path: string) => boolean,
): string[] {
  const elements = modules.flatMap(({declarations = []}) => declarations);
  const listed = new Set(elements.map(({tagName}) => tagName));
  const defined = new Set(modules.flatMap(({exports = []}) => exports.map(({name}) => name)));
  return [
    ...modules.filter(({path}) => !isBuilt(path)).map(({path}) => `${path} was not built`),
    ...tags.filter((tag) => !listed.has(tag)).map((tag) => `<${tag}> is not listed`),
    ...tags.filter((tag) => !defined.has(tag)).map((tag) => `<${tag}> has no define module`),
    ...elements.flatMap(elementFindings),
  ];
}

function elementFindings({name, members = [], events = []}: ManifestElement): string[] {
  return [
    ...members
      .filter((member) => member.privacy === 'private' || member.privacy === 'protected')
      .map((member) => `${name} lists ${member.name}, which is not public`),
    ...events.filter((event) => !event.name).map(() => `${name} lists an event without a name`),
  ];
}

/** Where what the sources hold and what the list tells differ, for the looks of an element; in sentences. */
export function looksFindings(
  {name, cssParts = [], cssProperties = []}: ManifestElement,
  sources: string,
): string[] {
  return [
    ...differences(name, 'part', cssParts, sources.matchAll(/\bpart="([\w-]+)"/g)),
    ...differences(name, 'property', cssProperties, sources.matchAll(/var\((--[a-z][\w-]+)/g)),
  ];
}

function differences(
  element: string,
  kind: string,
  listed: readonly {readonly name: string}[],
  used: Iterable<RegExpExecArray>,
): string[] {
  const told = new Set(listed.map(({name}) => name));
  const there = new Set([...used].map(([, name = '']) => name));
  return [
    ...[...there].filter((name) => !told.has(name)).map((name) => `${element} does not list the ${kind} ${name}`),
    ...[...told].filter((name) => !there.has(name)).map((name) => `${element} lists the ${kind} ${name}, which is nowhere`),
  ];
}
