import {readdir, readFile, realpath, stat} from 'node:fs/promises';
import {basename, join, relative, sep} from 'node:path';

import {UsageError} from './options.js';

/** A file and what is in it. */
export interface UblContent {
  readonly path: string;
  readonly bytes: Buffer | undefined;
}

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
  /** All of them with their bytes, one after the other, in that order; without bytes when one cannot be read. */
  read(): AsyncGenerator<UblContent, void, undefined>;
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
  return {path, name: basename(root), count, list: () => listXml(root), read: () => readXml(root)};
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

async function* readXml(root: string): AsyncGenerator<UblContent, void, undefined> {
  for (const path of await listXml(root)) yield {path, bytes: await readInside(root, path)};
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
