import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

import {CODE_DEFECTS} from './planted/code-defects.js';
import {PLACE_DEFECTS} from './planted/place-defects.js';
import {TEMPLATE_DEFECTS} from './planted/template-defects.js';

const root = new URL('../../', import.meta.url).pathname;
const DEFECTS = [...CODE_DEFECTS, ...TEMPLATE_DEFECTS, ...PLACE_DEFECTS];
const DEFAULT_FILE = 'src/elements/invoice-list/planted.ts';

// A virtual file is in no TypeScript project, so the rules that need types are off for it.
const virtual = new ESLint({
  cwd: root,
  overrideConfig: [{files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked}],
});

async function rulesBroken(code: string, filePath: string): Promise<string[]> {
  const [result] = await virtual.lintText(code, {filePath});
  return (result?.messages ?? []).map((message) => message.ruleId ?? `fatal: ${message.message}`);
}

describe('the lint rules', () => {
  for (const {title, rule, bad, good, file = DEFAULT_FILE, goodFile = file} of DEFECTS) {
    test(`find ${title}`, async () => {
      const broken = await rulesBroken(bad, file);

      assert.ok(broken.includes(rule), `${rule} is not in: ${broken.join(', ')}`);
    });

    test(`accept the clean counterpart of ${title}`, async () => {
      const broken = await rulesBroken(good, goodFile);

      assert.ok(!broken.includes(rule), `${rule} is in: ${broken.join(', ')}`);
      assert.ok(!broken.some((id) => id.startsWith('fatal')), broken.join(', '));
    });
  }
});

describe('the rules that know types', () => {
  const typed = new ESLint({cwd: root, ignore: false});

  test('find a promise that nobody awaits', async () => {
    const [result] = await typed.lintFiles(['test/node/planted/typed.ts']);

    assert.deepEqual(
      result?.messages.map((message) => message.ruleId),
      ['@typescript-eslint/no-floating-promises'],
    );
  });

  test('accept the same promise awaited', async () => {
    const [result] = await typed.lintFiles(['test/node/planted/clean.ts']);

    assert.deepEqual(result?.messages, []);
  });
});

describe('the files that are not linted', () => {
  const generated = ['dist/x.js', 'src/i18n/generated/nl.ts', 'coverage/x.js', 'screens/x.js'];
  for (const path of [...generated, 'test/node/planted/typed.ts']) {
    test(`include ${path}`, async () => {
      assert.equal(await virtual.isPathIgnored(path), true);
    });
  }

  test('do not include a source file', async () => {
    assert.equal(await virtual.isPathIgnored('src/index.ts'), false);
  });
});
