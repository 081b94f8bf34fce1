import type {Browser} from 'playwright-core';

import {findingsOf, open, type View} from '../harness/inspect.js';
import {judgeReference} from './chapters.js';
import type {IndexEntry} from './entries.js';
import {followStory} from './follow.js';

const WIDE: View = {width: 1280, scheme: 'light'};

// The panel of the addon is for those who look: the bare page has shown every story to axe, light and dark.
const GLOBALS = 'a11y.manual:!true;scheme:light;locale:nl';

async function runStory(browser: Browser, url: string): Promise<readonly string[]> {
  await using opened = await open(browser, url, WIDE, {first: followStory});
  const told = await opened.page.evaluate(() => globalThis.balieStory);
  const findings = await findingsOf(opened, {console: told?.console, audited: false});
  return told?.sentence?.trim() ? findings : [...findings, 'no sentence says why it exists.'];
}

async function openDocs(browser: Browser, url: string, title: string): Promise<readonly string[]> {
  await using opened = await open(browser, url, WIDE, {first: followStory, timeout: 60_000});
  const noise = opened.noise.filter((text) => !text.includes('[balie]'));
  if (!title.endsWith('/Reference')) return noise;
  return [...noise, ...(await judgeReference(opened.page))];
}

/** Shows an entry of a Storybook served at `base`, plays it, and says all that is wrong with it. */
export async function runEntry(
  browser: Browser,
  base: string,
  {id, type, title}: IndexEntry,
): Promise<readonly string[]> {
  const viewMode = type === 'docs' ? 'docs' : 'story';
  const url = `${base}/iframe.html?id=${id}&viewMode=${viewMode}&globals=${GLOBALS}`;
  const run = type === 'docs' ? openDocs(browser, url, title) : runStory(browser, url);
  return (await run).map((finding) => `${id}: ${finding}`);
}
