import {rmSync} from 'node:fs';

import {build} from 'vite';

import {completeDeclarations} from './lib/declarations.js';
import {libraryConfig} from './lib/library-config.js';
import {inProject} from './lib/paths.js';
import {runNode} from './lib/steps.js';

interface OpenapiScript {
  readonly writeOpenapi: () => Promise<void>;
}

async function run(name: string, ...args: readonly string[]): Promise<void> {
  const {status, output} = await runNode(args);
  if (status === 0) return;
  throw new Error(`${name} failed.\n${output}`);
}

rmSync(inProject('dist'), {recursive: true, force: true});
await build(libraryConfig('production'));
await build(libraryConfig('development'));
await run(
  'Writing the declarations',
  'node_modules/typescript/bin/tsc',
  '-p',
  'tsconfig.build.json',
);
completeDeclarations();
await run(
  'Writing custom-elements.json',
  'node_modules/@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  'custom-elements-manifest.config.mjs',
);
const {writeOpenapi} = (await import(new URL('openapi.ts', import.meta.url).href)) as OpenapiScript;
await writeOpenapi();
