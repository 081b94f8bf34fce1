import {Zip, ZipDeflate, ZipPassThrough} from 'fflate';

/** A package is the same bytes whenever and wherever it is made. */
const TIME = new Date(1980, 0, 1);

/**
 * A zip of text parts that are written one after the other. The large ones are compressed on this thread: a worker needs a
 * policy that few hosts have.
 */
export class XlsxZip {
  readonly #encoder = new TextEncoder();
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(chunk);
  });
  #chunks: Uint8Array[] = [];
  #part: ZipDeflate | undefined;

  /** Begins a part that may be large; the one before it has been finished. */
  begin(path: string): void {
    this.#part = new ZipDeflate(path);
    this.#part.mtime = TIME;
    this.#zip.add(this.#part);
  }

  /** Writes whole characters to the part. */
  write(text: string): void {
    if (text !== '') this.#part?.push(this.#encoder.encode(text));
  }

  finish(): void {
    this.#part?.push(new Uint8Array(), true);
    this.#part = undefined;
  }

  /** A part as a whole, too small to be worth a compressor. */
  add(path: string, text: string): void {
    const part = new ZipPassThrough(path);
    part.mtime = TIME;
    this.#zip.add(part);
    part.push(this.#encoder.encode(text), true);
  }

  /** Nothing can be written any more. */
  end(): void {
    this.#zip.end();
  }

  /** What has come out since the last time. */
  take(): Uint8Array[] {
    const chunks = this.#chunks;
    this.#chunks = [];
    return chunks;
  }
}
