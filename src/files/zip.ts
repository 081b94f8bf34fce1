import {makeZip} from 'client-zip';

import {streamOf} from './stream-of.js';

/** A file of a zip. */
export interface ZipEntry {
  /** Cleaned, and taken by no other entry: see `UniqueNames`. */
  name: string;
  blob: Blob;
  /** Now, unless it is given. */
  lastModified?: Date | undefined;
}

/** What the fields of a zip can hold. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2107;

/** A zip of the entries, made as it is read: one entry is asked for at a time. Nothing is compressed. */
export function zipStream(entries: AsyncIterable<ZipEntry>): ReadableStream<Uint8Array> {
  return streamOf(zipPieces(entries));
}

async function* zipPieces(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const inputs = inputsOf(entries);
  const reader = makeZip(inputs).getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
    // client-zip leaves its input open when something goes wrong with an entry.
    await inputs.return(undefined);
  }
}

async function* inputsOf(entries: AsyncIterable<ZipEntry>) {
  for await (const entry of entries) yield inputOf(entry);
}

function inputOf({name, blob, lastModified}: ZipEntry) {
  const year = lastModified?.getFullYear() ?? NaN;
  const isKnown = year >= FIRST_YEAR && year <= LAST_YEAR;
  return {name, input: blob, lastModified: isKnown ? lastModified : undefined};
}

/** Names that no other entry of the zip has, compared as case-insensitive systems do: `a.pdf`, `a (2).pdf`. */
export class UniqueNames {
  /** For every name in use, the number that its next namesake tries first. */
  readonly #next = new Map<string, number>();

  /** The name itself if it is free, else one like it that is; either is in use from now on. */
  take(name: string): string {
    const key = comparable(name);
    let number = this.#next.get(key);
    if (number === undefined) {
      this.#next.set(key, 2);
      return name;
    }
    const [extension = ''] = /\.[^.]+$/.exec(name) ?? [];
    const stem = name.slice(0, name.length - extension.length);
    const candidate = () => `${stem} (${String(number)})${extension}`;
    while (this.#next.has(comparable(candidate()))) number += 1;
    this.#next.set(key, number + 1);
    this.#next.set(comparable(candidate()), 2);
    return candidate();
  }
}

/** Upper case first: `ß` and `SS`, or the two small sigmas, are one to some systems. */
function comparable(name: string): string {
  return name.toUpperCase().toLowerCase().normalize('NFC');
}
