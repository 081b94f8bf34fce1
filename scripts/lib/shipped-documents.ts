import {writeOpenapi} from '../openapi.js';
import {runNode} from './steps.js';

const ANALYZER = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
const CONFIG = 'custom-elements-manifest.config.mjs';

/** Writes custom-elements.json and openapi.json beside package.json; throws with what the tools say against it. */
export async function writeShippedDocuments(): Promise<void> {
  const {status, output} = await runNode([ANALYZER, 'analyze', '--config', CONFIG]);
  if (status !== 0) throw new Error(`Writing custom-elements.json failed.\n${output}`);
  await writeOpenapi();
}
