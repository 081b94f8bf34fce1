import {globSync, readFileSync} from 'node:fs';
import {dirname} from 'node:path';

const IMPORT = /import \{([^}]*)\} from '[^']*\/resources\/([\w-]+)\/[\w-]*endpoints\.js'/g;

/** The calls that a source makes, as `resource.operation`: its uses of the endpoints that it imports. */
export function endpointsOf(source) {
  return [...source.matchAll(IMPORT)].flatMap(([, names, resource]) =>
    names.match(/\w+/g).flatMap((name) =>
      [...source.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(
        ([, operation]) => `${resource}.${operation}`,
      ),
    ),
  );
}

/** Lists the endpoints that each element needs, from the sources of its folder. */
export function endpoints() {
  return {
    name: 'endpoints',
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const {path, declarations = []} of modules) {
        for (const element of declarations.filter(({tagName}) => tagName)) {
          const sources = globSync(`${dirname(path)}/**/*.ts`);
          const calls = sources.flatMap((file) => endpointsOf(readFileSync(file, 'utf8')));
          element.endpoints = [...new Set(calls)].sort();
        }
      }
    },
  };
}
