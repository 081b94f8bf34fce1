/**
 * Runs every story of the built Storybook, and opens every page of its documentation.
 *
 *   npm run workshop                 all of them; `npm run build:storybook` comes first
 *   npm run workshop -- name-filter  those whose id contains the filter
 */
import {pool} from './lib/pool.js';
import {judgeStories, readStories} from './harness/stories.js';
import {launchBrowser} from './lib/browser.js';
import {countsLine} from './lib/counts.js';
import {inProject} from './lib/paths.js';
import {judgeIndex, readIndex} from './workshop/entries.js';
import {runEntry} from './workshop/run.js';
import {serveFolder} from './workshop/site.js';
import {checkToolbar} from './workshop/toolbar.js';

const filter = process.argv[2] ?? '';
const folder = inProject('storybook-static');
const sources = readStories(inProject('stories'));
const entries = readIndex(folder);
const chosen = entries.filter(({id}) => id.includes(filter));
const browser = await launchBrowser();
const site = await serveFolder(folder);
try {
  const first =
    entries.find(({type, id}) => type === 'story' && id.startsWith('invoice-list'))?.id ?? '';
  const results = [
    [...judgeStories(sources), ...judgeIndex(entries, sources.length)],
    await checkToolbar(browser, site.url, first),
    ...(await pool(chosen, 2, (entry) => runEntry(browser, site.url, entry))),
  ];
  for (const finding of results.flat()) console.log(finding);
  const failed = results.filter((findings) => findings.length > 0).length;
  console.log(countsLine({passed: results.length - failed, failed}));
  process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;
} finally {
  await browser.close();
  await site.close();
}
