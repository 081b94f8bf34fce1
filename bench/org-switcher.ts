/**
 * What it costs a page to open the menu of `<org-switcher>` with 5,000 organizations and with three, and to type in its search:
 * from the press or the letter until everything is laid out. The ratio counts; milliseconds are this machine's.
 */
import {bundle} from '../scripts/harness/bundle.js';
import {serve} from '../scripts/harness/server.js';
import {launchBrowser} from '../scripts/lib/browser.js';
import {root} from '../scripts/lib/paths.js';
import type {Spent} from './org-switcher-page.js';

const server = await serve(await bundle(root, "import './bench/org-switcher-page.ts';"));
const browser = await launchBrowser();

async function measure(scenario: string): Promise<Spent> {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction('globalThis.measure !== undefined');
  const spent = await page.evaluate<Spent>(`measure('${scenario}')`);
  await page.close();
  return spent;
}

try {
  const few = await measure('many-orgs');
  const many = await measure('5000-orgs');
  console.log(`3 organizations: opening ${few.opening.toFixed(1)} ms`);
  console.log(
    `5,000 organizations: opening ${many.opening.toFixed(1)} ms, typing ${many.typing.toFixed(1)} ms`,
  );
  console.log(`  5,000 / 3: opening ${(many.opening / few.opening).toFixed(2)}`);
} finally {
  await browser.close();
  await server.close();
}
