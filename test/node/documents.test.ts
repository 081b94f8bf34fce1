import assert from 'node:assert/strict';
import {existsSync, globSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

import {documentFindings, type Project} from '../../scripts/lib/documents.js';
import {inProject, root} from '../../scripts/lib/paths.js';

const {scripts} = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const textOf = (path: string) => readFileSync(inProject(path), 'utf8');

const project: Project = {
  exists: (path) => globSync(path.replace(/\/$/, ''), {cwd: root}).length > 0,
  read: (path) => (existsSync(inProject(path)) ? textOf(path) : undefined),
  npmScripts: new Set(Object.keys(scripts)),
};

const DOCUMENTS = globSync('{*,docs/*,decisions/*,.changeset/*,.github/**/*}.md', {cwd: root});

describe('the documents', () => {
  test('are there', () => {
    for (const path of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/deprecation.md']) {
      assert.ok(DOCUMENTS.includes(path), path);
    }
  });

  for (const path of DOCUMENTS) {
    test(`${path} speaks of what exists`, () => {
      assert.deepEqual(documentFindings({path, text: textOf(path)}, project), []);
    });
  }

  test('list every decision', () => {
    const index = textOf('decisions/README.md');
    const decisions = readdirSync(inProject('decisions')).filter((name) => /^\d/.test(name));

    assert.deepEqual(
      decisions.filter((name) => !index.includes(`](${name})`)),
      [],
    );
  });

  test('list every step of the test run', () => {
    const table = textOf('CONTRIBUTING.md').split('## What `npm test` runs')[1] ?? '';
    const steps = [...textOf('scripts/test.ts').matchAll(/\bname: '([^']+)'/g)];

    assert.ok(steps.length > 5);
    assert.deepEqual(
      steps.map(([, name = '']) => name).filter((name) => !table.includes(name)),
      [],
    );
  });
});

describe('the check of documents', () => {
  const world: Project = {
    exists: (path) => ['src/*/card.ts', 'docs/more.md', 'docs', 'src/ui'].includes(path),
    read: () => '# Why & how\n\n```\n# no heading\n```\n',
    npmScripts: new Set(['start', 'build']),
  };
  const findings = (...lines: string[]) =>
    documentFindings({path: 'docs/page.md', text: lines.join('\n')}, world);

  const right: readonly (readonly string[])[] = [
    ['[more](more.md), [why](more.md#why--how), [out](https://example.com/x.md)'],
    ['# Here it is', '[up](#here-it-is)'],
    ['`src/<tag>/card.ts` and `src/ui`, `--balie-color` and `a/b`'],
    ['`npm start`, `npm run build -- NAME`, `npm ci`; and npm is a program'],
    ['```', 'src/ui   parts', 'npm run build', '[no](link)', '```'],
  ];
  for (const lines of right) {
    test(`accepts ${lines.join(' ')}`, () => {
      assert.deepEqual(findings(...lines), []);
    });
  }

  const wrong: readonly (readonly [planted: string, finding: RegExp])[] = [
    ['[gone](gone.md)', /^docs\/page\.md: the link to gone\.md leads nowhere$/],
    ['![a picture](gone.png)', /gone\.png leads nowhere$/],
    ['[up](../more.md)', /\.\.\/more\.md leads nowhere$/],
    ['[how](more.md#how)', /more\.md#how names no heading$/],
    ['[how](more.md#no-heading)', /#no-heading names no heading$/],
    ['[here](#here)', /#here names no heading$/],
    ['`src/gone.ts`', /src\/gone\.ts does not exist$/],
    ['`mocks/<name>/gone.ts`', /mocks\/<name>\/gone\.ts does not exist$/],
    ['`npm run gone`', /there is no npm script "gone"$/],
    ['`npm test`', /there is no npm script "test"$/],
    ['```sh\nnpm run gone:too # words\n```', /there is no npm script "gone:too"$/],
    ['```\nsrc/gone   parts\n```', /src\/gone does not exist$/],
  ];
  for (const [planted, finding] of wrong) {
    test(`finds ${planted.replaceAll('\n', ' ')}`, () => {
      const found = findings(planted);

      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', finding);
    });
  }
});
