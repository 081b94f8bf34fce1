/**
 * Imports each entry of the built package in a page of its own, under a strict policy, and checks
 * what that changes there.
 */
import type {Browser, BrowserContext} from 'playwright-core';

import {launchBrowser} from './lib/browser.js';
import {bundlePages, type Bundle} from './lib/bundle.js';
import {countsLine} from './lib/counts.js';
import {judgeEntry, type Observation} from './lib/entry-check.js';
import {elementTags, packageEntries, readManifest} from './lib/package-entries.js';

const ORIGIN = 'http://portal.example';
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

// Text, because functions that are sent to a page must not carry helpers of the compiler along.
const RECORD_TAGS = `
  window.registered = [];
  const define = customElements.define;
  customElements.define = function (tag, ...rest) {
    window.registered.push(tag);
    return define.call(this, tag, ...rest);
  };`;

async function openSite(browser: Browser, {files}: Bundle): Promise<BrowserContext> {
  const context = await browser.newContext();
  await context.addInitScript(RECORD_TAGS);
  await context.route(`${ORIGIN}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const headers = {'content-security-policy': POLICY};
    const file = files.get(path);
    if (file) await route.fulfill({contentType: 'text/javascript', body: file.text, headers});
    else if (path) await route.fulfill({status: 404});
    else await route.fulfill({contentType: 'text/html', body: '<!doctype html>', headers});
  });
  return context;
}

async function observe(context: BrowserContext, start: string): Promise<Observation> {
  const page = await context.newPage();
  const errors: string[] = [];
  const messages: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  page.on('console', (message) => {
    (message.type() === 'error' ? errors : messages).push(message.text());
  });
  await page.goto(`${ORIGIN}/`);
  const seen = await page.evaluate<Pick<Observation, 'registered' | 'exported'> | string>(
    `import('/${start}').then(
      ({entry0 = {}}) => ({registered: window.registered, exported: Object.keys(entry0)}),
      (error) => String(error))`,
  );
  await page.close();
  if (typeof seen !== 'string') return {...seen, errors, messages};
  return {registered: [], exported: [], errors: [...errors, seen], messages};
}

const entries = packageEntries(readManifest(), elementTags());
const pages = Object.fromEntries(entries.map(({specifier}) => [specifier, [specifier]]));
const browser = await launchBrowser();
let failed = 0;
for (const kind of ['production', 'development'] as const) {
  const bundle = await bundlePages(pages, {conditions: kind === 'development' ? [kind] : []});
  const context = await openSite(browser, bundle);
  for (const entry of entries) {
    const observation = await observe(context, bundle.starts.get(entry.specifier) ?? '');
    const findings = judgeEntry(entry, observation, kind);
    for (const finding of findings) console.log(`✗ ${entry.specifier} (${kind}) ${finding}`);
    if (findings.length > 0) failed += 1;
  }
  await context.close();
}
await browser.close();
console.log(countsLine({passed: entries.length * 2 - failed, failed}));
process.exitCode = failed > 0 ? 1 : 0;
