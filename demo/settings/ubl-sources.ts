import type {UblFile} from '../../mocks/ubl/load-ubl.js';

/** What `npm start -- --ubl FOLDER` hands over. */
export interface ServedFolder {
  /** Empty when no folder was named. */
  folder: string;
  files: string[];
}

/** How many files are on their way at once. */
const AHEAD = 8;

/** Asks the server of the demo which files there are. */
export async function readServedFolder(): Promise<ServedFolder> {
  const response = await fetch('/@ubl/index.json');
  return (await response.json()) as ServedFolder;
}

/** Files of the server, each fetched when it or one just before it is read. */
export function servedFiles(paths: readonly string[]): UblFile[] {
  const started: Promise<ArrayBuffer>[] = [];
  const fetchUpTo = (end: number) => {
    for (const path of paths.slice(started.length, end)) {
      const bytes = fetchFile(path);
      // Whoever reads the file hears of it; until then it is nobody's.
      bytes.catch(() => undefined);
      started.push(bytes);
    }
  };
  return paths.map((name, index) => {
    const arrayBuffer = async () => {
      fetchUpTo(index + AHEAD);
      return started[index] ?? fetchFile(name);
    };
    return {name, arrayBuffer, text: async () => new TextDecoder().decode(await arrayBuffer())};
  });
}

async function fetchFile(path: string): Promise<ArrayBuffer> {
  const name = path.split('/').map(encodeURIComponent).join('/');
  const response = await fetch(`/@ubl/files/${name}`);
  if (!response.ok) throw new Error(`the server answered ${String(response.status)}`);
  return response.arrayBuffer();
}

/** Files of an `<input type="file">`, each named by its path below the folder that was chosen. */
export function chosenFiles(files: Iterable<File>): UblFile[] {
  return [...files].map((file) => named(file, file.webkitRelativePath || file.name));
}

/** Files that were dropped, and those in folders that were. To be called before the event is over. */
export async function droppedFiles({items}: DataTransfer): Promise<UblFile[]> {
  // The items are gone once the event is, but not what they were entries of.
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  const found = await Promise.all(entries.map((entry) => (entry ? filesOf(entry) : [])));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<UblFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [named(file, entry.fullPath.replace(/^\//, ''))];
  }
  if (!isDirectory(entry)) return [];
  const inside = await Promise.all((await childrenOf(entry)).map(filesOf));
  return inside.flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A reader gives a hundred at a time, and none when it is through. */
async function childrenOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function named(file: File, name: string): UblFile {
  return {name, text: () => file.text(), arrayBuffer: () => file.arrayBuffer()};
}

/** The XML files among those handed over, in the order of their paths; what is hidden is left out. */
export function xmlOf(files: readonly UblFile[]): UblFile[] {
  const order = new Intl.Collator('en', {numeric: true});
  return files
    .filter(({name}) => /(^|\/)[^./][^/]*\.xml$/i.test(name))
    .sort((a, b) => order.compare(a.name, b.name));
}
