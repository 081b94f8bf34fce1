import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';

import type {Browser} from 'playwright-core';

import {launchBrowser} from '../../scripts/lib/browser.js';
import {runNode} from '../../scripts/lib/steps.js';
import {type IndexEntry, judgeIndex, readIndex} from '../../scripts/workshop/entries.js';
import {runEntry} from '../../scripts/workshop/run.js';
import {serveFolder} from '../../scripts/workshop/site.js';
import {checkToolbar} from '../../scripts/workshop/toolbar.js';

const DISPATCHER = 'node_modules/storybook/dist/bin/dispatcher.js';

const DEFECTS: Readonly<Record<string, RegExp>> = {
  NoSentence: /no sentence says why it exists/,
  PlayFails: /story: playFunctionThrewException: .*no such button/,
  RenderFails: /story: storyThrewException: .*no such data/,
  ConsoleError: /console\.error: planted complaint/,
  PageError: /planted error/,
  ThirdParty: /request to another origin: http:\/\/tracker\.example/,
  Nothing: /nothing is shown/,
  TooWide: /overflow: /,
};

describe('the run of a built Storybook', {concurrency: 2}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'balie-workshop-'));
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let entries: readonly IndexEntry[];

  const look = async (name: string) => {
    const entry = entries.find(({exportName}) => exportName === name);
    assert.ok(entry, `${name} is not in the list`);
    return (await runEntry(browser, site.url, entry)).join('\n');
  };

  before(async () => {
    const config = 'test/node/planted/workshop';
    const args = ['build', '--quiet', '--disable-telemetry', '-c', config, '-o', folder];
    const {status, output} = await runNode([DISPATCHER, ...args]);
    assert.equal(status, 0, output);
    [browser, site, entries] = [await launchBrowser(), await serveFolder(folder), readIndex(folder)];
  });

  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, {recursive: true});
  });

  test('finds nothing in a clean story', async () => {
    assert.equal(await look('Clean'), '');
  });

  for (const [name, finding] of Object.entries(DEFECTS)) {
    test(`finds what is wrong with ${name}`, async () => {
      assert.match(await look(name), finding);
    });
  }

  test('finds that the toolbar has no language', async () => {
    const [finding = ''] = await checkToolbar(browser, site.url, 'planted--clean', 2000);

    assert.match(finding, /^toolbar: .*Timeout/s);
  });

  test('finds what a page does not tell of its element', async () => {
    const entry = entries.find(({title}) => title === 'planted/Reference');
    assert.ok(entry, 'the page is not in the list');

    assert.deepEqual(await runEntry(browser, site.url, entry), [
      `${entry.id}: the chapter "Properties" is not there.`,
      `${entry.id}: the chapter "Slots" is not there.`,
      `${entry.id}: the chapter "Parts" has no table.`,
      `${entry.id}: the chapter "Custom properties" is not there.`,
      `${entry.id}: the chapter "Endpoints and permissions" is not there.`,
      `${entry.id}: the chapter "Keyboard" is not there.`,
    ]);
  });
});

describe('the list of a built Storybook', () => {
  const story = (id: string): IndexEntry => ({id, type: 'story', title: 'x', name: id});

  test('is refused when it has no story', () => {
    assert.deepEqual(judgeIndex([{...story('x'), type: 'docs'}], 0), [
      'There is no story in the built Storybook.',
    ]);
  });

  test('is refused when a story that was written is not in it', () => {
    assert.deepEqual(judgeIndex([story('a')], 2), [
      '2 stories were written, and 1 are in Storybook.',
    ]);
  });

  test('has to be there', () => {
    assert.throws(() => readIndex(join(tmpdir(), 'no-such-folder')), /npm run build:storybook/);
  });
});
