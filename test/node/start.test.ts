import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {type AddressInfo, createServer as createTcpServer, type Server} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';

import type {Browser, BrowserContext, Page} from 'playwright-core';

import {writeUbl} from '../../mocks/files/write-ubl.js';
import {SCENARIOS} from '../../mocks/index.js';
import {audit} from '../../scripts/harness/axe.js';
import {launchBrowser} from '../../scripts/lib/browser.js';
import {inProject} from '../../scripts/lib/paths.js';
import {runNode} from '../../scripts/lib/steps.js';
import {readOptions, UsageError} from '../../scripts/start/options.js';
import {type DemoServer, startServer} from '../../scripts/start/server.js';
import {openUblFolder} from '../../scripts/start/ubl-folder.js';

const COUNT = 2000;
const BROKEN = 1000;

/** As many files as asked for, half of them in a folder inside, one broken; and what must not be seen. */
function writeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balie-ubl-'));
  mkdirSync(join(folder, 'more'));
  const records = SCENARIOS['100k-invoices'].invoices?.().slice(0, COUNT) ?? [];
  for (const [index, record] of records.entries()) {
    const name = index % 2 === 0 ? `${record.number}.xml` : join('more', `${record.number}.XML`);
    const xml = writeUbl(record);
    writeFileSync(join(folder, name), index === BROKEN ? xml.slice(0, 900) : xml);
  }
  writeFileSync(join(folder, '._hidden.xml'), 'hidden');
  writeFileSync(join(folder, 'notes.txt'), 'no XML');
  symlinkSync(inProject('tsconfig.json'), join(folder, 'outside.xml'));
  return folder;
}

/** Takes a port of this machine until it is closed. */
async function takePort(): Promise<{server: Server; port: number}> {
  const server = createTcpServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {server, port: (server.address() as AddressInfo).port};
}

/** Asks for a path as it stands, without the cleaning that `fetch` does. */
async function ask(url: string, path: string, headers: Record<string, string> = {}) {
  const {hostname, port} = new URL(url);
  return new Promise<{status: number; text: string}>((resolve, reject) => {
    const asked = request({hostname, port, path, headers}, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({status: response.statusCode ?? 0, text}));
    });
    asked.on('error', reject).end();
  });
}

describe('the command line of npm start', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'balie-start-'));
    writeFileSync(join(folder, 'notes.txt'), 'no XML');
  });

  after(() => rmSync(folder, {recursive: true}));

  for (const [title, args, message] of [
    ['an unknown option', ['--ublx', 'x'], /^Unknown option '--ublx'\.$/],
    ['a word of its own', ['folder'], /^Unexpected argument 'folder'/],
    ['an option without its value', ['--ubl'], /^Option '--ubl <value>' argument missing\.$/],
    ['a port that is none', ['--port', '70000'], /^--port 70000: a port is a number from 1/],
  ] as const) {
    test(`refuses ${title}`, () => {
      const isIt = (error: unknown) => error instanceof UsageError && message.test(error.message);

      assert.throws(() => readOptions(args), isIt);
    });
  }

  for (const [title, path, message] of [
    ['does not exist', 'missing', /missing: there is no such folder\.$/],
    ['is a file', 'notes.txt', /notes\.txt: this is a file; name the folder\.$/],
    ['has no XML', '.', /: there is no \.xml file in it\.$/],
  ] as const) {
    test(`refuses a folder that ${title}`, async () => {
      await assert.rejects(openUblFolder(join(folder, path)), {message});
    });
  }

  test('ends with status 1, the message and the usage', async () => {
    const {status, output} = await runNode([
      ...['--import', 'tsx', 'scripts/start.ts', '--ubl', folder],
    ]);

    assert.equal(status, 1);
    assert.match(output, /there is no \.xml file in it\.\n\nUsage: npm start \[-- options\]/);
  });

  test('takes the next port when the first is taken, and prints the address', async () => {
    const {server, port} = await takePort();
    const args = ['--import', 'tsx', 'scripts/start.ts', '--port', String(port)];
    const child = spawn(process.execPath, args, {cwd: inProject(), stdio: ['ignore', 'pipe', 'inherit']});
    try {
      const line = await new Promise<string>((resolve) =>
        child.stdout.setEncoding('utf8').once('data', resolve),
      );
      const url = /http:\/\/localhost:\d+\//.exec(line)?.[0] ?? '';

      assert.ok(Number(new URL(url).port) > port, line);
      assert.equal((await ask(url, '/')).status, 200);
    } finally {
      child.kill();
      server.close();
    }
  });
});

describe('the demo', () => {
  let folder: string;
  let server: DemoServer;
  let browser: Browser;

  before(async () => {
    folder = writeFolder();
    const free = await takePort();
    await new Promise((done) => free.server.close(done));
    const ubl = await openUblFolder(folder);
    server = await startServer({port: free.port, ubl, watch: false});
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, {recursive: true});
  });

  describe('its server', () => {
    test('sends the pages under a policy without inline styles', async () => {
      const response = await fetch(`${server.url}invoices.html`);

      assert.match(await response.text(), /<invoice-list /);
      const policy = response.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'.*style-src 'self';/);
      assert.doesNotMatch(policy, /unsafe/);
    });

    test('sends the service worker', async () => {
      const response = await fetch(`${server.url}mockServiceWorker.js`);

      assert.match(response.headers.get('content-type') ?? '', /javascript/);
    });

    test('lists the files in order, without links and hidden ones', async () => {
      const index = await fetch(`${server.url}@ubl/index.json`);
      const {files} = (await index.json()) as {files: string[]};

      assert.equal(files.length, COUNT);
      assert.deepEqual(files.slice(0, 2), ['2017-000001.xml', '2017-000003.xml']);
      assert.match(files.at(-1) ?? '', /^more\/.*\.XML$/);
    });

    test('sends each file with its bytes', async () => {
      const text = (await ask(server.url, '/@ubl/files.ndjson')).text;
      const [first] = text.split('\n', 1);
      const {path, base64} = JSON.parse(first ?? '') as {path: string; base64: string};

      assert.equal(text.split('\n').length, COUNT + 1);
      assert.equal(path, '2017-000001.xml');
      assert.match(Buffer.from(base64, 'base64').toString(), /<Invoice /);
    });

    test('sends nothing from outside the folder', async () => {
      for (const path of [
        '/@ubl/../../../../../../etc/passwd',
        '/@ubl/files/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
        '/@ubl/files.ndjson/../outside.xml',
        '/@fs/etc/passwd',
      ]) {
        const {status, text} = await ask(server.url, path);

        assert.notEqual(status, 200, path);
        assert.doesNotMatch(text, /root:/, path);
      }
    });

    test('answers nobody who calls it by another name', async () => {
      assert.equal((await ask(server.url, '/@ubl/index.json', {host: 'evil.example'})).status, 403);
    });
  });

  describe('in the browser', () => {
    let context: BrowserContext;
    before(async () => {
      context = await browser.newContext({viewport: {width: 1280, height: 900}});
    });

    const open = async (address: string): Promise<Page> => {
      const page = await context.newPage();
      // The compiler of these tests names functions with this helper, which a page does not have.
      await page.addInitScript('globalThis.__name = (value) => value;');
      await page.goto(server.url + address);
      return page;
    };
    const rows = (page: Page) => page.locator('tbody tr');
    const choose = (page: Page, label: string, value: string) =>
      page.getByRole('combobox', {name: label}).selectOption(value);

    test('shows a table of invoices, and Dutch once that is chosen', async () => {
      const page = await open('invoices.html?scenario=rode-lente');
      await page.getByRole('heading', {level: 1, name: 'Invoices'}).waitFor();
      await rows(page).nth(20).waitFor();

      await choose(page, 'Language', 'nl');

      await page.getByRole('heading', {level: 1, name: 'Facturen'}).waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), 'nl');
      await page.close();
    });

    test('says that it is offline, and shows rows when it no longer is', async () => {
      const page = await open('invoices.html?scenario=rode-lente&fault=offline');
      await page.getByText('There is no connection').first().waitFor();

      await choose(page, 'Fault', '');

      await rows(page).nth(20).waitFor();
      assert.equal(new URL(page.url()).search, '?scenario=rode-lente');
      await page.close();
    });

    test('asks to sign in again, and goes on', async () => {
      const page = await open('invoices.html?scenario=rode-lente&fault=401');

      await page.getByRole('dialog').getByRole('button', {name: 'Sign in again'}).click();

      await rows(page).nth(20).waitFor();
      await page.close();
    });

    test('goes on where the reader was when the session ends in the middle', async () => {
      const page = await open('invoices.html?scenario=rode-lente');
      await page.addInitScript('delete globalThis.showSaveFilePicker;');
      await page.reload();
      await page.getByRole('checkbox', {name: 'Select 2026-1118'}).check();
      await page.getByRole('button', {name: 'End the session'}).click();
      await page.getByRole('button', {name: 'Next'}).click();
      const signIn = page.getByRole('dialog').getByRole('button', {name: 'Sign in again'});
      await signIn.press('Escape');
      await page.getByRole('button', {name: 'Download 1'}).click();
      await page.getByText('Signed out. This goes on').waitFor();
      assert.equal(await rows(page).count(), 25);

      await page.locator('#main').getByRole('button', {name: 'Try again'}).click();
      const saved = page.waitForEvent('download');
      await signIn.click();

      await page.getByText('26–42 of 42').waitFor();
      assert.match((await saved).suggestedFilename(), /\.zip$/);
      await page.getByRole('button', {name: 'End the session'}).waitFor();
      await page.close();
    });

    test('keeps what the list shows in the address, and goes back', async () => {
      const page = await open('invoices.html?scenario=rode-lente&statuses=overdue');
      await page.getByText('2 documents').waitFor();

      await page.getByLabel('Search number').fill('2026-0911');
      await page.keyboard.press('Enter');
      await page.getByText('1 document', {exact: true}).waitFor();
      assert.match(page.url(), /statuses=overdue&search=2026-0911$/);
      await page.goBack();

      await page.getByText('2 documents').waitFor();
      await page.close();
    });

    test('switches persona and organization', async () => {
      const page = await open('invoices.html?scenario=many-orgs');
      await choose(page, 'Organization', 'gele-haven');
      await rows(page).nth(20).waitFor();

      await choose(page, 'Scenario', 'no-access');
      await page.getByText('You cannot view invoices').waitFor();
      await choose(page, 'Persona', 'viewer');

      await rows(page).nth(20).waitFor();
      await page.close();
    });

    test('loads two thousand files, and names the one that is broken', async () => {
      const page = await open('invoices.html');
      await page.getByText(/^[\d,]+ of 2,000 files$/).waitFor();

      await page.getByText('1,999 of 2,000 UBL files loaded.').waitFor();

      await page.getByText('1,999 documents').waitFor();
      await page.getByText('1 file could not be read').click();
      await page.getByText(/^2017-001001\.xml is not XML/).waitFor();
      await page.close();
    });

    test('takes files that are chosen', async () => {
      const page = await open('invoices.html?scenario=rode-lente');
      const fixtures = ['synthetic-kwd.xml', 'synthetic-order.xml'];

      await page
        .getByLabel('Choose files')
        .setInputFiles(fixtures.map((name) => inProject('test', 'node', 'fixtures', 'ubl', name)));

      await page.getByText('1 of 2 UBL files loaded.').waitFor();
      await page.getByText('1 document', {exact: true}).waitFor();
      await page.close();
    });

    for (const address of ['', 'invoices.html?scenario=rode-lente&scheme=dark']) {
      test(`has nothing that keeps people out: /${address}`, async () => {
        const page = await open(address);
        await page.locator(address === '' ? '#worlds li' : 'tbody tr').first().waitFor();

        assert.deepEqual(await audit(page), []);
        await page.close();
      });
    }
  });
});
