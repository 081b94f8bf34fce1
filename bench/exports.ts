/**
 * What it costs a page to make large files: streamed to a place on disk as the elements do it, and beside it collected into one
 * array. Peak heap growth (with the memory of buffers, and garbage that was not yet collected) and the longest time in which the
 * page could do nothing else. The ratios count; the other numbers are this machine's, and a page that does nothing tells how
 * much of them is the machine's alone.
 */
import type {CDPSession, Page} from 'playwright-core';

import {bundle} from '../scripts/harness/bundle.js';
import {serve} from '../scripts/harness/server.js';
import {launchBrowser} from '../scripts/lib/browser.js';
import {root} from '../scripts/lib/paths.js';
import type {Made} from './exports-page.js';

const KINDS = {
  zip: '2,000 files of 100 kB as zip',
  xlsx: '100,000 rows as XLSX',
  csv: '100,000 rows as CSV',
};
const MEGABYTE = 1_000_000;

interface Cost extends Made {
  heapGrowth: number;
}

async function heapOf(session: CDPSession): Promise<number> {
  // The backing store has been added to the protocol later than its types.
  const usage: {usedSize: number; backingStorageSize?: number} =
    await session.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

async function costOf(page: Page, kind: string, way: string): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const before = await heapOf(session);
  let peak = before;
  let made: Made | undefined;
  const making = page.evaluate(`make('${kind}', '${way}')`).then((outcome) => {
    made = outcome as Made;
  });
  while (!made) {
    peak = Math.max(peak, await heapOf(session));
    // Asked without a pause, the page would do nothing but answer.
    await Promise.race([making, new Promise((resolve) => setTimeout(resolve, 10))]);
  }
  peak = Math.max(peak, await heapOf(session));
  await session.detach();
  return {...made, heapGrowth: peak - before};
}

const server = await serve(await bundle(root, "import './bench/exports-page.ts';"));
const browser = await launchBrowser();

async function newPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction('globalThis.make !== undefined');
  return page;
}

try {
  const idle = await newPage();
  const noise = await idle.evaluate<Made>('idle()');
  console.log(`A page that does nothing: block ${noise.longestBlockMilliseconds.toFixed(0)} ms`);
  await idle.close();
  for (const [kind, title] of Object.entries(KINDS)) {
    const costs: Cost[] = [];
    for (const way of ['streamed', 'collected']) {
      const page = await newPage();
      const cost = await costOf(page, kind, way);
      costs.push(cost);
      const megabytes = (cost.bytes / MEGABYTE).toFixed(1);
      const growth = (cost.heapGrowth / MEGABYTE).toFixed(1);
      const block = cost.longestBlockMilliseconds.toFixed(0);
      console.log(`${title}, ${way}: ${megabytes} MB; heap +${growth} MB; block ${block} ms`);
      await page.close();
    }
    const [streamed, collected] = costs;
    if (!streamed || !collected) continue;
    const heap = streamed.heapGrowth / collected.heapGrowth;
    const block = streamed.longestBlockMilliseconds / collected.longestBlockMilliseconds;
    console.log(`  streamed / collected: heap ${heap.toFixed(2)}, block ${block.toFixed(2)}`);
  }
} finally {
  await browser.close();
  await server.close();
}
