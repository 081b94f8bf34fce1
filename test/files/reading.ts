import type {Cell, Table} from '../../src/files/table.js';

/** All that a stream gives. */
export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const collect = (chunk: Uint8Array) => void chunks.push(chunk as Uint8Array<ArrayBuffer>);
  await stream.pipeTo(new WritableStream({write: collect}));
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** A table whose rows come in batches. */
export function tableOf(
  header: readonly string[],
  rows: readonly Cell[][],
  {title = 'Invoices', batch = 3}: {title?: string; batch?: number} = {},
): Table {
  return {title, header, rows: inBatches(rows, batch)};
}

/** The rows, some at a time. */
export async function* inBatches(
  rows: readonly Cell[][],
  size: number,
): AsyncGenerator<readonly Cell[][]> {
  for (let from = 0; from < rows.length; from += size) {
    yield await Promise.resolve(rows.slice(from, from + size));
  }
}

/** Rows that tell how many batches were asked for and whether they were ended. */
export class WatchedRows implements AsyncIterable<readonly Cell[][]> {
  asked = 0;
  ended = false;
  readonly #batch: readonly Cell[][];

  constructor(batch: readonly Cell[][]) {
    this.#batch = batch;
  }

  async *[Symbol.asyncIterator]() {
    try {
      for (;;) {
        this.asked += 1;
        yield await Promise.resolve(this.#batch);
      }
    } finally {
      this.ended = true;
    }
  }
}
