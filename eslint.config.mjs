import {defineConfig} from 'eslint/config';
import {builtinRules} from 'eslint/use-at-your-own-risk';
import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wcPlugin from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

import floors from './scripts/lint-rules/floors.mjs';
import maxFunctionLines from './scripts/lint-rules/max-function-lines.mjs';
import noLiteralText from './scripts/lint-rules/no-literal-text.mjs';
import noUnsafeTemplate from './scripts/lint-rules/no-unsafe-template.mjs';
import safeUrlBinding from './scripts/lint-rules/safe-url-binding.mjs';

// What `eslint:recommended` holds, read from the rules themselves.
const recommended = Object.fromEntries(
  [...builtinRules].filter(([, rule]) => rule.meta.docs.recommended).map(([id]) => [id, 'error']),
);

const TS = ['**/*.ts'];
// What a new element is made from is held to what it will be held to in its place.
const TEMPLATE = 'scripts/new-element/template';
const SHIPPED = ['src/**/*.ts', 'mocks/**/*.ts', `${TEMPLATE}/src/**/*.ts`];

const balie = {
  rules: {
    floors,
    'max-function-lines': maxFunctionLines,
    'no-literal-text': noLiteralText,
    'no-unsafe-template': noUnsafeTemplate,
    'safe-url-binding': safeUrlBinding,
  },
};

const zodImports = {
  patterns: [
    {regex: '^zod(?!/mini$)(/|$)', message: "Only `import * as z from 'zod/mini'`: no eval."},
  ],
};

const litImports = [
  {
    regex: '^lit(-html)?/directives/style-map(\\.js)?$',
    message: 'styleMap breaks the first render under a strict policy: use cssProps().',
  },
  {
    regex: '^lit(-html)?/(directives/unsafe-(html|svg|mathml)|static-html|static)(\\.js)?$',
    message: "Lit's policy blesses raw markup, so Trusted Types would not stop it.",
  },
  {
    regex: '^lit(-element)?/decorators(\\.js|/custom-element(\\.js)?)$',
    importNames: ['customElement'],
    message: 'A define module registers the tag, with defineElement().',
  },
];

const zodSyntax = [
  {
    selector:
      "ImportDeclaration[source.value='zod/mini'] > " +
      ':matches(ImportSpecifier, ImportDefaultSpecifier)',
    message: "Only `import * as z from 'zod/mini'`.",
  },
  {
    selector: "MemberExpression[object.name='z'][property.name=/^(config|globalRegistry)$/]",
    message: 'zod keeps this for the whole page, so it would change the zod of the host.',
  },
  {
    selector: "ImportExpression[source.value=/^zod(?!\\u002Fmini$)/]",
    message: "Only `import * as z from 'zod/mini'`.",
  },
];

const markupSyntax = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Trusted Types refuse markup from a string: write a template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=' +
      '/^(insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment)$/]',
    message: 'Trusted Types refuse markup from a string: write a template.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'document.write replaces the page of the host.',
  },
  {
    selector:
      ':matches(Literal[value=/^data:[a-z]+\\u002F/i], ' +
      'TemplateElement[value.raw=/^data:[a-z]+\\u002F/i])',
    message: 'A strict content security policy blocks data: URLs.',
  },
  {
    selector:
      ':matches(CallExpression > Identifier.callee, ImportSpecifier > Identifier.imported, ' +
      'TaggedTemplateExpression > Identifier.tag)' +
      '[name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/]',
    message: 'A strict policy forbids this: use a template, a class or cssProps().',
  },
  {
    selector: "ImportExpression[source.value=/(style-map|unsafe-html|unsafe-svg|static-html)/]",
    message: 'A strict policy forbids this: use a template, a class or cssProps().',
  },
];

const registrationSyntax = [
  {
    selector:
      "CallExpression[callee.property.name='define']:matches(" +
      "[callee.object.name='customElements'], [callee.object.property.name='customElements'])",
    message: 'Tags are registered by defineElement() in src/ui/define-element.ts alone.',
  },
];

const decoratorSyntax = [
  {
    selector: "Decorator[expression.callee.name='customElement']",
    message: 'A define module registers the tag, with defineElement().',
  },
];

const forbid = (...lists) => ({'no-restricted-syntax': ['error', ...lists.flat()]});

export default defineConfig(
  {
    ignores: [
      'dist/**',
      'coverage/**',
      'screens/**',
      'storybook-static/**',
      'src/i18n/generated/**',
      'test/node/planted/**',
      'custom-elements.json',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},

  // What holds for every file.
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.js'],
    plugins: {balie},
    rules: {
      ...recommended,
      'balie/max-function-lines': ['error', 40],
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((n) => [n, false])),
    },
  },

  // Types.
  {
    files: TS,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {project: './tsconfig.json', tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        {
          'ts-ignore': true,
          'ts-nocheck': true,
          'ts-expect-error': 'allow-with-description',
          minimumDescriptionLength: 10,
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_$', destructuredArrayIgnorePattern: '^_'},
      ],
      '@typescript-eslint/unbound-method': ['error', {ignoreStatic: true}],
    },
  },

  // Templates and elements.
  {
    files: TS,
    extends: [litPlugin.configs['flat/recommended'] ?? litPlugin.configs.recommended],
    rules: {
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
    },
  },
  {
    files: TS,
    extends: [wcPlugin.configs['flat/recommended'] ?? wcPlugin.configs.recommended],
    rules: {
      'wc/no-closed-shadow-root': 'error',
      'wc/no-customized-built-in-elements': 'error',
      'wc/no-typos': 'error',
      'wc/require-listener-teardown': 'error',
    },
  },
  {
    files: TS,
    plugins: {'lit-a11y': litA11y},
    rules: litA11y.configs.recommended.rules,
  },
  {
    // A table laid out with `display: grid` or `block` loses its native roles, so it names them.
    files: ['src/ui/**/*.ts', 'src/elements/**/*.ts'],
    rules: {'lit-a11y/no-redundant-role': 'off'},
  },

  // What a page with a strict policy would block.
  {
    files: [...SHIPPED, 'stories/**/*.ts', `${TEMPLATE}/stories/**/*.ts`, 'demo/**/*.ts'],
    plugins: {balie},
    rules: {
      'balie/no-unsafe-template': 'error',
      'no-restricted-imports': ['error', {patterns: [...zodImports.patterns, ...litImports]}],
      ...forbid(zodSyntax, markupSyntax, decoratorSyntax),
    },
  },
  {
    files: SHIPPED,
    plugins: {balie},
    rules: {
      'balie/floors': 'error',
      'balie/no-literal-text': 'error',
      'balie/safe-url-binding': 'error',
      'no-console': 'error',
      ...forbid(zodSyntax, markupSyntax, decoratorSyntax, registrationSyntax),
    },
  },
  {
    files: ['src/ui/define-element.ts'],
    rules: forbid(zodSyntax, markupSyntax, decoratorSyntax),
  },
  {
    files: ['src/developer.ts'],
    rules: {'no-console': 'off'},
  },

  // Tests.
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
    ignores: [`${TEMPLATE}/{src,stories}/**`],
    rules: {'no-restricted-imports': ['error', zodImports], ...forbid(zodSyntax)},
  },
  {
    files: ['test/**/*.ts', `${TEMPLATE}/test/**/*.ts`],
    rules: {
      // Chai's assertions are properties, and its `equal` is a promise only for DOM snapshots;
      // node:test returns a promise that the runner awaits.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test'},
            {from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff'},
          ],
        },
      ],
    },
  },
);
