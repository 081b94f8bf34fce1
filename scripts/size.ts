/** Prints what a page loads for each entry of the built package; fails when a limit is exceeded. */
import {readFileSync} from 'node:fs';

import {elementTags, packageEntries, readManifest} from './lib/package-entries.js';
import {inProject} from './lib/paths.js';
import {measurePages, overLimit, sizeTable, type Combination} from './lib/sizes.js';

const limits = readFileSync(inProject('size-limits.json'), 'utf8');
const combinations = JSON.parse(limits) as Record<string, Combination>;
const entries = packageEntries(readManifest(), elementTags());
const sizes = await measurePages({
  ...Object.fromEntries(entries.map(({specifier}) => [specifier, [specifier]])),
  ...Object.fromEntries(Object.entries(combinations).map(([name, {imports}]) => [name, imports])),
});
console.log(sizeTable(sizes));
const findings = overLimit(sizes, combinations);
for (const finding of findings) console.log(`✗ ${finding}`);
process.exitCode = findings.length > 0 ? 1 : 0;
