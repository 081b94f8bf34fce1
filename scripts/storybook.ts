/**
 * Shows the stories.
 *
 *   npm run storybook          serves them, and follows changes; options of `storybook dev` go along
 *   npm run build:storybook    writes them to storybook-static/, to be put into any folder
 */
import {spawn} from 'node:child_process';

import {inProject, root} from './lib/paths.js';
import {writeShippedDocuments} from './lib/shipped-documents.js';

const BUILD = ['build', '--quiet', '--output-dir', 'storybook-static'];
const SERVE = ['dev', '--port', '6006', '--no-open'];

const [mode, ...more] = process.argv.slice(2);
await writeShippedDocuments();
const program = inProject('node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
const args = [program, ...(mode === 'build' ? BUILD : SERVE), ...more];
const child = spawn(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'},
});
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
