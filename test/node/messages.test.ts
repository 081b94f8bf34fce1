import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';

import type {Message} from '@lit/localize-tools/lib/messages.js';
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';

import {checkMessages, type Checked} from '../../scripts/messages/check.js';
import {translate} from '../../scripts/messages/fill.js';
import {changedUnits, markForReview, needsReview} from '../../scripts/messages/xliff.js';

const nl = 'nl' as Locale;
const root = new URL('../../', import.meta.url).pathname;

const count: Message = {
  name: 'list.count',
  contents: [
    {index: 0, untranslatable: '${first}'},
    ' of ',
    {index: 1, untranslatable: '<b>${total}</b>'},
  ],
};

const unit = (id: string, source: string, target: string) =>
  `<trans-unit id="${id}">\n<source>${source}</source>\n<target>${target}</target>\n</trans-unit>`;

function judge(target: Message | undefined, changes: Partial<Checked> = {}): readonly string[] {
  const translations = new Map([[nl, target ? [target] : []]]);
  const world = {source: [count], problems: [], xliff: new Map<Locale, string>(), same: {}};
  return checkMessages({...world, locales: [nl], translations, ...changes}).findings;
}

describe('the check of a translation', () => {
  test('accepts one whose placeholders stand in another order', () => {
    assert.deepEqual(judge(translate(count, 'Van {1} zijn dit er {0}')), []);
  });

  test('finds one that is missing', () => {
    assert.match(judge(undefined)[0] ?? '', /^nl list\.count has no translation/);
  });

  test('finds one that is empty', () => {
    assert.match(judge({name: 'list.count', contents: []})[0] ?? '', /has no translation/);
  });

  test('finds one that is still English', () => {
    assert.match(judge(count)[0] ?? '', /is still English: "\{0\} of \{1\}"/);
  });

  test('accepts an English one that is listed as the same', () => {
    assert.deepEqual(judge(count, {same: {nl: ['{0} of {1}']}}), []);
  });

  test('accepts an equal one that has no letters', () => {
    const placeholder = {index: 0, untranslatable: '${x}'};
    const dash: Message = {name: 'list.count', contents: ['– ', placeholder]};

    assert.deepEqual(judge(dash, {source: [dash]}), []);
  });

  test('finds a placeholder that is missing', () => {
    const target = {name: 'list.count', contents: [...count.contents.slice(0, 1), ' van veel']};

    assert.match(judge(target)[0] ?? '', /other placeholders: .* became "\{0\} van veel"/);
  });

  test('finds a placeholder whose markup is another', () => {
    const [first = '', , last = ''] = count.contents;
    const changed = typeof last === 'string' ? last : {...last, untranslatable: '<i>${total}</i>'};
    const target = {name: 'list.count', contents: [first, ' van ', changed]};

    assert.match(judge(target)[0] ?? '', /unexpected "<i>\$\{total\}<\/i>"/);
  });

  test('finds one from before the English text changed', () => {
    const xliff = markForReview(unit('list.count', 'a', 'b'), ['list.count']);
    const findings = judge(translate(count, '{0} van {1}'), {xliff: new Map([[nl, xliff]])});

    assert.match(findings[0] ?? '', /from before the English text changed/);
  });

  test('finds a unit that is no longer used', () => {
    const xliff = new Map([[nl, unit('list.old', 'a', 'b')]]);

    assert.deepEqual(judge(translate(count, '{0} van {1}'), {xliff}), [
      'nl list.old is no longer used.',
    ]);
  });

  test('finds a listed text that no message has', () => {
    const findings = judge(translate(count, '{0} van {1}'), {same: {nl: ['PDF']}});

    assert.deepEqual(findings, ['same.json nl: no message says "PDF".']);
  });

  test('finds a message without an id of its own', () => {
    const source = {name: 'scf10e8947017d089', contents: ['Invoices']};
    const findings = judge({...source, contents: ['Facturen']}, {source: [source]});

    assert.deepEqual(findings, ['msg("Invoices") has no explicit id.']);
  });
});

describe('a text that a translator hands in', () => {
  test('cannot lack a placeholder', () => {
    assert.throws(() => translate(count, '{0} van veel'), /lacks the placeholder \{1\}/);
  });

  test('cannot invent a placeholder', () => {
    assert.throws(() => translate(count, '{0} van {1} en {2}'), /a placeholder \{2\} too many/);
  });
});

describe('a change of the English text', () => {
  test('is seen in the unit', () => {
    assert.deepEqual(changedUnits(unit('x', 'Old', 'Oud'), unit('x', 'New', 'Oud')), ['x']);
  });

  test('is not seen where only a variable got another name', () => {
    const named = (name: string) => unit('x', `All <x id="0" equiv-text="${name}"/>`, 'Alle');

    assert.deepEqual(changedUnits(named('${n}'), named('${count}')), []);
  });

  test('is settled by a new translation', () => {
    const marked = markForReview(unit('x', 'New', 'Oud'), ['x']);

    assert.equal(needsReview(marked, 'x'), true);
    assert.equal(needsReview(markForReview(marked, ['x'], false), 'x'), false);
  });
});

describe('npm run messages', () => {
  let folder = '';
  const source = (...lines: string[]) => {
    const head = "import {msg, str} from '@lit/localize';\nexport const t = (n: number) => [\n";
    writeFileSync(join(folder, 'src/t.ts'), `${head}${lines.join(',\n')},\n str\`\${n}\`];\n`);
  };
  const run = (...args: string[]) => {
    const script = join(root, 'scripts/messages.ts');
    const command = ['--import', 'tsx', script, '--root', folder, ...args];
    try {
      return execFileSync(process.execPath, command, {cwd: root, encoding: 'utf8'});
    } catch (error) {
      return (error as {stdout: string}).stdout;
    }
  };
  const heading = "msg('Invoices', {id: 'list.heading'})";

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'balie-messages-test-'));
    mkdirSync(join(folder, 'src'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const file of ['lit-localize.json', 'tsconfig.json', 'tsconfig.build.json']) {
      cpSync(join(root, file), join(folder, file));
    }
    const handin = {nl: {'list.heading': 'Facturen'}, nb: {'list.heading': 'Fakturaer'}};
    writeFileSync(join(folder, 'handin.json'), JSON.stringify(handin));
    source(heading);
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  test('changes nothing when it checks', () => {
    const before = readFileSync(join(folder, 'lit-localize.json'), 'utf8');

    assert.match(run(), /nl\.xlf is not what a fresh run makes/);
    assert.equal(readFileSync(join(folder, 'lit-localize.json'), 'utf8'), before);
    assert.throws(() => readFileSync(join(folder, 'xliff/nl.xlf')));
  });

  test('takes translations in and is content', () => {
    const output = run('--fill', join(folder, 'handin.json'));
    const built = readFileSync(join(folder, 'src/i18n/generated/nl.ts'), 'utf8');

    assert.equal(output, '2 passed, 0 failed\n');
    assert.match(built, /'list\.heading': `Facturen`/);
  });

  test('finds one id with two texts', () => {
    source(heading, "msg('Bills', {id: 'list.heading'})");

    assert.match(run(), /list\.heading was defined in 2 places, but with different strings/);
  });

  test('finds generated templates that somebody edited', () => {
    source(heading);
    writeFileSync(join(folder, 'src/i18n/generated/nb.ts'), 'export const templates = {};\n');

    assert.match(run(), /^nb\.ts is not what a fresh run makes/);
  });
});
