/**
 * Shows every story in a bare page under the strictest policy, and looks for what is wrong.
 *
 *   npm run harness                 every story
 *   npm run harness -- name-filter  the stories whose id contains the filter
 */
import {join} from 'node:path';

import type {Browser} from 'playwright-core';

import {findingsAt, findingsOf, open, type View} from './harness/inspect.js';
import type {StoryFacts} from './harness/page.js';
import {pool} from './lib/pool.js';
import {serveStories, storyUrl} from './harness/run.js';
import {judgeStories, readStories} from './harness/stories.js';
import {launchBrowser} from './lib/browser.js';
import {root} from './lib/paths.js';

interface Look extends View {
  readonly locale: string;
  /** A second width, in CSS pixels, at which the same page is measured again. */
  readonly then?: number;
}

// Dutch at full width in light is how the stories of Storybook are run.
const LOOKS: readonly Look[] = [
  {locale: 'en-XA', width: 320, scheme: 'light', then: 768},
  {locale: 'nb', width: 1280, scheme: 'dark'},
];

async function look(browser: Browser, base: string, story: StoryFacts, how: Look) {
  const view = {...how, width: story.width ?? how.width};
  const known = {console: story.console};
  await using opened = await open(browser, storyUrl(base, story.id, how.locale, view), view);
  const findings = [...(await findingsOf(opened, known))];
  if (how.then !== undefined && story.width === undefined) {
    findings.push(...(await findingsAt(opened, how.then)));
  }
  const name = `${story.id} ${how.locale} ${String(view.width)} ${how.scheme}`;
  return findings.map((finding) => `${name}: ${finding}`);
}

async function lookAtAll(browser: Browser, filter: string): Promise<readonly string[][]> {
  const {served, stories} = await serveStories(root, browser, filter);
  try {
    const visits = stories.flatMap((story) => LOOKS.map((how) => ({story, how})));
    return await pool(visits, 2, ({story, how}) => look(browser, served.url, story, how));
  } finally {
    await served.close();
  }
}

const filter = process.argv[2] ?? '';
const sources = readStories(join(root, 'stories')).filter(({id}) => id.includes(filter));
const unsaid = judgeStories(sources);
const browser = await launchBrowser();
try {
  const results = sources.length === 0 ? [] : await lookAtAll(browser, filter);
  for (const finding of [...unsaid, ...results.flat()]) {
    console.log(finding);
  }
  const bad = results.filter((findings) => findings.length > 0).length + unsaid.length;
  console.log(`${String(results.length - bad + unsaid.length)} passed, ${String(bad)} failed`);
  process.exitCode = bad > 0 || results.length === 0 ? 1 : 0;
} finally {
  await browser.close();
}
