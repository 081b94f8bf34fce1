/** Writes openapi.json from the endpoints, and lints it. */
import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

import {createConfig, lintFromString} from '@redocly/openapi-core';

import {buildOpenApi} from '../src/api/openapi/build.js';
import {inProject} from './lib/paths.js';

/** What the linter finds in a document, one line each; nothing for a sound one. */
export async function lintOpenapi(document: unknown): Promise<string[]> {
  const config = await createConfig({extends: ['recommended']});
  const source = JSON.stringify(document);
  const problems = await lintFromString({source, absoluteRef: 'openapi.json', config});
  return problems.map(({ruleId, message, location}) => {
    const pointer = location[0]?.pointer ?? '';
    return `${ruleId}: ${message} (${pointer})`;
  });
}

/** Writes openapi.json beside package.json. Throws with the linter's findings if there are any. */
export async function writeOpenapi(): Promise<void> {
  const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {version: string};
  const document = buildOpenApi(manifest.version);
  const findings = await lintOpenapi(document);
  if (findings.length > 0) throw new Error(`openapi.json:\n${findings.join('\n')}`);
  writeFileSync(inProject('openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeOpenapi();
