import {relative} from 'node:path';

import {build, type BuildOptions, type Metafile, type OutputFile, type Plugin} from 'esbuild';

import {root} from './paths.js';

/** What a bundler made of the modules that some pages import. */
export interface Bundle {
  /** By path, as in `outputs`. */
  readonly files: ReadonlyMap<string, OutputFile>;
  readonly outputs: Metafile['outputs'];
  /** The first file that each page loads, by the name of the page. */
  readonly starts: ReadonlyMap<string, string>;
}

const NAMESPACE = 'page';

/** Bundles pages for a browser, each from the modules of the package that it imports by name. */
export async function bundlePages(
  pages: Readonly<Record<string, readonly string[]>>,
  options: BuildOptions = {},
): Promise<Bundle> {
  const names = Object.keys(pages);
  const {outputFiles = [], metafile} = await build({
    absWorkingDir: root,
    entryPoints: names.map((name, index) => ({in: `${NAMESPACE}:${name}`, out: String(index)})),
    bundle: true,
    format: 'esm',
    splitting: true,
    metafile: true,
    write: false,
    outdir: 'bundle',
    // Nothing is lowered, so that syntax which no browser runs is seen to fail.
    target: 'esnext',
    logLevel: 'silent',
    plugins: [pagePlugin(pages)],
    ...options,
  });
  return {
    outputs: metafile?.outputs ?? {},
    files: new Map(
      outputFiles.map((file) => [relative(root, file.path).replaceAll('\\', '/'), file]),
    ),
    starts: new Map(names.map((name, index) => [name, `bundle/${String(index)}.js`])),
  };
}

function pagePlugin(pages: Readonly<Record<string, readonly string[]>>): Plugin {
  return {
    name: 'pages',
    setup(host) {
      host.onResolve({filter: new RegExp(`^${NAMESPACE}:`)}, ({path}) => ({
        path: path.slice(NAMESPACE.length + 1),
        namespace: NAMESPACE,
      }));
      host.onLoad({filter: /.*/, namespace: NAMESPACE}, ({path}) => ({
        contents: (pages[path] ?? []).map(importOf).join('\n'),
        resolveDir: root,
      }));
    },
  };
}

/** A define module is imported for what it does, any other for all that it exports. */
function importOf(specifier: string, index: number): string {
  return specifier.endsWith('/define')
    ? `import '${specifier}';`
    : `export * as entry${String(index)} from '${specifier}';`;
}
