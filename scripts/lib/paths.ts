import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The path of something in the project, from its parts below the root. */
export function inProject(...parts: string[]): string {
  return join(root, ...parts);
}
