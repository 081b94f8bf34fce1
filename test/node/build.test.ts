import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {suite, test} from 'node:test';

import {builtFiles, foreignPackages, syntaxErrors} from '../../scripts/lib/built-files.js';
import {hostImports} from '../../scripts/lib/declarations.js';
import {manifestFindings, type ElementsManifest} from '../../scripts/lib/elements-manifest.js';
import {elementTags, readManifest} from '../../scripts/lib/package-entries.js';
import {inProject} from '../../scripts/lib/paths.js';

const modules = builtFiles('**/*.js');
const declarations = builtFiles('types/**/*.d.ts');
const shipped = modules.filter(({path}) => !/^dist\/(development|mocks)\//.test(path));

const packageJson = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const provided = new Set([
  ...Object.keys(packageJson.dependencies),
  ...Object.keys(packageJson.peerDependencies),
]);

suite('the built modules', () => {
  test('exist in both builds, with declarations', () => {
    const names = modules.map(({path}) => path);
    const twins = names.filter((path) => path.startsWith('dist/development/'));
    assert.ok(twins.length > 0, 'Nothing is built: run `npm run build`.');
    assert.deepEqual(
      twins.map((path) => path.replace('dist/development/', 'dist/')).sort(),
      names.filter((path) => !twins.includes(path)).sort(),
    );
    assert.ok(declarations.length > 0);
  });

  test('are JavaScript of 2022', () => {
    assert.deepEqual(modules.flatMap(syntaxErrors), []);
  });

  test('import nothing that a host does not get', () => {
    // The command alone is run by Node.
    const isCommand = (file: string) => /\bconformance\/cli\b/.test(file);
    const ofNode = new Set([...provided, 'node:fs', 'node:util']);
    const findings = [...modules, ...declarations].flatMap((file) =>
      foreignPackages(file, isCommand(file.path) ? ofNode : provided),
    );
    assert.deepEqual(findings, []);
  });

  test('write on the console in development alone', () => {
    const talkative = shipped.filter(({text}) => /\bconsole\.\w+\(/.test(text));
    assert.deepEqual(
      talkative.map(({path}) => path),
      [],
    );
    const twin = modules.find(({path}) => path === 'dist/development/developer.js');
    assert.match(twin?.text ?? '', /console\.warn/);
  });

  test('stand where the exports of the package point', () => {
    const targets = Object.values(readManifest().exports)
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .flatMap((path) =>
        path.includes('*') ? elementTags().map((tag) => path.replaceAll('*', tag)) : [path],
      );
    assert.deepEqual(
      targets.filter((path) => !existsSync(inProject(path))),
      [],
    );
  });

  test('have source maps without a path of this machine', () => {
    const maps = builtFiles('**/*.js.map').filter(({text}) => {
      const {sources} = JSON.parse(text) as {sources: string[]};
      return sources.some((source) => /^(\/|[A-Z]:|file:)/i.test(source));
    });
    assert.deepEqual(
      maps.map(({path}) => path),
      [],
    );
  });
});

suite('the check of built modules', () => {
  const planted = (text: string) => ({path: 'planted.js', text});

  test('finds a decorator that was not compiled', () => {
    const file = planted("class A {\n  @property() accessor name = 'a';\n}");
    assert.match(syntaxErrors(file).join(), /planted\.js:2/);
  });

  test('finds a bare accessor', () => {
    assert.equal(syntaxErrors(planted("class A { accessor name = 'a'; }")).length, 1);
  });

  test('takes a decorator in a comment or a text for what it is', () => {
    assert.deepEqual(
      syntaxErrors(planted("// @property() name\nexport const a = '@property()';")),
      [],
    );
  });

  test('finds a package that a host does not get', () => {
    const file = planted(
      "import {msg} from '@lit/localize/init/install.js';\nimport 'lit/html.js';",
    );
    const findings = foreignPackages(file, new Set(['lit']));
    assert.deepEqual(findings, ['planted.js imports @lit/localize/init/install.js']);
  });
});

test('a declaration imports through lit, and the bundled package from beside it', () => {
  const path = 'dist/types/src/ui/card.d.ts';
  const rewritten = (text: string) => hostImports({path, text});
  assert.equal(rewritten('a: import("lit-html").B'), 'a: import("lit").B');
  assert.equal(
    rewritten("import {B} from 'lit-html/directive.js'"),
    "import {B} from 'lit/directive.js'",
  );
  assert.equal(rewritten('a: import("lit-element").B'), 'a: import("lit").B');
  assert.equal(
    rewritten('a: import("@lit/localize").B'),
    'a: import("../../_localize/lit-localize.js").B',
  );
});

suite('the list of elements', () => {
  const isBuilt = (path: string) => existsSync(inProject(path));

  test('names every element by its built module and its public parts', () => {
    const text = readFileSync(inProject('custom-elements.json'), 'utf8');
    const tags = [...elementTags(), 'portal-provider'];
    assert.deepEqual(manifestFindings(JSON.parse(text) as ElementsManifest, tags, isBuilt), []);
  });

  test('is found wanting when it names what is hidden, nameless, missing or not built', () => {
    const manifest: ElementsManifest = {
      modules: [
        {
          path: 'dist/not-built.js',
          declarations: [
            {
              name: 'PlantedCard',
              tagName: 'planted-card',
              members: [{name: 'secret', privacy: 'private'}],
              events: [{}],
            },
          ],
        },
      ],
    };
    assert.deepEqual(manifestFindings(manifest, ['planted-card', 'lost-card'], isBuilt), [
      'dist/not-built.js was not built',
      '<lost-card> is not listed',
      '<planted-card> has no define module',
      '<lost-card> has no define module',
      'PlantedCard lists secret, which is not public',
      'PlantedCard lists an event without a name',
    ]);
  });
});
