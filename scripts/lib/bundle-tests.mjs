import {globSync} from 'node:fs';
import {relative} from 'node:path';

import {build} from 'esbuild';

/** Where the files are that several tests share, below the root of the server. */
const CHUNKS = '__bundled__';

/**
 * Serves every test file with all that it imports in a few files. A page that loads modules as they are asks for some 450, each of
 * which costs it some milliseconds, also where it has them already.
 *
 * @param {readonly string[]} files which files, as in the configuration of the test runner
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function bundleTests(files) {
  /** @type {Promise<Map<string, string>> | undefined} */
  let bundled;
  return {
    name: 'bundle-tests',
    async serve({path}) {
      bundled ??= bundle(files);
      const body = (await bundled).get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : {body, type: path.endsWith('.map') ? 'json' : 'js'};
    },
  };
}

/** @param {readonly string[]} files */
async function bundle(files) {
  const included = files.filter((file) => !file.startsWith('!'));
  const exclude = files.filter((file) => file.startsWith('!')).map((file) => file.slice(1));
  const {outputFiles} = await build({
    entryPoints: globSync(included, {exclude}),
    outdir: '.',
    outbase: '.',
    chunkNames: `${CHUNKS}/[hash]`,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    conditions: ['browser', 'development'],
    define: {BALIE_DEVELOPMENT: 'true'},
    // The server of the runner has these.
    external: ['/__web*'],
    // The side effects that package.json names are those of the built files, not of the sources.
    ignoreAnnotations: true,
    write: false,
    logLevel: 'silent',
  });
  const addressOf = (/** @type {string} */ path) => `/${relative('.', path).replaceAll('\\', '/')}`;
  return new Map(outputFiles.map(({path, text}) => [addressOf(path), text]));
}
