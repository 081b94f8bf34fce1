import {expect} from '@open-wc/testing';

import {type FileTarget, openSink} from '../../src/files/file-sink.js';
import {collectDownloads} from '../support/downloads.js';
import {type ChosenFile, standInPicker} from './stand-in-picker.js';

const TARGET: FileTarget = {
  fileName: 'Invoices: 2026?.zip',
  extension: '.zip',
  mediaType: 'application/zip',
};

const bytes = (text: string) => new TextEncoder().encode(text);

async function sinkFor(target: FileTarget = TARGET) {
  const sink = await openSink(target);
  if (!sink) throw new Error('There is no place to save to.');
  return {...sink, writer: sink.writable.getWriter()};
}

describe('a file that the reader chooses a place for', () => {
  let picker: ReturnType<typeof standInPicker>;
  beforeEach(() => void (picker = standInPicker()));
  afterEach(() => picker.stop());

  it('is offered under a clean name, as its own type', async () => {
    const {writer} = await sinkFor({...TARGET, mediaType: 'application/zip; charset=binary'});
    await writer.abort();

    expect(picker.asked).to.deep.equal([
      {suggestedName: 'Invoices_ 2026_.zip', types: [{accept: {'application/zip': ['.zip']}}]},
    ]);
  });

  it('has the extension that it was given', async () => {
    const {writer} = await sinkFor({...TARGET, fileName: 'report.exe', extension: '.csv'});
    await writer.abort();

    expect(picker.asked[0]?.suggestedName).to.equal('report.exe.csv');
  });

  it('holds what was written once it is closed', async () => {
    const {writer, streams} = await sinkFor();
    await writer.write(bytes('one '));
    await writer.write(bytes('two'));
    await writer.close();

    expect(streams).to.be.true;
    expect(await picker.content()).to.equal('one two');
  });

  it('holds pieces of every size, in order', async () => {
    const parts = [1, 1_048_576, 30, 3_000_000, 0, 1_048_575].map((size, index) =>
      new Uint8Array(size).fill(index),
    );
    const {writer} = await sinkFor();
    for (const part of parts) await writer.write(part);
    await writer.close();

    const written = new Uint8Array(await (await picker.file())?.arrayBuffer() ?? []);
    const expected = new Uint8Array(await new Blob(parts).arrayBuffer());
    expect(written.length).to.equal(expected.length);
    expect(written.every((byte, index) => byte === expected[index])).to.be.true;
  });

  it('is written in large pieces, however small the chunks are', async () => {
    const sizes: number[] = [];
    const write = (piece: Blob) => Promise.resolve(void sizes.push(piece.size));
    const done = () => Promise.resolve();
    const disk = {write, close: done, abort: done};
    picker.instead(() => ({...brokenDisk(), createWritable: () => Promise.resolve(disk)}));
    const {writer} = await sinkFor();
    for (let index = 0; index < 3000; index += 1) await writer.write(new Uint8Array(1024));
    await writer.close();

    expect(sizes).to.deep.equal([1_048_576, 1_048_576, 974_848]);
  });

  it('is gone when it is aborted', async () => {
    const {writer} = await sinkFor();
    await writer.write(new Uint8Array(2_000_000));
    await writer.abort(new Error('enough'));

    expect(await picker.file()).to.be.undefined;
  });

  it('keeps what it held when it is aborted and the browser has not emptied it', async () => {
    await picker.fill('before');
    const {writer} = await sinkFor();
    await writer.write(new Uint8Array(2_000_000));
    await writer.abort();

    expect(await picker.content()).to.equal('before');
  });

  it('is gone when the disk is full', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    picker.instead((file) => ({...brokenDisk(full), remove: () => file.remove()}));
    const {writer} = await sinkFor();
    void writer.closed.catch(() => undefined);
    const failure = await writer.write(new Uint8Array(2_000_000)).catch((error: unknown) => error);

    expect(failure).to.equal(full);
    expect(await picker.file()).to.be.undefined;
  });

  it('is nothing when the reader closes the dialog', async () => {
    picker.refuse('AbortError');

    expect(await openSink(TARGET)).to.be.undefined;
  });
});

/** A disk that can be written to in name only. */
function brokenDisk(error = new DOMException()): ChosenFile {
  return {
    remove: () => Promise.resolve(),
    createWritable: () =>
      Promise.resolve({
        write: () => Promise.reject(error),
        close: () => Promise.reject(error),
        abort: () => Promise.resolve(),
      }),
    getFile: () => Promise.resolve(new File([], 'x.zip')),
  };
}

describe('a file that is saved by a link', () => {
  let picker: ReturnType<typeof standInPicker>;
  let downloads: ReturnType<typeof collectDownloads>;
  beforeEach(() => {
    picker = standInPicker();
    downloads = collectDownloads();
  });
  afterEach(async () => {
    downloads.stop();
    await picker.stop();
  });

  const reasons: [reason: string, set: () => void][] = [
    ['the browser has no dialog', () => picker.take()],
    ['the dialog is not allowed here', () => picker.refuse('SecurityError')],
    ['the reader may not write there', () => picker.refuse('NotAllowedError')],
    ['the browser refuses on its own, as no button was pressed', () => picker.stop()],
  ];
  for (const [reason, set] of reasons) {
    it(`is what there is when ${reason}`, async () => {
      set();
      const {writer, streams} = await sinkFor();
      await writer.write(bytes('one '));
      await writer.write(bytes('two'));
      await writer.close();

      const [saved] = downloads.saved;
      expect(streams).to.be.false;
      expect(saved?.name).to.equal('Invoices_ 2026_.zip');
      expect(await (await saved?.blob)?.text()).to.equal('one two');
    });
  }

  it('leaves no empty file where the browser may not write after all', async () => {
    const denied = new DOMException('no', 'NotAllowedError');
    picker.instead((file) => ({
      createWritable: () => Promise.reject(denied),
      getFile: () => file.getFile(),
      remove: () => file.remove(),
    }));
    const {writer, streams} = await sinkFor();
    await writer.close();

    expect(streams).to.be.false;
    expect(await picker.file()).to.be.undefined;
    expect(downloads.saved).to.have.length(1);
  });

  it('is not saved before it is whole', async () => {
    picker.take();
    const {writer} = await sinkFor();
    await writer.write(new Uint8Array(3_000_000));

    expect(downloads.saved).to.be.empty;
    await writer.abort();
  });

  it('is not saved when it is aborted', async () => {
    picker.take();
    const {writer} = await sinkFor();
    await writer.write(new Uint8Array(3_000_000));
    await writer.abort(new Error('enough'));

    expect(downloads.saved).to.be.empty;
  });
});
