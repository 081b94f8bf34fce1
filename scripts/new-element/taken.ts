import {existsSync, globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {type ElementName, Refusal} from './name.js';

/** Throws a `Refusal` when the tag, its class or one of its files is there already. */
export function refuseTaken(root: string, {tag, className}: ElementName, files: readonly string[]) {
  const names = `${className}|${className}ContinueEvent`;
  const exported = new RegExp(`^export .*\\b(?:class|function|const|interface|type) (${names})\\b`, 'm');
  for (const file of globSync('src/**/*.ts', {cwd: root}).sort()) {
    const text = readFileSync(join(root, file), 'utf8');
    if (text.includes(`defineElement('${tag}'`)) {
      throw new Refusal(`<${tag}> exists: ${file} registers it.`);
    }
    const taken = exported.exec(text)?.[1];
    if (taken !== undefined) {
      throw new Refusal(`<${tag}> would export ${taken}, which ${file} exports already.`);
    }
  }
  const there = files.find((file) => existsSync(join(root, file)));
  if (there !== undefined) throw new Refusal(`${there} is there already.`);
}
