import type {UblFile} from '../../mocks/ubl/load-ubl.js';

/** What `npm start -- --ubl FOLDER` hands over. */
export interface ServedFolder {
  /** Empty when no folder was named. */
  folder: string;
  files: string[];
}

/** A file as the server sends it; without content when it could not read it. */
interface ServedFile {
  path: string;
  base64?: string;
}

/** Asks the server of the demo which files there are. */
export async function readServedFolder(): Promise<ServedFolder> {
  const response = await fetch('/@ubl/index.json');
  return (await response.json()) as ServedFolder;
}

/** The files of the server, one after the other as they arrive. */
export async function* servedFiles(signal: AbortSignal): AsyncGenerator<UblFile, void, undefined> {
  const {body} = await fetch('/@ubl/files.ndjson', {signal});
  if (!body) return;
  for await (const line of linesOf(body)) {
    const {path, base64} = JSON.parse(line) as ServedFile;
    const arrayBuffer = () => bytesOf(base64);
    yield {name: path, arrayBuffer, text: async () => new TextDecoder().decode(await arrayBuffer())};
  }
}

async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

function bytesOf(base64: string | undefined): Promise<ArrayBuffer> {
  if (base64 === undefined) return Promise.reject(new Error('the server cannot read it'));
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return Promise.resolve(bytes.buffer);
}

/** Files of an `<input type="file">`, each named by its path below the folder that was chosen. */
export function chosenFiles(files: Iterable<File>): UblFile[] {
  return [...files].map((file) => named(file, file.webkitRelativePath || file.name));
}

/** Files that were dropped, and those in folders that were. To be called before the event is over. */
export async function droppedFiles({items}: DataTransfer): Promise<UblFile[]> {
  // The items are gone once the event is, but not what they were entries of.
  const dropped = [...items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found = await Promise.all(dropped.map(filesOf));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry | File | null): Promise<UblFile[]> {
  if (!entry) return [];
  if (entry instanceof File) return [named(entry, entry.name)];
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
