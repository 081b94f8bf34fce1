import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';

import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

import {root} from '../../scripts/lib/paths.js';
import {withLines} from '../../scripts/new-element/entries.js';
import {makeElement, Unfinished} from '../../scripts/new-element/make.js';
import {readName, Refusal} from '../../scripts/new-element/name.js';
import {refuseTaken} from '../../scripts/new-element/taken.js';

const TEMPLATE = 'scripts/new-element/template';

describe('the name of a new element', () => {
  test('is one in every way in which code writes it', () => {
    assert.deepEqual(readName(['order-history2-list']), {
      tag: 'order-history2-list',
      camel: 'orderHistory2List',
      className: 'OrderHistory2List',
    });
  });

  const refused: readonly (readonly [string, RegExp])[] = [
    ['', /^Give the element a name: npm run new:element -- order-history$/],
    ['--help', /there are no options\.$/],
    ['order-history role-badge', /^One element at a time/],
    ['Order-history', /is not in lower case\.$/],
    ['orders', /has no hyphen/],
    ['order_history-list', /letters a–z, digits and hyphens\.$/],
    ['ordér-history', /letters a–z, digits and hyphens\.$/],
    ['font-face', /HTML keeps for itself\.$/],
    ['order-2', /does not begin with a letter\.$/],
    ['order-', /does not begin with a letter\.$/],
    ['order--history', /does not begin with a letter\.$/],
    ['1-order', /does not begin with a letter\.$/],
    ['sample-element', /what every element is made from\.$/],
  ];
  for (const [words, sentence] of refused) {
    test(`is not "${words}"`, () => {
      const args = words === '' ? [] : words.split(' ');
      assert.throws(
        () => readName(args),
        (error) => error instanceof Refusal && sentence.test(error.message),
      );
    });
  }

  test('is not that of an element that exists', () => {
    assert.throws(
      () => refuseTaken(root, readName(['portal-provider']), []),
      /^Error: <portal-provider> exists: src\/portal\/portal-provider\.define\.ts registers it\.$/,
    );
  });

  test('is not that of something else that is exported', () => {
    assert.throws(
      () => refuseTaken(root, readName(['api-error']), []),
      /<api-error> would export ApiError, which src\/api\/errors\.ts exports already\.$/,
    );
  });

  test('is not one of which files are there', () => {
    assert.throws(
      () => refuseTaken(root, readName(['order-history']), ['no.ts', 'package.json']),
      /package\.json is there already\.$/,
    );
  });
});

describe('the line of a new element', () => {
  const lines = ["import './elements/m/m.define.js';"];
  const place = (text: string) => withLines(text, './elements/m/', lines);

  test('stands in the order of the alphabet', () => {
    const [a, z] = ["import './elements/a/a.define.js';\n", "import './elements/z/z.define.js';\n"];

    assert.equal(place(a + z), `${a}${lines.join()}\n${z}`);
  });

  test('comes last where nothing comes after it', () => {
    assert.equal(place("export * from './api/errors.js';\n").split('\n')[1], lines[0]);
  });

  test('stands before a statement of several lines, not inside it', () => {
    const long = "export {\n  a,\n  b,\n} from './portal/portal.js';\n";

    assert.equal(place(`import 'zod';\n${long}`), `import 'zod';\n${lines.join()}\n${long}`);
  });
});

describe('the template of an element', () => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: [{files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked}],
  });
  const defects = [
    ['src', "html`<p>Words</p>`", 'balie/no-literal-text'],
    ['src', 'customElements.define(tag, Card)', 'no-restricted-syntax'],
    ['stories', 'html`<p style="color: red"></p>`', 'balie/no-unsafe-template'],
    ['test', "import {z} from 'zod/mini'", 'no-restricted-syntax'],
  ];
  for (const [folder = '', code = '', rule = ''] of defects) {
    test(`is held to ${rule} in ${folder}`, async () => {
      const [result] = await eslint.lintText(`${code};\n`, {
        filePath: join(root, TEMPLATE, folder, 'planted.ts'),
      });

      const broken = result?.messages.map(({ruleId}) => ruleId) ?? [];
      assert.ok(broken.includes(rule), broken.join());
    });
  }
});

describe('an element that cannot be finished', () => {
  test('says what stopped it, and what is written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'balie-new-element-test-'));
    try {
      cpSync(join(root, 'scripts/new-element'), join(folder, 'scripts/new-element'), {
        recursive: true,
      });
      mkdirSync(join(folder, 'src'));
      for (const file of ['src/define.ts', 'src/index.ts']) {
        cpSync(join(root, file), join(folder, file));
      }
      writeFileSync(join(folder, 'stories'), 'A file where a folder is due.');

      const thrown: unknown = await makeElement(folder, readName(['order-history'])).catch(
        (error: unknown) => error,
      );

      assert.ok(thrown instanceof Unfinished);
      assert.match(thrown.message, /^The element is not in order: .*stories/);
      assert.match(thrown.message, /Written so far:\n {2}src\/elements\/order-history\//);
      assert.doesNotMatch(thrown.message, /src\/define\.ts/);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

interface Ran {
  readonly status: number;
  readonly output: string;
}

/** Packages, which are linked; history; and what is built. */
const NOT_COPIED = new Set(['node_modules', '.git', 'dist', 'storybook-static', 'screens']);

/** A copy of the project in which an element can be made without harm. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balie-new-element-test-'));
  for (const path of readdirSync(root).filter((name) => !NOT_COPIED.has(name))) {
    cpSync(join(root, path), join(folder, path), {recursive: true});
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Every source of a project with what is in it. */
function contentsOf(folder: string): ReadonlyMap<string, string> {
  const files = globSync('{src,test,stories,xliff}/**/*.*', {cwd: folder});
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

describe('npm run new:element', {concurrency: 2}, () => {
  let folder = '';
  let made: Ran;

  const run = (...args: string[]): Promise<Ran> => {
    // Inside a node test this variable would change what other tools print.
    const {NODE_TEST_CONTEXT: _, ...env} = process.env;
    return new Promise((resolve) => {
      const options = {cwd: folder, env: {...env, NO_COLOR: '1'}, encoding: 'utf8'} as const;
      const child = execFile(process.execPath, args, options, (error, stdout, stderr) => {
        resolve({status: error ? (child.exitCode ?? 1) : 0, output: stdout + stderr});
      });
    });
  };
  const make = (...args: string[]) => run('--import', 'tsx', 'scripts/new-element.ts', ...args);
  const holds = async (...args: string[]): Promise<string> => {
    const {status, output} = await run(...args);
    assert.equal(status, 0, output);
    return output;
  };

  before(async () => {
    folder = copyProject();
    made = await make('order-history');
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  test('says what it wrote and what comes next', () => {
    assert.equal(made.status, 0, made.output);
    assert.match(made.output, /^Written:\n(?: {2}\S+\n){13}/);
    assert.match(made.output, /Next:\n(?: {2}.+\n){5}$/);
    const [, list = ''] = made.output.split(/Written:\n|\n\n/);
    for (const path of list.split('\n')) assert.ok(statSync(join(folder, path.trim())), path);
  });

  test('leaves no trace of what the element is made from', () => {
    const files = globSync('{src,test,stories}/**/order-history/*', {cwd: folder});
    const texts = files.map((file) => file + readFileSync(join(folder, file), 'utf8'));

    assert.equal(files.length, 9);
    assert.deepEqual(texts.filter((text) => /sample.?element/i.test(text)), []);
  });

  test('writes component tests that pass', async () => {
    const file = 'test/elements/order-history/order-history.test.ts';
    const output = await holds('node_modules/@web/test-runner/dist/bin.js', '--files', file);

    assert.match(output, /[1-9]\d* passed, 0 failed/);
  });

  test('writes what the type checker accepts', async () => {
    await holds('node_modules/typescript/bin/tsc', '--project', 'tsconfig.json');
  });

  test('writes what the lint rules accept', async () => {
    const paths = ['src/elements', 'test/elements', 'stories'].map((at) => `${at}/order-history`);
    await holds('node_modules/eslint/bin/eslint.js', ...paths, 'src/define.ts', 'src/index.ts');
  });

  test('writes templates that the analyzer accepts', async () => {
    const files = 'src/elements/order-history/*.ts';
    await holds('node_modules/@jackolope/lit-analyzer/cli.mjs', '--strict', files);
  });

  test('leaves every message translated, by the check that it ends with', () => {
    for (const [locale, word] of Object.entries({nl: 'Welkom', nb: 'Velkommen'})) {
      const text = readFileSync(join(folder, `src/i18n/generated/${locale}.ts`), 'utf8');
      assert.ok(text.includes(`'order-history.heading': \`${word}\``), locale);
    }
  });

  test('writes stories in which the harness finds nothing wrong', async () => {
    const output = await holds('--import', 'tsx', 'scripts/harness.ts', 'order-history');

    assert.match(output, /\b[1-9]\d* passed, 0 failed/);
  });

  test('ships the element, and not what it is made from', async () => {
    await holds(
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
    );
    const manifest = readFileSync(join(folder, 'custom-elements.json'), 'utf8');

    assert.match(manifest, /"tagName": "order-history"/);
    assert.match(manifest, /"name": "order-history-continue"/);
    assert.match(manifest, /"endpoints": \[\s*"invoices\.openBalance"\s*\]/);
    assert.doesNotMatch(manifest, /sample-element/);
  });

  test('refuses to make it twice, in one sentence, and writes nothing', async () => {
    const before = contentsOf(folder);

    const {status, output} = await make('order-history');

    assert.equal(status, 1);
    assert.match(output, /^<order-history> exists: src\/elements\/\S+ registers it\.\n$/);
    assert.deepEqual(contentsOf(folder), before);
  });
});
