import {join} from 'node:path';

import type {Browser} from 'playwright-core';

import {bundleStories} from './bundle.js';
import {open, type View} from './inspect.js';
import type {StoryFacts} from './page.js';
import {serve, type Served} from './server.js';
import {storyFiles} from './stories.js';

/** The stories of a project, bundled and served. */
export interface Site {
  readonly served: Served;
  readonly stories: readonly StoryFacts[];
}

/** The address of one story. */
export function storyUrl(base: string, id: string, locale: string, {scheme}: View): string {
  return `${base}/?${new URLSearchParams({story: id, locale, scheme}).toString()}`;
}

/** Serves the stories whose id contains the filter; throws when their page does not load. */
export async function serveStories(
  root: string,
  browser: Browser,
  filter = '',
): Promise<Site> {
  const served = await serve(await bundleStories(root, storyFiles(join(root, 'stories'))));
  await using opened = await open(browser, served.url, {width: 1280, scheme: 'light'});
  const stories = await opened.page.evaluate(() => globalThis.balieStories);
  if (!stories) {
    await served.close();
    throw new Error(`The page of stories does not load.\n${opened.noise.join('\n')}`);
  }
  return {served, stories: stories.filter(({id}) => id.includes(filter))};
}
