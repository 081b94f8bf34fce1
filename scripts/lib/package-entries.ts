import {existsSync, readdirSync, readFileSync} from 'node:fs';

import {inProject} from './paths.js';

/** A module that pages import from the package, and the tags that importing it registers. */
export interface PackageEntry {
  /** What a page writes after `import`. */
  readonly specifier: string;
  readonly tags: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** The name of the package and its exports, as pages see them. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as Manifest;
}

/** The tags that have a folder of their own, which is named after them. */
export function elementTags(): string[] {
  const folders = readdirSync(inProject('src', 'elements'), {withFileTypes: true});
  return folders
    .filter((folder) => folder.isDirectory())
    .map(({name}) => name)
    .filter((tag) => existsSync(inProject('src', 'elements', tag, `${tag}.ts`)))
    .sort();
}

/** Every module among the exports, with a pattern written out for each element. */
export function packageEntries(
  {name, exports}: Manifest,
  elements: readonly string[],
): PackageEntry[] {
  const all = [...elements, 'portal-provider'];
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return [];
    const paths = path.includes('*') ? elements.map((tag) => path.replace('*', tag)) : [path];
    return paths.map((each) => ({
      specifier: name + each.slice(1),
      tags: each === './define' ? all : all.filter((tag) => each.endsWith(`/${tag}/define`)),
    }));
  });
}
