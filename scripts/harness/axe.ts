import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import axe from 'axe-core';
import type {Page} from 'playwright-core';

import {RULES_OFF} from './axe-rules.js';


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
  const {violations, incomplete, passes} = await axe.run(document, {
    rules,
    elementRef: true,
    // Of what passes one node a rule is told, which is enough to know that it looked.
    resultTypes: ['violations', 'incomplete'],
  });
  // What is scrolled out of its box cannot be judged, and is not seen.
  const isOutside = (element: Element | null | undefined) => {
    const {left = 0, right = 0, top = 0, bottom = 0} = element?.getBoundingClientRect() ?? {};
    const box = element?.closest('.scroll, .dialog-body')?.getBoundingClientRect();
    if (!box) return false;
    return right > box.right || left < box.left || bottom > box.bottom || top < box.top;
  };
  const dialogsIn = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, element) =>
        sum + (element.shadowRoot ? dialogsIn(element.shadowRoot) : 0) + Number(element.matches('dialog:modal')),
      0,
    );
  // Of two dialogs in the top layer axe does not know which one covers the other.
  const isStacked = dialogsIn(document) > 1;
  // A contrast that axe cannot work out is one that nobody has checked.
  const undecided = incomplete
    .filter(({id}) => id === 'color-contrast' && !isStacked)
    .map((found) => ({...found, nodes: found.nodes.filter((node) => !isOutside(node.element))}));
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

/** What axe finds in the page and in all shadow roots of it, but for the rules that are off. */
export async function audit(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const {violations, looked} = await page.evaluate(run, Object.keys(RULES_OFF));
  return looked === 0 ? ['axe looked at nothing.'] : violations;
}
