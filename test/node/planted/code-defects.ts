import type {LintDefect} from './lint-defect.js';

const SYNTAX = 'no-restricted-syntax';
const IMPORTS = 'no-restricted-imports';

const long = (lines: number) =>
  Array.from({length: lines}, (_, i) => `  total += ${String(i)};`).join('\n');
const longFunction = (lines: number) =>
  `export function add(): number {\n  let total = 0;\n${long(lines)}\n  return total;\n}\n`;

const budgets: LintDefect[] = [
  {
    title: 'a file of more than 300 lines',
    rule: 'max-lines',
    bad: Array.from({length: 301}, (_, i) => `export const n${String(i)} = 1;`).join('\n'),
    good: Array.from({length: 301}, (_, i) => (i < 5 ? `export const n${String(i)} = 1;` : '// why')).join('\n'),
  },
  {
    title: 'a function of more than 40 lines',
    rule: 'balie/max-function-lines',
    bad: longFunction(40),
    good: longFunction(36).replace('total += 1;', '// a reason\n\n  total += 1;'),
  },
  {
    title: 'a test of more than 40 lines, but not a suite',
    rule: 'balie/max-function-lines',
    file: 'test/x.test.ts',
    bad: `it('adds', () => {\n  let total = 0;\n${long(40)}\n});\n`,
    good: `describe('adding', () => {\n  let total = 0;\n${long(60)}\n});\n`,
  },
];

const types: LintDefect[] = [
  {
    title: 'any',
    rule: '@typescript-eslint/no-explicit-any',
    bad: 'export const x: any = 1;',
    good: 'export const x: unknown = 1;',
  },
  {
    title: 'a non-null assertion',
    rule: '@typescript-eslint/no-non-null-assertion',
    bad: 'export const f = (x?: {y: number}) => x!.y;',
    good: 'export const f = (x?: {y: number}) => x?.y;',
  },
  {
    title: '@ts-ignore',
    rule: '@typescript-eslint/ban-ts-comment',
    bad: '// @ts-ignore because of a reason that is long\nexport const x = 1;',
    good: '// @ts-expect-error the type lacks forcedColors\nexport const x = 1;',
  },
  {
    title: '@ts-expect-error without a reason',
    rule: '@typescript-eslint/ban-ts-comment',
    bad: '// @ts-expect-error\nexport const x = 1;',
    good: '// @ts-expect-error the type lacks forcedColors\nexport const x = 1;',
  },
  {
    title: 'a type imported as a value',
    rule: '@typescript-eslint/consistent-type-imports',
    bad: "import {Portal} from '../../portal/portal.js';\nexport const f = (p: Portal) => p;",
    good: "import type {Portal} from '../../portal/portal.js';\nexport const f = (p: Portal) => p;",
  },
];

const imports: LintDefect[] = [
  ...[
    ['styleMap', "import {styleMap} from 'lit/directives/style-map.js';"],
    ['unsafeHTML', "import {unsafeHTML} from 'lit/directives/unsafe-html.js';"],
    ['unsafeSVG', "import {unsafeSVG} from 'lit/directives/unsafe-svg.js';"],
    ['unsafeStatic', "import {html, unsafeStatic} from 'lit/static-html.js';"],
    ['the static html of lit-html', "import {html} from 'lit-html/static.js';"],
    ['customElement', "import {customElement} from 'lit/decorators.js';"],
    ['customElement from its own file', "import {customElement} from 'lit/decorators/custom-element.js';"],
  ].map(([title = '', bad = '']) => ({
    title: `the import of ${title}`,
    rule: IMPORTS,
    bad,
    good: "import {property} from 'lit/decorators.js';\nimport {classMap} from 'lit/directives/class-map.js';",
  })),
  ...["import {z} from 'zod';", "import * as z from 'zod';", "import * as z from 'zod/v4';", "import type {ZodType} from 'zod';"].map(
    (bad) => ({title: bad, rule: IMPORTS, bad, good: "import * as z from 'zod/mini';"}),
  ),
  {
    title: 'a part of zod/mini by name',
    rule: SYNTAX,
    bad: "import {config} from 'zod/mini';\nconfig({});",
    good: "import * as z from 'zod/mini';\nexport const s = z.string();",
  },
  {
    title: 'zod imported on demand',
    rule: SYNTAX,
    bad: "export const load = () => import('zod');",
    good: "export const load = () => import('zod/mini');",
  },
  {
    title: 'zod in a test',
    rule: IMPORTS,
    file: 'test/node/x.test.ts',
    bad: "import {z} from 'zod';",
    good: "import * as z from 'zod/mini';",
  },
];

const syntax: LintDefect[] = [
  ['z.config', "import * as z from 'zod/mini';\nz.config({});", "import * as z from 'zod/mini';\nz.string();"],
  ['z.globalRegistry', "import * as z from 'zod/mini';\nz.globalRegistry.clear();", ''],
  ['innerHTML', "document.body.innerHTML = '';", "document.body.textContent = '';"],
  ['outerHTML', "document.body.outerHTML = '';", 'document.body.remove();'],
  ['insertAdjacentHTML', "document.body.insertAdjacentHTML('beforeend', '');", "document.body.append('');"],
  ['setHTMLUnsafe', "document.body.setHTMLUnsafe('');", ''],
  ['parseFromString', "new DOMParser().parseFromString('', 'text/html');", ''],
  ['document.write', "document.write('');", ''],
  ['a data: URL in a string', "export const icon = 'data:image/png;base64,AAAA';", "export const unit = 'data: 12 GB';"],
  ['styleMap by another way in', 'declare function styleMap(s: object): unknown;\nstyleMap({});', ''],
  ['unsafeHTML imported on demand', "export const f = () => import('lit/directives/unsafe-html.js');", ''],
  ['customElements.define', "customElements.define('x-y', HTMLElement);", "customElements.get('x-y');"],
  ['window.customElements.define', "window.customElements.define('x-y', HTMLElement);", ''],
  ['@customElement', "@customElement('x-y')\nexport class X {}", 'export class X {}'],
].map(([title = '', bad = '', good = '']) => ({title, rule: SYNTAX, bad, good}));

const places: LintDefect[] = [
  {
    title: 'customElements.define outside its one place',
    rule: SYNTAX,
    bad: "customElements.define('x-y', HTMLElement);",
    good: "customElements.define('x-y', HTMLElement);",
    goodFile: 'src/ui/define-element.ts',
  },
  {
    title: 'console',
    rule: 'no-console',
    bad: "console.warn('x');",
    good: "console.warn('x');",
    goodFile: 'src/developer.ts',
  },
  {
    title: 'console in the mocks',
    rule: 'no-console',
    file: 'mocks/x.ts',
    bad: "console.log('x');",
    good: "console.log('x');",
    goodFile: 'scripts/x.ts',
  },
  {title: 'eval', rule: 'no-eval', bad: "eval('1');", good: 'Number(1);'},
  {title: 'new Function', rule: 'no-new-func', bad: "new Function('1');", good: 'Number(1);'},
];

/** Defects in code: budgets, types, forbidden imports and calls. */
export const CODE_DEFECTS: readonly LintDefect[] = [
  ...budgets, ...types, ...imports, ...syntax, ...places,
];
