import {existsSync, readFileSync} from 'node:fs';

import {chromium, type Browser} from 'playwright-core';

import {inProject} from './paths.js';

/** How the browser that the bootstrap found is launched; the component tests read the same file. */
export interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

/** The browser that the bootstrap recorded; throws with the command to run when there is none. */
export function browserLaunch(): BrowserLaunch {
  const file = inProject('node_modules', '.cache', 'browser.json');
  if (!existsSync(file)) {
    throw new Error('No browser is known yet: run `node scripts/bootstrap.mjs --browser` first.');
  }
  return JSON.parse(readFileSync(file, 'utf8')) as BrowserLaunch;
}

/** Starts the browser without a window; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(browserLaunch());
}
