import {cleanFileName, saveBlob} from './save-file.js';

/** What is about to be saved. */
export interface FileTarget {
  /** Cleaned already or not; it is cleaned. */
  fileName: string;
  /** With the dot: `.zip`. */
  extension: string;
  mediaType: string;
}

/** Where a file goes while it is being made. */
export interface FileSink {
  /** Chunks go here; closing it saves the file, aborting it leaves nothing behind. */
  readonly writable: WritableStream<Uint8Array>;
  /** Whether the browser saves as it goes, so that the file need not fit in memory. */
  readonly streams: boolean;
}

/** The File System Access API, which not every browser has and TypeScript does not know yet. */
interface SavePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: {accept: Record<string, string[]>}[];
  }) => Promise<SavedHandle>;
}
type SavedHandle = FileSystemFileHandle & {remove?: () => Promise<void>};

/** What takes the gathered chunks in the end. */
interface Receiver {
  write(piece: Blob): Promise<void> | void;
  close(): Promise<void> | void;
  /** Leaves nothing behind; never rejects. */
  discard(): Promise<void> | void;
}

/** Chunks are handed on this many bytes at a time: a disk is slow in small pieces. */
const PIECE_BYTES = 1_048_576;

/**
 * Asks where to save (`showSaveFilePicker`, which needs the user's press, so call it first thing) and else collects a Blob that
 * is saved through a link at the end. `undefined` when the reader closes the dialog. A picker that is refused, as in a
 * cross-origin frame, falls back to the Blob.
 */
export async function openSink(target: FileTarget): Promise<FileSink | undefined> {
  const name = cleanFileName(target.fileName, '', target.extension);
  try {
    const handle = await pick(name, target);
    if (handle) return {streams: true, writable: gathering(await fileReceiver(handle))};
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    // Whatever else keeps the browser from writing to that place, it can still download.
  }
  return {streams: false, writable: gathering(linkReceiver(name))};
}

function pick(
  suggestedName: string,
  {extension, mediaType}: FileTarget,
): Promise<SavedHandle> | undefined {
  const type = mediaType.split(';')[0]?.trim() ?? '';
  const types = [{accept: {[type]: [extension]}}];
  return (window as SavePicker).showSaveFilePicker?.({suggestedName, types});
}

/** Writes to a file that the reader chose. The browser has made that file already, empty. */
async function fileReceiver(handle: SavedHandle): Promise<Receiver> {
  const file = await handle.createWritable().catch(async (error: unknown) => {
    await removeEmpty(handle);
    throw error;
  });
  return {
    write: (piece) => file.write(piece),
    close: () => file.close(),
    discard: async () => {
      await file.abort().catch(() => undefined);
      await removeEmpty(handle);
    },
  };
}

/** Takes away the empty file that the picker made, if the browser can. */
async function removeEmpty(handle: SavedHandle): Promise<void> {
  try {
    if ((await handle.getFile()).size === 0) await handle.remove?.();
  } catch {
    // It is gone, or not ours to remove.
  }
}

/** Collects Blobs, which browsers may keep on disk, and saves them as one. */
function linkReceiver(name: string): Receiver {
  let pieces: Blob[] = [];
  return {
    write: (piece) => void pieces.push(piece),
    close: () => saveBlob(new Blob(pieces), name),
    discard: () => void (pieces = []),
  };
}

function gathering(receiver: Receiver): WritableStream<Uint8Array> {
  let chunks: BlobPart[] = [];
  let bytes = 0;
  const flush = async () => {
    const piece = new Blob(chunks);
    chunks = [];
    bytes = 0;
    await receiver.write(piece);
  };
  /** A stream that fails by itself is not aborted, so it would leave something behind. */
  const orDiscard = async (step: () => Promise<void>) => {
    try {
      await step();
    } catch (error) {
      await receiver.discard();
      throw error;
    }
  };
  return new WritableStream({
    write: (chunk) => {
      chunks.push(chunk as Uint8Array<ArrayBuffer>);
      bytes += chunk.byteLength;
      return bytes < PIECE_BYTES ? undefined : orDiscard(flush);
    },
    close: () =>
      orDiscard(async () => {
        await flush();
        await receiver.close();
      }),
    abort: () => receiver.discard(),
  });
}
