import {runSteps, type Stage} from './lib/steps.js';

const stages: readonly Stage[] = [
  [
    {name: 'lint', kind: 'check', file: 'node_modules/eslint/bin/eslint.js', args: ['.']},
    {
      name: 'type check',
      kind: 'check',
      file: 'node_modules/typescript/bin/tsc',
      args: ['--project', 'tsconfig.json'],
    },
    {
      name: 'templates',
      kind: 'check',
      file: 'node_modules/@jackolope/lit-analyzer/cli.mjs',
      args: ['--strict', 'src/**/*.ts'],
    },
    {name: 'messages', kind: 'check', file: 'scripts/messages.ts'},
  ],
  {name: 'component tests', kind: 'tests', file: 'node_modules/@web/test-runner/dist/bin.js'},
  {name: 'build', kind: 'check', file: 'scripts/build.ts'},
  {
    name: 'node tests',
    kind: 'tests',
    args: ['--import', 'tsx', '--test', '--test-concurrency=2', '--test-reporter=spec', 'test/node/**/*.test.ts'],
  },
  [
    {name: 'storybook', kind: 'check', file: 'scripts/storybook.ts', args: ['build']},
    {name: 'entries', kind: 'tests', file: 'scripts/entries.ts'},
    {name: 'size', kind: 'check', file: 'scripts/size.ts'},
  ],
  {name: 'harness', kind: 'tests', file: 'scripts/harness.ts'},
  {name: 'workshop', kind: 'tests', file: 'scripts/workshop.ts'},
];

const {failed} = await runSteps(stages, console.log);
process.exitCode = failed > 0 ? 1 : 0;
