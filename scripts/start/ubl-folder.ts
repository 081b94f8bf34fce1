import {readdir, readFile, realpath, stat} from 'node:fs/promises';
import {basename, join, relative, sep} from 'node:path';

import {UsageError} from './options.js';

/** A folder with UBL files, out of which nothing else can be read. */
export interface UblFolder {
  /** As it was given. */
  readonly path: string;
  /** Its last part. */
  readonly name: string;
  /** How many files there were when it was opened. */
  readonly count: number;
  /** The paths of its files below it, with slashes, sorted; read anew each time. */
  list(): Promise<readonly string[]>;
  /** The bytes of a file that `list` named; `undefined` for every other path. */
  read(path: string): Promise<Buffer | undefined>;
}

/** Opens a folder; throws a `UsageError` when it does not exist, cannot be read or has no XML file. */
export async function openUblFolder(path: string): Promise<UblFolder> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`--ubl ${path}: there is no such folder.`);
  if (!found.isDirectory()) throw new UsageError(`--ubl ${path}: this is a file; name the folder.`);
  const root = await realpath(path);
  const {length: count} = await listXml(root).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--ubl ${path}: cannot be read (${reason}).`);
  });
  if (count === 0) throw new UsageError(`--ubl ${path}: there is no .xml file in it.`);
  let known: ReadonlySet<string> | undefined;
  const list = async () => {
    const paths = await listXml(root);
    known = new Set(paths);
    return paths;
  };
  const read = async (wanted: string) => {
    known ??= new Set(await listXml(root));
    return known.has(wanted) ? readInside(root, wanted) : undefined;
  };
  return {path, name: basename(root), count, list, read};
}

/** Links are not followed, and what is hidden is left out, such as the notes that a Mac leaves beside files. */
async function listXml(root: string): Promise<string[]> {
  const entries = await readdir(root, {recursive: true, withFileTypes: true});
  const order = new Intl.Collator('en', {numeric: true});
  return entries
    .filter((entry) => entry.isFile() && /\.xml$/i.test(entry.name))
    .map(({parentPath, name}) => relative(root, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort(order.compare);
}

/** A file may have become a link since it was listed. */
async function readInside(root: string, path: string): Promise<Buffer | undefined> {
  try {
    const real = await realpath(join(root, path));
    return real.startsWith(root + sep) ? await readFile(real) : undefined;
  } catch {
    return undefined;
  }
}
