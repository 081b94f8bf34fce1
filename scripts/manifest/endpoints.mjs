import {globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const IMPORT = /import \{([^}]*)\} from '[^']*\/resources\/([\w-]+)\/[\w-]*endpoints\.js'/g;
const OF_PORTAL = /import \{[^}]*\} from '([^']*\/portal\/[\w-]+)\.js'/g;

/** A resource is called in camel case, and its folder with hyphens. */
const resourceOf = (folder) => folder.replace(/-(\w)/g, (_match, letter) => letter.toUpperCase());

/** The calls that a source makes, as `resource.operation`: its uses of the endpoints that it imports. */
export function endpointsOf(source) {
  return [...source.matchAll(IMPORT)].flatMap(([, names, folder]) =>
    names.match(/\w+/g).flatMap((name) =>
      [...source.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(
        ([, operation]) => `${resourceOf(folder)}.${operation}`,
      ),
    ),
  );
}

/** The calls of a file, and those of what it has the portal do, such as signing out. */
function callsOf(file) {
  const source = readFileSync(file, 'utf8');
  const asked = [...source.matchAll(OF_PORTAL)].map(([, path]) => join(dirname(file), `${path}.ts`));
  return [source, ...asked.map((path) => readFileSync(path, 'utf8'))].flatMap(endpointsOf);
}

/** Lists the endpoints that each element needs, from the sources of its folder. */
export function endpoints() {
  return {
    name: 'endpoints',
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const {path, declarations = []} of modules) {
        for (const element of declarations.filter(({tagName}) => tagName)) {
          const files = globSync(`${dirname(path)}/**/*.ts`);
          element.endpoints = [...new Set(files.flatMap(callsOf))].sort();
        }
      }
    },
  };
}
