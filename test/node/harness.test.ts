import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';

import type {Browser} from 'playwright-core';

import {bundle} from '../../scripts/harness/bundle.js';
import {inspect, type Known, type View} from '../../scripts/harness/inspect.js';
import {pool} from '../../scripts/lib/pool.js';
import {serve} from '../../scripts/harness/server.js';
import {judgeStories, readStories, storiesOf} from '../../scripts/harness/stories.js';
import {launchBrowser} from '../../scripts/lib/browser.js';
import {root} from '../../scripts/lib/paths.js';
import {CLEAN_PAGE, PAGE_DEFECTS} from './planted/page-defects.js';

const NARROW: View = {width: 320, scheme: 'light'};

describe('the inspection of a page', {concurrency: 2}, () => {
  let browser: Browser;
  const look = async (script: string, known?: Known) => {
    const served = await serve(await bundle(root, script));
    try {
      return await inspect(browser, served.url, NARROW, known);
    } finally {
      await served.close();
    }
  };

  before(async () => {
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
  });

  test('finds nothing on a clean page', async () => {
    assert.deepEqual(await look(CLEAN_PAGE), []);
  });

  for (const {title, script, finding} of PAGE_DEFECTS) {
    test(`finds ${title}`, async () => {
      const findings = await look(script);

      assert.ok(findings.some((text) => finding.test(text)), findings.join('\n'));
    });
  }

  test('accepts the line on the console that a story announces', async () => {
    const script = `console.warn('[balie] no adapter');\n${CLEAN_PAGE}`;

    assert.deepEqual(await look(script, {console: 'no adapter'}), []);
  });

  test('finds that an announced line does not come', async () => {
    assert.deepEqual(await look(CLEAN_PAGE, {console: 'no adapter'}), [
      'nothing on the console says: no adapter',
    ]);
  });

  test('finds a story that never settles', async () => {
    const findings = await look("document.querySelector('main').append('Hello');", {timeout: 300});

    assert.match(findings[0] ?? '', /^story: not settled after 300 ms/);
  });
});

describe('the reading of stories', () => {
  const file = 'role-badge-states';

  test('takes the sentence above an export as its reason', () => {
    const text = '/** A role that this version does not know. */\nexport const Unknown = {};';

    assert.deepEqual(storiesOf(file, text), [
      {id: 'role-badge-states--Unknown', sentence: 'A role that this version does not know.'},
    ]);
  });

  for (const [title, comment] of [
    ['no comment', ''],
    ['a comment that is no documentation', '// It is what it is.\n'],
    ['a word alone', '/** Empty. */\n'],
    ['tags alone', '/** @internal */\n'],
  ]) {
    test(`finds a story with ${title ?? ''}`, () => {
      const findings = judgeStories(storiesOf(file, `${comment ?? ''}export const Empty = {};`));

      assert.deepEqual(findings, ['role-badge-states--Empty: no sentence above it says why it exists.']);
    });
  }

  test('finds that there is no story at all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'balie-stories-'));
    try {
      assert.deepEqual(judgeStories(readStories(folder)), ['There is no story.']);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('the pool', () => {
  test('keeps the order of the items', async () => {
    const order = await pool([3, 1, 2], 2, async (n) => {
      await Promise.resolve();
      return n * 2;
    });

    assert.deepEqual(order, [6, 2, 4]);
  });
});
