/**
 * Makes an element with its define module, styles, event, messages, stories and tests, all in order.
 *
 *   npm run new:element -- order-history
 */
import {root} from './lib/paths.js';
import {makeElement, Unfinished} from './new-element/make.js';
import {type ElementName, readName, Refusal} from './new-element/name.js';

function report({tag}: ElementName, written: readonly string[]): string {
  return `Written:
  ${written.join('\n  ')}

<${tag}> works, and shows the open balance in place of what it is for. Next:
  npm run typecheck && npm run lint
  npm run test:unit -- --files 'test/elements/${tag}/*.test.ts'
  npm run storybook
  Write what it is for: its sentence in src/elements/${tag}/${tag}.ts, what it reads, its event, its texts.
  Tell users of it: npm run changeset`;
}

try {
  const name = readName(process.argv.slice(2));
  console.log(report(name, await makeElement(root, name)));
} catch (error) {
  if (!(error instanceof Refusal) && !(error instanceof Unfinished)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
