import {globSync} from 'node:fs';
import {isAbsolute} from 'node:path';

import {minifyHTMLLiterals} from 'minify-literals';
import type {InlineConfig, Plugin} from 'vite';

import {inProject, root} from './paths.js';

/** Where each of the two builds of the library is written, below the root. */
export const LIBRARY_FOLDERS = {production: 'dist', development: 'dist/development'} as const;

/** How Vite turns every source into a module of its own; the development build also warns. */
export function libraryConfig(kind: keyof typeof LIBRARY_FOLDERS): InlineConfig {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {BALIE_DEVELOPMENT: JSON.stringify(kind === 'development')},
    plugins: [withoutMessageHash(), kind === 'production' && minifyTemplates()],
    resolve: {conditions: ['browser', ...(kind === 'development' ? ['development'] : [])]},
    build: {
      target: 'es2022',
      outDir: LIBRARY_FOLDERS[kind],
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      lib: {entry: sources(), formats: ['es']},
      rolldownOptions: {
        external: isExternal,
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          entryFileNames: '[name].js',
          virtualDirname: '_runtime',
          sanitizeFileName: moduleName,
        },
      },
    },
  };
}

/** Takes the indentation out of templates and styles, which no minifier of a host can do. */
function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.startsWith(inProject('src')) || !id.endsWith('.ts')) return null;
      const minified = await minifyHTMLLiterals(code, {fileName: id});
      return minified && {code: minified.code, map: minified.map ?? null};
    },
  };
}

/** Every message has an id of its own, which `npm run messages` sees to; so none has to be made from its text. */
function withoutMessageHash(): Plugin {
  return {
    name: 'without-message-hash',
    load: (id) =>
      id.endsWith('@lit/localize/internal/id-generation.js')
        ? "export const generateMsgId = () => '';"
        : null,
  };
}

function sources(): Record<string, string> {
  const files = globSync('{src,mocks}/**/*.ts', {cwd: root, exclude: ['**/*.d.ts']});
  return Object.fromEntries(
    files
      .map((file) => file.replaceAll('\\', '/'))
      .map((file) => [file.replace(/^src\//, '').replace(/\.ts$/, ''), inProject(file)]),
  );
}

/** Packages stay imports, so that a page loads each once; only helpers and translation come in. */
function isExternal(id: string): boolean {
  const own = /^(\.|\0|@oxc-project\/runtime|@lit\/localize)/;
  return !own.test(id) && !isAbsolute(id);
}

function moduleName(name: string): string {
  return name
    .replace(/^.*@oxc-project[+/]runtime@[^/]*\/helpers\/(esm\/)?/, '_runtime/')
    .replace(/^.*node_modules\/@lit\/localize\//, '_localize/')
    .replaceAll(/[\0?*:@]/g, '');
}
