import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {type ElementName, TEMPLATE} from './name.js';

/** A file to write: where, from the root of the project, and what is in it. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** A text of the template as it reads for another element. */
export function renamed(text: string, name: ElementName): string {
  return text
    .replaceAll(TEMPLATE.tag, name.tag)
    .replaceAll(TEMPLATE.className, name.className)
    .replaceAll(TEMPLATE.camel, name.camel);
}

/** The element's own files, from those of the template. */
export function elementFiles(root: string, name: ElementName): readonly NewFile[] {
  const template = join(root, 'scripts', 'new-element', 'template');
  return globSync('**/*.{ts,mdx}', {cwd: template})
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      path: renamed(file, name),
      text: renamed(readFileSync(join(template, file), 'utf8'), name),
    }));
}

/** What `npm run messages -- --fill` takes in for the element. */
export function elementMessages(root: string, name: ElementName): string {
  const file = join(root, 'scripts', 'new-element', 'messages.json');
  return renamed(readFileSync(file, 'utf8'), name);
}
