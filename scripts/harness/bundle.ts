import {readFile} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';

import {build, type Plugin} from 'esbuild';

import {storyFileName} from './stories.js';

/** The files of a page: from the path below its root to the content. */
export type Files = ReadonlyMap<string, string>;

/** The address of the script that every page loads. */
export const SCRIPT = '/page.js';

function entryOf(root: string, files: readonly string[]): string {
  const folder = join(root, 'stories');
  const nameOf = (file: string) => JSON.stringify(storyFileName(folder, file));
  const modules = files.map((file, i) => `${nameOf(file)}: s${String(i)}`);
  const at = (path: string) => JSON.stringify(`./${relative(root, path).replaceAll('\\', '/')}`);
  return [
    "import {start} from './scripts/harness/page.ts';",
    "import {mountWorld} from './stories/world.ts';",
    "import {addPseudoLocale} from './stories/pseudo-locale.ts';",
    ...files.map((file, i) => `import * as s${String(i)} from ${at(file)};`),
    'addPseudoLocale();',
    `void start({${modules.join(', ')}}, mountWorld);`,
  ].join('\n');
}

/** Gives the text of a file to whoever imports it with `?raw`, as Vite does. */
const rawText: Plugin = {
  name: 'raw-text',
  setup(own) {
    own.onResolve({filter: /\?raw$/}, ({path, importer}) => ({
      path: join(dirname(importer), path.replace(/\?raw$/, '')),
      namespace: 'raw-text',
    }));
    own.onLoad({filter: /./, namespace: 'raw-text'}, async ({path}) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** Bundles one piece of source for the browser; its imports are found from the root folder. */
export async function bundle(
  root: string,
  contents: string,
  plugins: Plugin[] = [],
): Promise<Files> {
  const {outputFiles, warnings} = await build({
    stdin: {contents, resolveDir: root, sourcefile: 'page.ts', loader: 'ts'},
    absWorkingDir: root,
    outdir: '/',
    entryNames: 'page',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // No `development` among the conditions: that build of Lit writes on the console.
    conditions: ['browser'],
    // The side effects that package.json names are those of the built files, not of the sources.
    ignoreAnnotations: true,
    define: {BALIE_DEVELOPMENT: 'true'},
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
    plugins: [rawText, ...plugins],
  });
  if (warnings.length > 0) {
    throw new Error(warnings.map(({text}) => text).join('\n'));
  }
  return new Map(outputFiles.map(({path, text}) => [path.replaceAll('\\', '/'), text]));
}

/** Bundles the page that can show every one of the given story files. */
export async function bundleStories(root: string, files: readonly string[]): Promise<Files> {
  return bundle(root, entryOf(root, files));
}
