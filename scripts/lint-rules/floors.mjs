import {dirname, relative, resolve, sep} from 'node:path';

const FLOORS = [
  [/^src\/api\//, 0],
  [/^src\/conformance\//, 0],
  [/^src\/developer\.[jt]s$/, 0],
  [/^src\/(i18n|theme)\//, 1],
  [/^src\/files\//, 2],
  [/^src\/.*\.define\.[jt]s$/, 6],
  [/^src\/portal\//, 3],
  [/^src\/ui\//, 4],
  [/^src\/elements\//, 5],
  [/^src\/(define|index)\.[jt]s$/, 7],
];

const floorOf = (file) => FLOORS.find(([pattern]) => pattern.test(file))?.[1];
const elementOf = (file) => /^src\/elements\/([^/]+)\//.exec(file)?.[1];
const inside = (file, folder) => file.startsWith(`${folder}/`);

/** Rules that look at the two files of an import; each gives a sentence when it is broken. */
const RULES = [
  (from, to) =>
    inside(from, 'src') && !inside(to, 'src') && 'src imports nothing from outside src.',
  (from, to) =>
    inside(to, 'src/api/openapi') &&
    inside(from, 'src') &&
    !inside(from, 'src/api/openapi') &&
    'Only src/api/openapi itself imports src/api/openapi.',
  (from, to) =>
    inside(from, 'src/api') && !inside(to, 'src/api') && 'src/api imports nothing but itself.',
  (from, to) =>
    inside(from, 'src/conformance') &&
    !inside(to, 'src/api') &&
    !inside(to, 'src/conformance') &&
    'src/conformance imports src/api alone.',
  (from, to) =>
    inside(from, 'src/files') &&
    inside(to, 'src/theme') &&
    'src/files has no looks: it imports src/api and src/i18n alone.',
  (from, to) =>
    inside(from, 'mocks') &&
    !inside(to, 'mocks') &&
    !inside(to, 'src/api') &&
    !/^src\/developer\.[jt]s$/.test(to) &&
    'mocks stand on src/api alone.',
  (from, to) =>
    elementOf(from) &&
    elementOf(to) &&
    elementOf(from) !== elementOf(to) &&
    'An element never imports the folder of another one.',
  (from, to) => floorOf(from) < floorOf(to) && `${from} must not import ${to}, a floor above it.`,
];

const PACKAGE_RULES = [
  (from, name) =>
    inside(from, 'src/api') &&
    name !== 'zod/mini' &&
    'src/api imports no package but zod/mini.',
  (from, name) =>
    inside(from, 'mocks') &&
    /^(lit|lit-html|lit-element|@lit|@tanstack)(\/|$)/.test(name) &&
    'mocks know nothing of the elements and their packages.',
];

function complaint(root, file, source) {
  const from = relative(root, file).split(sep).join('/');
  if (!source.startsWith('.')) {
    return PACKAGE_RULES.map((rule) => rule(from, source)).find(Boolean);
  }
  const to = relative(root, resolve(dirname(file), source)).split(sep).join('/');
  return RULES.map((rule) => rule(from, to)).find(Boolean);
}

/** Imports only go down the floors of the house, for types as well as for values. */
export default {
  meta: {type: 'problem', schema: []},
  create(context) {
    const check = (node) => {
      const source = node.source ?? node.argument;
      const value = source?.value ?? source?.literal?.value;
      const message =
        typeof value === 'string' ? complaint(context.cwd, context.filename, value) : undefined;
      if (message) {
        context.report({node: source, message});
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
