import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';

import {writeUbl} from '../../mocks/files/write-ubl.js';
import {loadUbl, type LoadedUbl} from '../../mocks/ubl/load-ubl.js';
import {sampleRecord} from './fixtures/ubl/sample-record.js';

const COUNT = 2000;
const BROKEN = [17, 1000, 1999];

const numberOf = (index: number) => `F-${String(index).padStart(4, '0')}`;

function xmlOf(index: number): string {
  const typeCode = index % 10 === 0 ? '381' : '380';
  const xml = writeUbl(sampleRecord({number: numberOf(index), typeCode}));
  return BROKEN.includes(index) ? xml.slice(0, 900) : xml;
}

const files = Array.from(
  {length: COUNT},
  (_none, index) => new File([xmlOf(index)], `${index}.xml`),
);

describe('loading two thousand files', () => {
  const progress: [number, number | undefined][] = [];
  let loaded: LoadedUbl;
  let breaths = 0;

  before(async () => {
    const timer = setInterval(() => (breaths += 1), 0);
    const onProgress = (...state: [number, number | undefined]) => progress.push(state);
    loaded = await loadUbl(files, {organizationId: 'rode-lente', onProgress});
    clearInterval(timer);
  });

  test('keeps their order', () => {
    const whole = files.map((_file, index) => index).filter((index) => !BROKEN.includes(index));

    assert.deepEqual(
      loaded.records.map(({number}) => number),
      whole.map(numberOf),
    );
  });

  test('gives each an id of its own', () => {
    const ids = new Set(loaded.records.map(({id}) => id));

    assert.equal(ids.size, COUNT - BROKEN.length);
  });

  test('names those that fail', () => {
    assert.deepEqual(
      loaded.failures.map(({fileName}) => fileName),
      BROKEN.map((index) => `${index}.xml`),
    );
    for (const {reason} of loaded.failures) assert.match(reason, /^is not XML: /);
  });

  test('tells how far it is after each file', () => {
    assert.deepEqual(
      progress,
      files.map((_file, index) => [index + 1, COUNT]),
    );
  });

  test('lets the page live in between', () => {
    assert.ok(breaths >= 20, `other work had a turn ${breaths} times`);
  });
});
