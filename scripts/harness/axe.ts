import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import axe from 'axe-core';
import type {Page} from 'playwright-core';

// Every rule of axe is on, the experimental and the AAA ones too, but for these.
const OFF: Readonly<Record<string, string>> = {
  'color-contrast-enhanced': 'asks 7:1, the bar is 4.5:1',
  'page-has-heading-one': 'the first heading is the host page’s',
};

// The small build: the page reads it again at every visit.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly violations: readonly string[];
  readonly looked: number;
}

async function run(off: readonly string[]): Promise<Found> {
  const rules = Object.fromEntries(
    axe.getRules().map(({ruleId}) => [ruleId, {enabled: !off.includes(ruleId)}]),
  );
  const {violations, incomplete, passes} = await axe.run(document, {rules});
  // A contrast that axe cannot work out is one that nobody has checked.
  const undecided = incomplete.filter(({id}) => id === 'color-contrast');
  return {
    looked: passes.length,
    violations: [...violations, ...undecided].flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary = ''}) => {
        const why = failureSummary.split('\n').slice(1).map((line) => line.trim()).join('; ');
        return `axe ${id} at ${target.flat().join(' » ')}: ${why}`;
      }),
    ),
  };
}

/** What axe finds in the page and in all shadow roots of it. */
export async function audit(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const {violations, looked} = await page.evaluate(run, Object.keys(OFF));
  return looked === 0 ? ['axe looked at nothing.'] : violations;
}
