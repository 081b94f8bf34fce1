import type {LintDefect} from './lint-defect.js';

const TABLE = 'src/elements/invoice-list/invoice-list.ts';
const FLOORS = 'balie/floors';

const floors: LintDefect[] = [
  ['api that imports portal', 'src/api/x.ts', '../portal/portal.js', './errors.js'],
  ['api that imports lit', 'src/api/x.ts', 'lit', 'zod/mini'],
  ['api that imports the developer log', 'src/api/x.ts', '../developer.js', './errors.js'],
  ['i18n that imports portal', 'src/i18n/x.ts', '../portal/portal.js', '../api/errors.js'],
  ['theme that imports ui', 'src/theme/x.ts', '../ui/x.js', 'lit'],
  ['i18n that imports files', 'src/i18n/x.ts', '../files/csv.js', '../developer.js'],
  ['files that import portal', 'src/files/x.ts', '../portal/portal.js', '../i18n/locale.js'],
  ['files that import ui', 'src/files/x.ts', '../ui/x.js', '../api/money.js'],
  ['files that import theme', 'src/files/x.ts', '../theme/x.js', '../developer.js'],
  ['portal that imports ui', 'src/portal/x.ts', '../ui/x.js', '../i18n/x.js'],
  ['ui that imports an element', 'src/ui/x.ts', '../elements/invoice-list/x.js', '../portal/x.js'],
  ['an element that imports another', TABLE, '../role-badge/x.js', './row.js'],
  ['an element that imports its define module', TABLE, './invoice-list.define.js', './row.js'],
  ['an element that imports the index', TABLE, '../../index.js', '../../ui/x.js'],
  ['src that imports mocks', 'src/index.ts', '../mocks/index.js', './api/index.js'],
  ['src that imports stories', 'src/ui/x.ts', '../../stories/world.js', './y.js'],
  ['an element that imports the OpenAPI prose', TABLE, '../../api/openapi/x.js', '../../api/x.js'],
  ['api that imports the OpenAPI prose', 'src/api/index.ts', './openapi/x.js', './errors.js'],
  ['mocks that import ui', 'mocks/x.ts', '../src/ui/x.js', '../src/api/errors.js'],
  ['mocks that import lit', 'mocks/x.ts', 'lit', 'msw'],
  ['mocks that import stories', 'mocks/x.ts', '../stories/world.js', '../src/developer.js'],
  ['conformance that imports portal', 'src/conformance/x.ts', '../portal/x.js', '../api/x.js'],
].map(([title = '', file = '', bad = '', good = '']) => ({
  title,
  rule: FLOORS,
  file,
  bad: `export * from '${bad}';`,
  good: `export * from '${good}';`,
}));

const moreFloors: LintDefect[] = [
  {
    title: 'a type from a floor above',
    rule: FLOORS,
    file: 'src/i18n/x.ts',
    bad: "import type {Portal} from '../portal/portal.js';\nexport type P = Portal;",
    good: "import type {Money} from '../api/money.js';\nexport type P = Money;",
  },
  {
    title: 'an import on demand from a floor above',
    rule: FLOORS,
    file: 'src/i18n/x.ts',
    bad: "export const f = () => import('../portal/portal.js');",
    good: "export const f = () => import('./generated/nl.js');",
  },
];

/** Imports that go up the floors of the house. */
export const PLACE_DEFECTS: readonly LintDefect[] = [...floors, ...moreFloors];
