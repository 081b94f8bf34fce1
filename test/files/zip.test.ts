import {expect, waitUntil} from '@open-wc/testing';
import {unzipSync} from 'fflate';

import {openSink} from '../../src/files/file-sink.js';
import {type ZipEntry, zipStream} from '../../src/files/zip.js';
import {bytesOf} from './reading.js';
import {standInPicker} from './stand-in-picker.js';

const TARGET = {fileName: 'invoices', extension: '.zip', mediaType: 'application/zip'};
const ENTRIES = 2000;
const ENTRY_BYTES = 50_000;
/** What a busy machine may take for all of them, in milliseconds. */
const LONG = 45_000;

const blobOf = (text: string) => new Blob([text]);
const aMoment = () => Promise.resolve();

async function* given(entries: readonly ZipEntry[]): AsyncGenerator<ZipEntry> {
  for (const entry of entries) {
    await aMoment();
    yield entry;
  }
}

/** Many entries, which tell how many were asked for and whether they were ended. */
class ManyEntries implements AsyncIterable<ZipEntry> {
  asked = 0;
  ended = false;
  readonly #failAt: number;

  constructor({failAt = Infinity} = {}) {
    this.#failAt = failAt;
  }

  async *[Symbol.asyncIterator]() {
    try {
      for (let index = 1; index <= ENTRIES; index += 1) {
        this.asked = index;
        await aMoment();
        if (index === this.#failAt) throw new Error(`no file ${index}`);
        const blob = new Blob([new Uint8Array(ENTRY_BYTES).fill(index)]);
        yield {name: `${index}.pdf`, blob};
      }
    } finally {
      this.ended = true;
    }
  }
}

describe('a zip', () => {
  it('holds each entry under its name, whatever the writing', async () => {
    const names = ['plain.pdf', 'Müller & Søn.pdf', 'فاتورة ١٢.pdf', '😀 中文.xml', 'e\u0301.pdf'];
    const entries = names.map((name) => ({name, blob: blobOf(`content of ${name}`)}));

    const files = unzipSync(await bytesOf(zipStream(given(entries))));

    expect(Object.keys(files)).to.deep.equal(names);
    for (const name of names) {
      expect(new TextDecoder().decode(files[name])).to.equal(`content of ${name}`);
    }
  });

  it('may be empty, or hold what is empty', async () => {
    expect(unzipSync(await bytesOf(zipStream(given([]))))).to.deep.equal({});

    const empty = unzipSync(await bytesOf(zipStream(given([{name: 'a', blob: blobOf('')}]))));
    expect(empty['a']).to.have.length(0);
  });

  it('holds large entries unharmed', async () => {
    const content = crypto.getRandomValues(new Uint8Array(65_536));
    const blob = new Blob(Array.from({length: 80}, () => content));

    const files = unzipSync(await bytesOf(zipStream(given([{name: 'large', blob}]))));

    const expected = new Uint8Array(await blob.arrayBuffer());
    expect(files['large']?.every((byte, index) => byte === expected[index])).to.be.true;
    expect(files['large']).to.have.length(expected.length);
  });

  const dates: [name: string, date: Date, year: number][] = [
    ['that it was given', new Date(2019, 5, 1), 2019],
    ['of now for one before zips', new Date(1975, 5, 1), new Date().getFullYear()],
    ['of now for one that zips cannot hold', new Date(2108, 5, 1), new Date().getFullYear()],
    ['of now for one that is none', new Date(NaN), new Date().getFullYear()],
  ];
  for (const [name, lastModified, year] of dates) {
    it(`has entries of the date ${name}`, async () => {
      const entry = {name: 'a', blob: blobOf('x'), lastModified};
      const zip = await bytesOf(zipStream(given([entry])));

      const date = new DataView(zip.buffer).getUint16(12, true);
      expect((date >> 9) + 1980).to.equal(year);
    });
  }
});

describe('a zip of many files', () => {
  it('asks for an entry when the one before it has been taken away', async () => {
    const entries = new ManyEntries();
    let received = 0;
    let ahead = 0;
    const reader = zipStream(entries).getReader();
    expect(entries.asked).to.equal(0);

    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      received += piece.value.length;
      ahead = Math.max(ahead, entries.asked - received / ENTRY_BYTES);
    }

    expect(received).to.be.greaterThan(ENTRIES * ENTRY_BYTES);
    expect(ahead).to.be.lessThan(3);
  }).timeout(LONG);

  it('waits for a consumer that stops reading', async () => {
    const entries = new ManyEntries();
    const reader = zipStream(entries).getReader();
    for (let index = 0; index < 20; index += 1) await reader.read();
    const asked = entries.asked;
    await new Promise((resolve) => setTimeout(resolve));

    expect(entries.asked).to.equal(asked);
    expect(asked).to.be.lessThan(15);
    await reader.cancel();
  });

  it('passes on what goes wrong with an entry, and saves nothing', async () => {
    const picker = standInPicker();
    const entries = new ManyEntries({failAt: 100});
    const sink = await openSink(TARGET);
    const outcome = zipStream(entries).pipeTo(sink?.writable as WritableStream<Uint8Array>);

    expect(await outcome.catch(String)).to.equal('Error: no file 100');
    expect(await picker.file()).to.be.undefined;
    expect(entries.ended).to.be.true;
    await picker.stop();
  });

  it('asks for no more once an entry cannot be written', async () => {
    let ended = false;
    async function* nameless(): AsyncGenerator<ZipEntry> {
      try {
        for (;;) yield await Promise.resolve({name: '', blob: blobOf('x')});
      } finally {
        ended = true;
      }
    }
    const outcome: unknown = await bytesOf(zipStream(nameless())).catch(String);

    expect(outcome).to.match(/^Error: .*name/);
    expect(ended).to.be.true;
  });

  for (const percent of [0, 1, 50, 99]) {
    it(`leaves no file, and asks for no more, when it is canceled at ${percent} %`, async () => {
      const picker = standInPicker();
      const entries = new ManyEntries();
      const sink = await openSink(TARGET);
      const controller = new AbortController();
      const stopper = stopAfter(controller, (percent / 100) * ENTRIES * ENTRY_BYTES);

      const piped = zipStream(entries)
        .pipeThrough(stopper)
        .pipeTo(sink?.writable as WritableStream<Uint8Array>, {signal: controller.signal});
      const failure: unknown = await piped.catch((error: unknown) => error);

      expect(failure).to.have.property('name', 'AbortError');
      expect(await picker.file()).to.be.undefined;
      // The headers count among the bytes, so the entries are a few less.
      const whole = (percent / 100) * ENTRIES;
      expect(entries.asked).to.be.within(whole * 0.98, whole + 30);
      await waitUntil(() => entries.ended);
      await picker.stop();
    }).timeout(LONG);
  }
});

/** Lets bytes pass, and stops everything once there were so many. */
function stopAfter(controller: AbortController, limit: number) {
  let passed = 0;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, out) {
      passed += chunk.length;
      if (passed > limit) controller.abort();
      out.enqueue(chunk);
    },
  });
}
