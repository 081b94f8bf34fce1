import {build} from 'esbuild';

const FOLDER = '/__bundled__/';

/**
 * Serves packages that hold CommonJS, which a browser cannot import, as one ES module each.
 *
 * @param {readonly string[]} names
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function bundlePackages(names) {
  /** @type {Map<string, Promise<string>>} */
  const bundles = new Map();
  return {
    name: 'bundle-packages',
    resolveImport({source}) {
      return names.includes(source) ? `${FOLDER}${source}.js` : undefined;
    },
    async serve({path}) {
      if (!path.startsWith(FOLDER)) return undefined;
      const name = path.slice(FOLDER.length, -'.js'.length);
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return {body: await bundles.get(name), type: 'js'};
    },
  };
}

/** @param {string} name */
async function bundle(name) {
  const {outputFiles} = await build({
    stdin: {contents: reexport(JSON.stringify(name)), resolveDir: process.cwd()},
    bundle: true,
    format: 'esm',
    conditions: ['browser'],
    define: {'process.env.NODE_ENV': '"production"'},
    // Most ES modules have no default export; CommonJS has nothing but that.
    logOverride: {'import-is-undefined': 'silent'},
    write: false,
  });
  return outputFiles[0].text;
}

/** @param {string} quoted */
function reexport(quoted) {
  return `import * as all from ${quoted}; export * from ${quoted}; export default all.default;`;
}
