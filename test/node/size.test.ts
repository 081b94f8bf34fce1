import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, suite, test} from 'node:test';

import {measurePages, overLimit, sizeTable, type PageSize} from '../../scripts/lib/sizes.js';

const page: PageSize = {name: 'a page', minified: 9000, brotli: 2048, laterBrotli: 0};

suite('the limit of a page', () => {
  test('holds when the page is exactly as large', () => {
    assert.deepEqual(overLimit([page], {'a page': {imports: [], limitBrotliKB: 2}}), []);
  });

  test('is exceeded by one byte, and the figure is told', () => {
    const larger = {...page, brotli: 2049 + 100};
    assert.deepEqual(overLimit([larger], {'a page': {imports: [], limitBrotliKB: 2}}), [
      'a page loads 2.1 KB, over its limit of 2 KB',
    ]);
  });

  test('is not met by a page that was not measured', () => {
    assert.deepEqual(overLimit([], {'a page': {imports: [], limitBrotliKB: 2}}), [
      'a page was not measured',
    ]);
  });
});

test('the table tells what is loaded later apart', () => {
  const table = sizeTable([page, {...page, name: 'another', laterBrotli: 1024}]);
  assert.match(table, /^a page +8\.8 +2\.0 *$/m);
  assert.match(table, /^another +8\.8 +2\.0 +1\.0$/m);
});

suite('a measured page', () => {
  let folder = '';
  const planted = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file.replaceAll('\\', '/');
  };
  const noise = (length: number) =>
    JSON.stringify(Array.from({length}, (_, index) => Math.imul(index + 1, 2654435761) >>> 0));

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'size-'));
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  test('counts what is imported, and what is imported on demand apart', async () => {
    planted('shared.js', `export const shared = ${noise(300)};`);
    planted(
      'late.js',
      `import {shared} from './shared.js';\nexport const late = [shared, ${noise(600)}];`,
    );
    const start = planted(
      'start.js',
      "export {shared} from './shared.js';\nexport const load = () => import('./late.js');",
    );
    const [size] = await measurePages({start: [start]});
    assert.ok(size);
    // The bundler's own helper for import() is part of what a page loads.
    assert.ok(size.minified > 3000 && size.minified < 6000, String(size.minified));
    assert.ok(size.brotli < size.minified);
    assert.ok(size.laterBrotli > size.brotli, 'What both need is loaded at the start.');
  });

  test('fails when a module is missing', async () => {
    await assert.rejects(measurePages({lost: [`${folder}/lost.js`]}), /Could not resolve/);
  });
});
