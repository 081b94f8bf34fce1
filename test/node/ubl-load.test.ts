import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {writeUbl} from '../../mocks/files/write-ubl.js';
import {loadUbl, type UblFile} from '../../mocks/ubl/load-ubl.js';
import {sampleRecord} from './fixtures/ubl/sample-record.js';

const OPTIONS = {organizationId: 'rode-lente'};
const XML = writeUbl(sampleRecord());
const declared = (encoding: string) => XML.replace('encoding="UTF-8"', `encoding="${encoding}"`);

const textFile = (name: string, text: string): UblFile => ({
  name,
  text: () => Promise.resolve(text),
});

/** A file as a browser has it, in an encoding of one byte a character. */
const latin1 = (name: string, text: string) =>
  new File([Uint8Array.from(text, (character) => character.charCodeAt(0))], name);

describe('loading files', () => {
  test('names those that cannot be read, with the reason, and loads the rest', async () => {
    const unreadable = {name: 'c.xml', text: () => Promise.reject(new Error('disk error'))};
    const files = [textFile('a.xml', XML), textFile('b.xml', '<Order/>'), unreadable];

    const {records, failures} = await loadUbl(files, OPTIONS);

    assert.deepEqual(records.map(({source}) => source?.fileName), ['a.xml']);
    assert.deepEqual(failures, [
      {fileName: 'b.xml', reason: 'is no UBL invoice or credit note (root element Order)'},
      {fileName: 'c.xml', reason: 'cannot be read: disk error'},
    ]);
  });

  test('takes files that come one after the other, without a total', async () => {
    const seen: unknown[] = [];
    async function* files() {
      yield await Promise.resolve(textFile('a.xml', XML));
      yield textFile('b.xml', XML);
    }

    const onProgress = (...progress: unknown[]) => seen.push(progress);
    const {records} = await loadUbl(files(), {...OPTIONS, onProgress});

    assert.equal(records.length, 2);
    assert.deepEqual(seen, [[1, undefined], [2, undefined]]);
  });

  test('keeps files of the same name apart', async () => {
    const {records} = await loadUbl([textFile('a.xml', XML), textFile('a.xml', XML)], OPTIONS);

    assert.equal(new Set(records.map(({id}) => id)).size, 2);
  });

  test('tells of totals that do not add up', async () => {
    const odd = XML.replace(/1493\.75(?=<\/cbc:PayableAmount)/, '1400.00');

    const {records, warnings} = await loadUbl([textFile('a.xml', odd)], OPTIONS);

    assert.equal(records.length, 1);
    assert.deepEqual(warnings, [
      {fileName: 'a.xml', reason: 'PayableAmount is 1400.00, its totals add up to 1493.75'},
    ]);
  });

  test('stops when it is aborted', async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const files = [textFile('a.xml', XML), textFile('b.xml', XML)];

    await assert.rejects(loadUbl(files, {...OPTIONS, onProgress, signal: controller.signal}), {
      name: 'AbortError',
    });
  });
});

describe('loading files in another encoding', () => {
  const nameIn = async (file: UblFile) => {
    const {records, failures} = await loadUbl([file], OPTIONS);
    return records[0]?.customer.name ?? failures[0]?.reason;
  };

  test('heeds the declared one where the bytes can be had', async () => {
    const file = latin1('a.xml', declared('ISO-8859-1'));

    assert.equal(await nameIn(file), 'Proefklant Coöperatie U.A.');
  });

  test('keeps a source that declares what it is saved in', async () => {
    const {records} = await loadUbl([latin1('a.xml', declared('ISO-8859-1'))], OPTIONS);

    assert.match(records[0]?.source?.xml ?? '', /encoding="UTF-8"/);
  });

  test('heeds a byte order mark', async () => {
    const text = `\uFEFF${declared('UTF-16')}`;
    const utf16 = Uint16Array.from(text, (character) => character.charCodeAt(0));

    assert.equal(await nameIn(new File([utf16], 'a.xml')), 'Proefklant Coöperatie U.A.');
    assert.equal(await nameIn(new File([`\uFEFF${XML}`], 'a.xml')), 'Proefklant Coöperatie U.A.');
  });

  test('says so where the bytes are not what was declared', async () => {
    assert.equal(await nameIn(latin1('a.xml', XML)), 'is not written in UTF-8');
    assert.equal(
      await nameIn(latin1('a.xml', declared('klingon-1'))),
      'is written in klingon-1, which is unknown here',
    );
  });

  test('says so where only a text was given and characters are lost', async () => {
    const lost = declared('ISO-8859-1').replace('ö', '\uFFFD');

    assert.equal(
      await nameIn(textFile('a.xml', lost)),
      'is written in ISO-8859-1, but was read as UTF-8',
    );
  });
});
