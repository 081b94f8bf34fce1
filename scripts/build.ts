import {rmSync} from 'node:fs';

import {build} from 'vite';

import {completeDeclarations} from './lib/declarations.js';
import {libraryConfig} from './lib/library-config.js';
import {inProject} from './lib/paths.js';
import {writeShippedDocuments} from './lib/shipped-documents.js';
import {runNode} from './lib/steps.js';

rmSync(inProject('dist'), {recursive: true, force: true});
await build(libraryConfig('production'));
await build(libraryConfig('development'));
const {status, output} = await runNode([
  'node_modules/typescript/bin/tsc',
  '-p',
  'tsconfig.build.json',
]);
if (status !== 0) throw new Error(`Writing the declarations failed.\n${output}`);
completeDeclarations();
await writeShippedDocuments();
