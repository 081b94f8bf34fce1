/**
 * Draws every story at three widths, light and dark, into screens/, with one contact sheet a story.
 *
 *   npm run screens [-- name-filter] [--locale nl]
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import type {Browser} from 'playwright-core';

import {open, type View} from './harness/inspect.js';
import type {StoryFacts} from './harness/page.js';
import {pool} from './lib/pool.js';
import {serveStories, storyUrl} from './harness/run.js';
import {contactSheet, type Picture} from './harness/sheet.js';
import {launchBrowser} from './lib/browser.js';
import {root} from './lib/paths.js';

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;
const FOLDER = join(root, 'screens');

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {locale: {type: 'string', default: 'en'}},
});

async function draw(browser: Browser, base: string, id: string, view: View): Promise<Picture> {
  await using opened = await open(browser, storyUrl(base, id, values.locale, view), view);
  const file = `${id}--${String(view.width)}-${view.scheme}.png`;
  await opened.page.screenshot({path: join(FOLDER, file), fullPage: true, animations: 'disabled'});
  const label = `${String(view.width)} ${view.scheme}`;
  for (const text of opened.noise) {
    console.log(`${id} ${label}: ${text}`);
  }
  return {file, label, width: view.width, dark: view.scheme === 'dark'};
}

async function drawSheet(browser: Browser, id: string, pictures: readonly Picture[]) {
  const html = join(FOLDER, `${id}.html`);
  writeFileSync(html, contactSheet(`${id} · ${values.locale}`, pictures));
  const page = await browser.newPage({viewport: {width: 1440, height: 900}});
  await page.goto(`file://${html}`);
  await page.screenshot({path: join(FOLDER, `${id}.png`), fullPage: true});
  await page.close();
}

async function drawStory(browser: Browser, base: string, {id, width}: StoryFacts): Promise<void> {
  const views = SCHEMES.flatMap((scheme) =>
    (width === undefined ? WIDTHS : [width]).map((w): View => ({width: w, height: 600, scheme})),
  );
  const pictures: Picture[] = [];
  for (const view of views) {
    pictures.push(await draw(browser, base, id, view));
  }
  await drawSheet(browser, id, pictures);
}

mkdirSync(FOLDER, {recursive: true});
const browser = await launchBrowser();
try {
  const {served, stories} = await serveStories(root, browser, positionals[0]);
  await pool(stories, 2, (story) => drawStory(browser, served.url, story));
  await served.close();
  console.log(`${String(stories.length)} stories in screens/, one sheet each: <story>.png`);
  process.exitCode = stories.length === 0 ? 1 : 0;
} finally {
  await browser.close();
}
