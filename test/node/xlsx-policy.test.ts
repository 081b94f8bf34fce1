import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';

import type {Browser} from 'playwright-core';

import {bundle} from '../../scripts/harness/bundle.js';
import {serve, type Served} from '../../scripts/harness/server.js';
import {launchBrowser} from '../../scripts/lib/browser.js';
import {root} from '../../scripts/lib/paths.js';

const HELPERS = `
  import {AsyncZipDeflate, Zip} from 'fflate';
  import {csvStream} from './src/files/csv.ts';
  import {xlsxStream} from './src/files/xlsx.ts';
  import {zipStream} from './src/files/zip.ts';
  import {bytesOf, tableOf} from './test/files/reading.ts';

  const refused = [];
  addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
  const rows = Array.from({length: 20_000}, (_, index) => [
    \`Invoice \${index} \${Math.random()}\`,
    {money: {amount: index, currency: 'EUR'}},
  ]);
  const table = () => tableOf(['Number', 'Total'], rows, {batch: 500});
  async function* entries() {
    for (let index = 0; index < 20; index += 1) {
      yield {name: \`\${index}.pdf\`, blob: new Blob([new Uint8Array(400_000)])};
    }
  }
  const made = {
    xlsx: () => bytesOf(xlsxStream(table())),
    csv: () => bytesOf(csvStream(table(), 'en')),
    zip: () => bytesOf(zipStream(entries())),
    worker: async () => {
      const part = new AsyncZipDeflate('large');
      new Zip(() => undefined).add(part);
      part.push(new Uint8Array(1_000_000), true);
      return [];
    },
  };
  globalThis.make = async (kind) => {
    const {length} = await made[kind]().catch(() => []);
    await new Promise((resolve) => setTimeout(resolve));
    return {length, refused: refused.splice(0)};
  };
`;

describe('under the strictest policy of a host', () => {
  let server: Served;
  let browser: Browser;
  before(async () => {
    server = await serve(await bundle(root, HELPERS));
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const make = async (kind: string) => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction('globalThis.make !== undefined');
    const outcome = await page.evaluate(`make(${JSON.stringify(kind)})`);
    await page.close();
    return outcome as {length: number; refused: string[]};
  };

  for (const [kind, least] of [
    ['xlsx', 320_000],
    ['csv', 500_000],
    ['zip', 8_000_000],
  ] as const) {
    test(`a large file is made as ${kind}, and nothing is refused`, async () => {
      const {length, refused} = await make(kind);

      assert.deepEqual(refused, []);
      assert.ok(length > least, `${length} bytes`);
    });
  }

  test('a file that is made in a worker is noticed', async () => {
    const {refused} = await make('worker');

    assert.notDeepEqual(refused, []);
  });
});
